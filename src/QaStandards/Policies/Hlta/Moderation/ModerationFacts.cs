namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What people state about a month's moderation event. What is null is not known, and its finding is Undetermined.</summary>
public sealed record ModerationFacts
{
    /// <summary>Gets the facts of which nothing is known.</summary>
    public static ModerationFacts None { get; } = new();

    /// <summary>Gets whether the seed came from the peer reviewer, or the named deputy, of another provider (75(6)).</summary>
    public bool? IsDrawnByPeerReviewer { get; init; }

    /// <summary>Gets whether the senior assessor finds the planned standards enough to judge the assessors' process (84).</summary>
    public bool? AreStandardsEnough { get; init; }
}
