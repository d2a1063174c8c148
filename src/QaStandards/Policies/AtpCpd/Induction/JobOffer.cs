using System;
using System.Linq;
using NodaTime;
using QaStandards.Policies.AtpCpd.Plans;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Induction;

/// <summary>What comes before and with the offer of a job: "Induction", paragraphs 1 and 2.</summary>
public static class JobOffer
{
    /// <summary>Decides whether a job may be offered: the needs are analysed, with three verifications, and there is a plan.</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="analysis">The analysis of training needs; null when nothing is known of one.</param>
    /// <param name="plan">The CPD plan that goes with the offer; null when it is not known whether there is one.</param>
    /// <param name="on">The day of the offer.</param>
    /// <exception cref="ArgumentException"><paramref name="candidate"/> is null or empty.</exception>
    public static Decision<Permission> Decide(string candidate, TrainingNeedsAnalysis? analysis, CpdPlan? plan, LocalDate on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(candidate);
        return Permission.From(
        [
            Answer.NotAfter(Induction1, "training needs analysed", analysis?.Completed, "the offer", on).For(candidate),
            Answer.Stated(Induction1_1, "qualifications verified", analysis?.AreQualificationsVerified).For(candidate),
            Answer.Stated(Induction1_2, "memberships verified", analysis?.AreMembershipsVerified).For(candidate),
            Answer.Stated(Induction1_3, "professional status verified", analysis?.IsStatusVerified).For(candidate),
            Answer.Stated(Induction2, "CPD plan with the offer", plan is null ? null : plan.Actions.Count > 0).For(candidate),
            Has(Induction2_1, plan, PlanCategory.SectorSkills, "sector skills in the plan").For(candidate),
            Has(Induction2_2, plan, PlanCategory.TeachingAndTraining, "teaching and training in the plan").For(candidate),
        ]);
    }

    private static Finding Has(Clause by, CpdPlan? plan, PlanCategory category, string what) => plan is null
        ? Answer.Unknown(by, what)
        : plan.Actions.Where(action => action.Category == category).ToList() is { Count: > 0 } actions && actions.TrueForAll(action => action.IsNotNeeded)
            ? new(by, Verdict.NotApplicable, new Measure.Nothing($"need for it ({actions[0].What})"))
            : Answer.Stated(by, what, plan.Actions.Any(action => action.Category == category));
}
