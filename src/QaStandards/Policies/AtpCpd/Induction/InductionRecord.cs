using System;
using NodaTime;

namespace QaStandards.Policies.AtpCpd.Induction;

/// <summary>How far a new starter's induction is. What is null is not known.</summary>
public sealed record InductionRecord
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets when policies and procedures were gone through.</summary>
    public Milestone? PoliciesReviewed { get; init; }

    /// <summary>Gets whether training was set by the person's role.</summary>
    public bool? IsSetByRole { get; init; }

    /// <summary>Gets the parts that were set in the e-portfolio.</summary>
    public ValueList<InductionPart>? Set { get; init; }

    /// <summary>Gets the parts that are done.</summary>
    public ValueList<InductionPart>? Done { get; init; }

    /// <summary>Gets the last day, which the policy does not give; null when the host gives none either.</summary>
    public LocalDate? Due { get; init; }
}
