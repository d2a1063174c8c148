using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>The evidence of a trainee for one phase. What is null is not known.</summary>
public sealed record TraineeEvidence
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the phase, from 1 to 3.</summary>
    public required int Phase { get; init; }

    /// <summary>Gets whether the programme has professional development activities.</summary>
    public bool? HasDevelopmentActivities { get; init; }

    /// <summary>Gets the items that are complete, those of every week left out.</summary>
    public ValueList<EvidenceItem>? Complete { get; init; }

    /// <summary>Gets whether progress was discussed with the Liaison Tutor.</summary>
    public bool? IsDiscussedWithLiaisonTutor { get; init; }

    /// <summary>Gets whether progress was discussed with the Professional Mentor.</summary>
    public bool? IsDiscussedWithProfessionalMentor { get; init; }

    /// <summary>Gets the days on which the trainee attended.</summary>
    public ValueList<LocalDate>? Attended { get; init; }

    /// <summary>Gets the records of the weekly meetings.</summary>
    public ValueList<WeeklyRecord>? Records { get; init; }
}
