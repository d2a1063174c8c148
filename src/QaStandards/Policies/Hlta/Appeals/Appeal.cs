using NodaTime;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>An appeal against an assessment outcome. What is null is not known.</summary>
public sealed record Appeal
{
    /// <summary>Gets the appeal's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the candidate whose outcome it is about.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets who signed it. Somebody may write it down for a candidate who signs.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Gets whether there is a confirmed outcome to appeal against.</summary>
    public bool? HasConfirmedOutcome { get; init; }

    /// <summary>Gets what it says was wrong, as the provider sorts it.</summary>
    public ValueList<AppealGround>? Grounds { get; init; }

    /// <summary>Gets the day on which the provider received it.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets when it was acknowledged.</summary>
    public Milestone? Acknowledged { get; init; }

    /// <summary>Gets the last day of the period that the candidate was told; not reached when no period was told.</summary>
    public Milestone? ConsideredBy { get; init; }

    /// <summary>Gets when the outcome of the appeal was sent.</summary>
    public Milestone? OutcomeSent { get; init; }

    /// <summary>Gets whether that outcome was sent in writing.</summary>
    public bool? IsOutcomeWritten { get; init; }
}
