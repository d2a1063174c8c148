using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Provision;

/// <summary>A young person who applies for a programme. What is null is not known.</summary>
public sealed record Applicant
{
    /// <summary>Gets the person's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day of birth.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>Gets whether they have special educational needs or a disability.</summary>
    public bool? HasSpecialNeeds { get; init; }

    /// <summary>Gets whether they had additional support in education.</summary>
    public bool? HadSupport { get; init; }

    /// <summary>Gets whether they have a statement of special educational needs.</summary>
    public bool? HasStatement { get; init; }

    /// <summary>Gets whether they have an education, health and care plan.</summary>
    public bool? HasPlan { get; init; }
}
