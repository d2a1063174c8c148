using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>One audit of the yearly cycle. What is null is not known.</summary>
public sealed record ComplianceAudit
{
    /// <summary>Gets the policy that it looks at.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the day by which it is planned.</summary>
    public LocalDate? Planned { get; init; }

    /// <summary>Gets when it was done.</summary>
    public Milestone? Done { get; init; }
}
