using NodaTime;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>What is known when something happens to a candidate or a member of staff. What is null is not known.</summary>
public sealed record StaffCpdCase
{
    /// <summary>Gets the day of the event, by which other things must have happened.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the person with the roles, or the roles applied for.</summary>
    public StaffMember? Member { get; init; }

    /// <summary>Gets the analysis of training needs.</summary>
    public TrainingNeedsAnalysis? Analysis { get; init; }

    /// <summary>Gets the CPD plan that goes with the offer.</summary>
    public CpdPlan? Plan { get; init; }

    /// <summary>Gets how far induction is.</summary>
    public InductionRecord? Induction { get; init; }

    /// <summary>Gets whether it was settled during induction which sector body the person joins.</summary>
    public bool? IsSectorBodySettled { get; init; }

    /// <summary>Gets the caseload review that is held.</summary>
    public CaseloadReview? Caseload { get; init; }

    /// <summary>Gets the performance review that is prepared or held.</summary>
    public PerformanceReview? Performance { get; init; }

    /// <summary>Gets when the performance review before that was held; not reached when this is the first.</summary>
    public Milestone? PreviousPerformance { get; init; }

    /// <summary>Gets what the rules of the policy found about the person.</summary>
    public Findings? Found { get; init; }

    /// <summary>Gets whether the outcome under the staff handbook is recorded.</summary>
    public bool? IsOutcomeRecorded { get; init; }
}
