namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How the files of a month were chosen for scrutiny. What is null is not known.</summary>
public sealed record ScrutinySelection
{
    /// <summary>Gets the month's cohort.</summary>
    public required string Cohort { get; init; }

    /// <summary>Gets whether it was the senior assessor who chose them.</summary>
    public bool? IsBySeniorAssessor { get; init; }

    /// <summary>Gets whether the assessors' experience was taken into account.</summary>
    public bool? IsExperienceWeighed { get; init; }

    /// <summary>Gets whether difficulties that assessors had before were taken into account.</summary>
    public bool? ArePastDifficultiesWeighed { get; init; }
}
