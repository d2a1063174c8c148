using NodaTime;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Roles;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Everything on which the start of a placement turns. What is null is not known.</summary>
public sealed record PlacementStart
{
    /// <summary>Gets the placement's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate Starts { get; init; }

    /// <summary>Gets the last day.</summary>
    public required LocalDate Ends { get; init; }

    /// <summary>Gets the trainee's phase.</summary>
    public required SchoolPhase Phase { get; init; }

    /// <summary>Gets the trainee's subject; null when there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the agreement forms of the partner.</summary>
    public ValueList<AgreementForm>? Forms { get; init; }

    /// <summary>Gets the documents of the partner.</summary>
    public PartnerDocuments Documents { get; init; } = new();

    /// <summary>Gets the health and safety declaration; null when there is none.</summary>
    public HealthAndSafetyDeclaration? Declaration { get; init; }

    /// <summary>Gets the vetting of the trainee, with its confirmation.</summary>
    public required Vetting Vetting { get; init; }

    /// <summary>Gets what Occupational Health says.</summary>
    public FitnessClearance? Fitness { get; init; }

    /// <summary>Gets the agreed start without medical clearance; null when there is none.</summary>
    public StartException? Exception { get; init; }

    /// <summary>Gets who arranged the placement and who confirmed it.</summary>
    public required PlacementArrangement Arrangement { get; init; }

    /// <summary>Gets the ITT Mentor; null when there is none.</summary>
    public MentorCandidate? Mentor { get; init; }

    /// <summary>Gets the trainee's individual needs.</summary>
    public IndividualNeeds Needs { get; init; } = new();

    /// <summary>Gets whether the school has the Teacher Registration Number.</summary>
    public bool? IsNumberShared { get; init; }

    /// <summary>Gets when the trainee made contact with the Professional Mentor.</summary>
    public Milestone? Contacted { get; init; }

    /// <summary>Gets whether the trainee has a timetable.</summary>
    public bool? HasTimetable { get; init; }

    /// <summary>Gets whether the trainee has a training programme.</summary>
    public bool? HasProgramme { get; init; }

    /// <summary>Gets whether monitoring and assessment are in place.</summary>
    public bool? HasAssessment { get; init; }
}
