using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>A concern about a partner, as the university records it.</summary>
public sealed record PartnershipConcern
{
    /// <summary>Gets the concern's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it is about.</summary>
    public required ConcernGround Ground { get; init; }

    /// <summary>Gets the day on which it was raised.</summary>
    public required LocalDate Raised { get; init; }

    /// <summary>Gets when action on it was agreed; not reached, or null when that is not known.</summary>
    public Milestone? ActionAgreed { get; init; }

    /// <summary>Gets whether the action settled it; null while it is open or not known.</summary>
    public bool? IsSettled { get; init; }
}
