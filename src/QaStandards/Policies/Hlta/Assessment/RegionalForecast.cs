namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>The assessments predicted in a region over a period of weeks, and who can take them on. What is null is not known.</summary>
public sealed record RegionalForecast
{
    /// <summary>Gets the region.</summary>
    public required string Region { get; init; }

    /// <summary>Gets how many weeks the period has.</summary>
    public required int Weeks { get; init; }

    /// <summary>Gets how many assessments are predicted.</summary>
    public int? Demand { get; init; }

    /// <summary>Gets the assessors.</summary>
    public ValueList<AssessorAvailability>? Assessors { get; init; }
}
