namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>A trainee who needs a placement. What is null is not known.</summary>
/// <remarks>
/// What serves to find a school is told in the trainee's own profile (section 1.4); the agreement does not list its content.
/// Needs and wishes are short names of the host's own, such as <c>step-free</c>: why somebody has a need has no place here.
/// </remarks>
public sealed record TraineeToPlace
{
    /// <summary>Gets the trainee's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the route.</summary>
    public TrainingRoute? Route { get; init; }

    /// <summary>Gets the phase of training for which a placement is needed, from 1 to 3.</summary>
    public int? TrainingPhase { get; init; }

    /// <summary>Gets whether the trainee is trained for primary or secondary.</summary>
    public SchoolPhase? Phase { get; init; }

    /// <summary>Gets the subject, which counts in secondary only.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the age phases of the programme.</summary>
    public ValueList<AgePhase>? AgePhases { get; init; }

    /// <summary>Gets the placements before; empty when there were none.</summary>
    public ValueList<EarlierPlacement>? Earlier { get; init; }

    /// <summary>Gets the adjustments that a school must be able to make; empty when none is needed.</summary>
    public ValueList<string>? Adjustments { get; init; }

    /// <summary>Gets what the trainee would like a school to offer.</summary>
    public ValueList<string> Wishes { get; init; } = [];

    /// <summary>Gets the travelling times; a school that is not named is one to which the time is not known.</summary>
    public ValueList<TravelTime> Travel { get; init; } = [];

    /// <summary>Gets whether the trainee has completed a Trainee Profile.</summary>
    public bool? HasProfile { get; init; }
}
