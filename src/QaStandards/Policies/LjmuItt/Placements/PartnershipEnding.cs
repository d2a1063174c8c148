using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What is known when the university considers ending a partnership. What is null is not known.</summary>
public sealed record PartnershipEnding
{
    /// <summary>Gets the partner.</summary>
    public required string Partner { get; init; }

    /// <summary>Gets every concern about the partner.</summary>
    public ValueList<PartnershipConcern>? Concerns { get; init; }

    /// <summary>Gets what the host calls persistent.</summary>
    public Persistence? Persistence { get; init; }

    /// <summary>Gets when the discussion of section 1.3 was opened.</summary>
    public Milestone? DiscussionOpened { get; init; }

    /// <summary>Gets how many meetings it had.</summary>
    public int? Meetings { get; init; }

    /// <summary>Gets whether it settled the concerns.</summary>
    public bool? IsSettled { get; init; }

    /// <summary>Gets when it was closed.</summary>
    public Milestone? DiscussionClosed { get; init; }

    /// <summary>Gets the day on which the partnership is to end.</summary>
    public LocalDate? Ends { get; init; }
}
