using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>How somebody became an observer. What is null is not known.</summary>
public sealed record ObserverRecord
{
    /// <summary>Gets the observer's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets whether the quality manager or a co-ordinator identified them.</summary>
    public bool? IsIdentified { get; init; }

    /// <summary>Gets when they were trained.</summary>
    public Milestone? Trained { get; init; }

    /// <summary>Gets when they were approved.</summary>
    public Milestone? Approved { get; init; }

    /// <summary>Gets the day from which the approval no longer holds; null while it does.</summary>
    public LocalDate? Ended { get; init; }
}
