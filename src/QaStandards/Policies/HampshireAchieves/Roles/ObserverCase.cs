namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What is known when something happens to an observer. What is null is not known.</summary>
public sealed record ObserverCase
{
    /// <summary>Gets the post that decides.</summary>
    public Post? Decider { get; init; }

    /// <summary>Gets whether the training was completed.</summary>
    public bool? IsTrained { get; init; }
}
