using NodaTime;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The joint report of peer reviewer and senior assessor about a monthly event. What is null is not known.</summary>
public sealed record JointReport
{
    /// <summary>Gets the monthly event.</summary>
    public required string Event { get; init; }

    /// <summary>Gets the last day of the event.</summary>
    public LocalDate? EventEnd { get; init; }

    /// <summary>Gets when the report was exchanged.</summary>
    public Milestone? Exchanged { get; init; }

    /// <summary>Gets whether the peer reviewer signed off on it.</summary>
    public bool? IsSignedByPeerReviewer { get; init; }

    /// <summary>Gets whether the senior assessor signed off on it.</summary>
    public bool? IsSignedBySeniorAssessor { get; init; }

    /// <summary>Gets whether it addresses the issues, or says outright that there were none.</summary>
    public bool? StatesIssuesOrNone { get; init; }
}
