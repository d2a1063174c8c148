using System;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>The reviews that were held with a person.</summary>
public sealed record ReviewFile
{
    /// <summary>Gets the person.</summary>
    public required StaffMember Member { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the caseload reviews, in any order.</summary>
    public required ValueList<CaseloadReview> Caseload { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the performance reviews, in any order.</summary>
    public required ValueList<PerformanceReview> Performance { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets whether there is a CPD and development plan that fits the person's performance; null when it is not known.</summary>
    public bool? HasPlan { get; init; }
}
