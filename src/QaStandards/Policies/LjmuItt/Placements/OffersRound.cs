using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>How a school was asked about placements for the next academic year. What is null is not known.</summary>
/// <remarks>A partner that joins during the year is not asked in a round, and has no such facts.</remarks>
public sealed record OffersRound
{
    /// <summary>Gets the school.</summary>
    public required string School { get; init; }

    /// <summary>Gets the summer term before the year that is asked about, both ends included.</summary>
    public DateInterval? SummerTerm { get; init; }

    /// <summary>Gets when the school was contacted.</summary>
    public Milestone? Contacted { get; init; }

    /// <summary>Gets who contacted it.</summary>
    public PartnershipPost? ContactedBy { get; init; }

    /// <summary>Gets whether it was invited to fill in an Offers Form.</summary>
    public bool? IsInvited { get; init; }
}
