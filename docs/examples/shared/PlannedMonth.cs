using QaStandards;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

/// <summary>A month's plan, what the year has covered after it, and what the forecast says then.</summary>
internal sealed record PlannedMonth(
    string Name, Decision<SamplePlan<CandidateFile>> Decision, YearCoverage YearAfter, Findings Forecast);
