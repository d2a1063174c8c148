using NodaTime;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>
/// What the partnership did in one academic year. What is null is not known; a milestone says when it was done.
/// </summary>
public sealed record PartnershipYear
{
    /// <summary>Gets the year, both ends included.</summary>
    public required DateInterval Year { get; init; }

    /// <summary>Gets the active schools.</summary>
    public ValueList<string>? Schools { get; init; }

    /// <summary>Gets the programmes that have an External Examiner.</summary>
    public ValueList<string>? Programmes { get; init; }

    /// <summary>Gets when the management group was consulted about the agreement.</summary>
    public Milestone? GroupConsulted { get; init; }

    /// <summary>Gets when the board was consulted about the agreement.</summary>
    public Milestone? BoardConsulted { get; init; }

    /// <summary>Gets when the agreement was published.</summary>
    public Milestone? Published { get; init; }

    /// <summary>Gets when the university evaluated the partnership.</summary>
    public Milestone? Evaluated { get; init; }

    /// <summary>Gets whether the self-evaluation document exists.</summary>
    public bool? HasEvaluationDocument { get; init; }

    /// <summary>Gets whether the improvement plan exists.</summary>
    public bool? HasImprovementPlan { get; init; }

    /// <summary>Gets when the board reviewed the outcomes.</summary>
    public Milestone? Reviewed { get; init; }

    /// <summary>Gets when the outcomes were shared with partner schools.</summary>
    public Milestone? Shared { get; init; }

    /// <summary>Gets the sources that the evaluation used, compared by ordinal.</summary>
    public ValueList<string>? Sources { get; init; }

    /// <summary>Gets the schools that completed the survey.</summary>
    public ValueList<string>? Surveyed { get; init; }

    /// <summary>Gets when the survey closed.</summary>
    public LocalDate? SurveyClosed { get; init; }

    /// <summary>Gets when the university answered it.</summary>
    public Milestone? SurveyAnswered { get; init; }

    /// <summary>Gets whether an improvement plan takes the survey up.</summary>
    public bool? IsSurveyInPlan { get; init; }

    /// <summary>Gets the schools that evaluated their own training.</summary>
    public ValueList<string>? SelfEvaluated { get; init; }

    /// <summary>Gets when the board agreed on resources.</summary>
    public Milestone? ResourcesAgreed { get; init; }

    /// <summary>Gets the schools whose Professional Mentor evaluated placements and training.</summary>
    public ValueList<string>? EvaluatedByProfessionalMentors { get; init; }

    /// <summary>Gets the programmes whose examiner reported to the Director.</summary>
    public ValueList<string>? ExaminersReported { get; init; }
}
