using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>How a trainee was trained on one placement. What is null is not known.</summary>
public sealed record PlacementTraining
{
    /// <summary>Gets the placement's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the trainee's phase of schooling.</summary>
    public required SchoolPhase Phase { get; init; }

    /// <summary>Gets the days on which the trainee attended.</summary>
    public ValueList<LocalDate>? Attended { get; init; }

    /// <summary>Gets how many days were scheduled, authorised absence left out.</summary>
    public int? Scheduled { get; init; }

    /// <summary>Gets whether the programme develops subject knowledge.</summary>
    public bool? DevelopsSubject { get; init; }

    /// <summary>Gets whether the trainee is shown how to plan, teach and evaluate.</summary>
    public bool? ShowsPlanning { get; init; }

    /// <summary>Gets whether the trainee can observe good practice.</summary>
    public bool? LetsObserve { get; init; }

    /// <summary>Gets whether teaching was observed with behaviour in view.</summary>
    public bool? SawBehaviour { get; init; }

    /// <summary>Gets whether teaching was observed with special educational needs and disability in view.</summary>
    public bool? SawSpecialNeeds { get; init; }

    /// <summary>
    /// Gets whether teaching was observed with systematic synthetic phonics in view; asked for in primary only.
    /// </summary>
    public bool? SawPhonics { get; init; }

    /// <summary>Gets the observations of the trainee's own teaching.</summary>
    public ValueList<LessonObservation>? Observations { get; init; }

    /// <summary>Gets how many observations a week the host calls regular: the agreement gives no number.</summary>
    public int? ObservationsAWeek { get; init; }

    /// <summary>Gets when the Liaison Tutor got the detailed timetable.</summary>
    public Milestone? TimetableSent { get; init; }

    /// <summary>Gets the last day for it, which is the host's.</summary>
    public LocalDate? TimetableDue { get; init; }

    /// <summary>Gets how many targets there were.</summary>
    public int? Targets { get; init; }

    /// <summary>Gets how many of them were reviewed at the end of the placement.</summary>
    public int? TargetsReviewed { get; init; }

    /// <summary>Gets the days on which the weekly meeting was held.</summary>
    public ValueList<LocalDate>? Meetings { get; init; }
}
