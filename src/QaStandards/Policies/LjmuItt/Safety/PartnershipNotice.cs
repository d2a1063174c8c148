using NodaTime;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A notice between the university and its partners. What is null is not known.</summary>
public sealed record PartnershipNotice
{
    /// <summary>Gets the day of the event or change.</summary>
    public required LocalDate Happened { get; init; }

    /// <summary>Gets when the other side was told.</summary>
    public Milestone? Told { get; init; }

    /// <summary>Gets the last day for it, which is the host's: the agreement gives none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets the compensating measures that the university suggests; none when it recorded that none is needed.</summary>
    public ValueList<string>? Measures { get; init; }

    /// <summary>Gets whether it was recorded that no measure is needed.</summary>
    public bool? IsNoMeasureNeeded { get; init; }
}
