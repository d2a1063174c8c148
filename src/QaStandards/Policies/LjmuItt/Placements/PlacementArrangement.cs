using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>How a placement came about. What is null is not known.</summary>
public sealed record PlacementArrangement
{
    /// <summary>Gets the placement's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the trainee's route.</summary>
    public TrainingRoute? Route { get; init; }

    /// <summary>Gets the first day.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>Gets who arranged it; the university's help does not count.</summary>
    public PartnershipPost? ArrangedBy { get; init; }

    /// <summary>Gets who confirmed it with the school.</summary>
    public PartnershipPost? ConfirmedBy { get; init; }

    /// <summary>Gets when it was confirmed with the school.</summary>
    public Milestone? Confirmed { get; init; }

    /// <summary>Gets whether the trainee has completed a Trainee Profile.</summary>
    public bool? HasProfile { get; init; }
}
