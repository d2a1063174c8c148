using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What is known when something happens in an assessor's career. What is null is not known.</summary>
public sealed record AssessorCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets whether the recruitment refers to the person specification and the competency criteria.</summary>
    public bool? IsSpecificationUsed { get; init; }

    /// <summary>Gets the initial training.</summary>
    public AssessorTraining? Training { get; init; }

    /// <summary>Gets whether it was the regional provider who decided on the competence.</summary>
    public bool? IsDecidedByRegionalProvider { get; init; }

    /// <summary>Gets the quality concern.</summary>
    public QualityConcern? Concern { get; init; }

    /// <summary>Gets whether a moderation event has recorded why the assessor is to be suspended.</summary>
    public bool? IsSanctionJustified { get; init; }
}
