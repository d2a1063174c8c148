namespace QaStandards.Policies.HampshireAchieves.Provision;

/// <summary>One week of a supported internship. What is null is not known.</summary>
public sealed record InternshipWeek
{
    /// <summary>Gets the week, such as its number.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the days of study.</summary>
    public int? StudyDays { get; init; }

    /// <summary>Gets the days in the work placement.</summary>
    public int? WorkDays { get; init; }

    /// <summary>Gets whether a bank holiday falls in it.</summary>
    public bool? HasBankHoliday { get; init; }
}
