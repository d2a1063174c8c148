using System;
using NodaTime;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>A performance review that was held with a person. What is null is not known.</summary>
public sealed record PerformanceReview
{
    /// <summary>Gets the review's id.</summary>
    public required string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether the person's manager held it.</summary>
    public bool? IsHeldByManager { get; init; }

    /// <summary>Gets the self-assessments made for it; empty when there is none.</summary>
    public ValueList<SelfAssessment>? SelfAssessments { get; init; }

    /// <summary>Gets the ids of the caseload reviews that it took up.</summary>
    public ValueList<string>? CaseloadReviews { get; init; }

    /// <summary>Gets the codes of the items covered; further items do no harm.</summary>
    public ValueList<string>? Covered { get; init; }

    /// <summary>Gets the items that did not apply, with the reasons.</summary>
    public ValueList<ItemNotApplicable> NotApplicable { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Gets whether the CPD and development plan was gone through.</summary>
    public bool? IsPlanReviewed { get; init; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
