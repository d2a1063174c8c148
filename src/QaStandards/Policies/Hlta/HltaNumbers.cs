namespace QaStandards.Policies.Hlta;

/// <summary>A host's own numbers, from which it is computed where the Code cannot be kept as written. What is null is not known.</summary>
public sealed record HltaNumbers
{
    /// <summary>Gets how many regional providers the Partnership has.</summary>
    public int? Providers { get; init; }

    /// <summary>Gets the assessments forecast for each week of the year.</summary>
    public ValueList<int>? WeeklyDemand { get; init; }

    /// <summary>Gets the cases judged met in each month of the year.</summary>
    public ValueList<int>? MetByMonth { get; init; }

    /// <summary>Gets how many assessors have files in the year.</summary>
    public int? Assessors { get; init; }

    /// <summary>Gets how many preparation providers have candidates in the year.</summary>
    public int? PreparationProviders { get; init; }

    /// <summary>Gets how many moderation events the year has.</summary>
    public int? Events { get; init; }

    /// <summary>Gets how many national standards an event has that no earlier event of the year had.</summary>
    public int? NewStandardsPerEvent { get; init; }
}
