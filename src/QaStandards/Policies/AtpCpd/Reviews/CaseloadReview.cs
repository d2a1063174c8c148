using System;
using NodaTime;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>A caseload review that was held with a person. What is null is not known.</summary>
public sealed record CaseloadReview
{
    /// <summary>Gets the review's id.</summary>
    public required string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the roles of everybody under review at the meeting.</summary>
    public ValueList<StaffRole>? UnderReview { get; init; }

    /// <summary>Gets whether an IQA held it.</summary>
    public bool? IsHeldByIqa { get; init; }

    /// <summary>Gets the codes of the items covered; further items do no harm.</summary>
    public ValueList<string>? Covered { get; init; }

    /// <summary>Gets the items that did not apply, with the reasons.</summary>
    public ValueList<ItemNotApplicable> NotApplicable { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Gets whether the CPD and development plan was gone through.</summary>
    public bool? IsPlanReviewed { get; init; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
