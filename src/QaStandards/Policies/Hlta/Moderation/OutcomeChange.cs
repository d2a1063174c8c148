namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What moderation made of one file's outcome. What is null is not known.</summary>
public sealed record OutcomeChange
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets who assessed.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the cohort; it counts only where a reading keeps to the same cohort.</summary>
    public string? Cohort { get; init; }

    /// <summary>Gets the outcome that the assessor recommended.</summary>
    public RecommendedOutcome? Recommended { get; init; }

    /// <summary>Gets the outcome after moderation.</summary>
    public RecommendedOutcome? Outcome { get; init; }

    /// <summary>
    /// Gets whether a full reassessment is required because the process was lacking, which is not a reclassification.
    /// </summary>
    public bool IsProcessLacking { get; init; }
}
