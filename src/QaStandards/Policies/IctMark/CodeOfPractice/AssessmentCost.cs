using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What decides who pays for an assessment. What is null is not known.</summary>
public sealed record AssessmentCost
{
    /// <summary>Gets the assessment's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what kind of visit it was.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>Gets whether the assessor was registered and accredited on the day of the visit.</summary>
    public bool? IsAccredited { get; init; }

    /// <summary>Gets whether an intermediary's agreement covers this assessment.</summary>
    public bool? IsCoveredByIntermediary { get; init; }

    /// <summary>Gets whether expenses are claimed on top of the fee.</summary>
    public bool? HasExpenseClaim { get; init; }
}
