namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>What is known when something happens to an action. What is null is not known.</summary>
public sealed record ActionCase
{
    /// <summary>Gets the action.</summary>
    public ImprovementAction? Action { get; init; }

    /// <summary>Gets who reports what happens.</summary>
    public string? Author { get; init; }

    /// <summary>Gets whether the performance management group has evaluated it.</summary>
    public bool? IsEvaluatedByGroup { get; init; }

    /// <summary>Gets whether the next plan refers to it.</summary>
    public bool? IsInNextPlan { get; init; }

    /// <summary>Gets who owns it from now on.</summary>
    public string? NewOwner { get; init; }

    /// <summary>Gets the post that decides.</summary>
    public Post? Decider { get; init; }

    /// <summary>Gets why it is given up.</summary>
    public string? Reason { get; init; }
}
