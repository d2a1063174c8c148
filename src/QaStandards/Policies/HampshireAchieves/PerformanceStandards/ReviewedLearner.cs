namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>The review of one learner. What is null is not known.</summary>
public sealed record ReviewedLearner
{
    /// <summary>Gets the learner's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the progress.</summary>
    public ProgressCategory? Progress { get; init; }
}
