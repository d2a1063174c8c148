using NodaTime;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What is known when something happens to an assessor. What is null is not known.</summary>
public sealed record AssessorCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets what was shown of the competences.</summary>
    public CompetenceEvidence? Evidence { get; init; }

    /// <summary>Gets what bears on registration and accreditation, the initial fee among it.</summary>
    public RegistrationCase? Registration { get; init; }

    /// <summary>Gets the visit that is arranged or was made.</summary>
    public SchoolVisit? Visit { get; init; }

    /// <summary>Gets the appeal.</summary>
    public ModerationAppeal? Appeal { get; init; }

    /// <summary>Gets whether the decision on the appeal states the remedy.</summary>
    public bool? IsRemedyStated { get; init; }

    /// <summary>Gets how many assessments count before this event.</summary>
    public int? Completed { get; init; }

    /// <summary>Gets how many quality reviews were held before this event.</summary>
    public int? ReviewsHeld { get; init; }

    /// <summary>Gets whether the conditions of continuing registration are kept.</summary>
    public bool? IsInGoodStanding { get; init; }

    /// <summary>Gets the breach on which Naace acts.</summary>
    public Breach? Breach { get; init; }
}
