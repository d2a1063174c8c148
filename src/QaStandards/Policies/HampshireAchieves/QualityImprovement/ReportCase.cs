namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>What is known when something happens to the self-assessment report of a year. What is null is not known.</summary>
public sealed record ReportCase
{
    /// <summary>Gets the report.</summary>
    public SelfAssessmentReport? Report { get; init; }

    /// <summary>Gets whether every action of the improvement plan has an owner, a date and a desired impact.</summary>
    public bool? HasValidActions { get; init; }

    /// <summary>Gets whether the next year has begun.</summary>
    public bool? IsNextYearOpen { get; init; }
}
