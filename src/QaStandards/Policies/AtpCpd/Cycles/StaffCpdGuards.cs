using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Purpose;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>What must be met before the steps of the staff cycle; the rules of the pack answer it.</summary>
internal static class StaffCpdGuards
{
    // Induction 1. The analysis of training needs, with three verifications.
    public static Criterion<StaffCpdCase>[] NeedsAnalysed =>
        [.. ((Clause[])[Induction1, Induction1_1, Induction1_2, Induction1_3]).Select(by => OfOffer(by, "analyse the needs, and verify all three"))];

    // Induction 2. The plan, with both categories.
    public static Criterion<StaffCpdCase>[] PlanFormed =>
        [.. ((Clause[])[Induction2, Induction2_1, Induction2_2]).Select(by => OfOffer(by, "plan for both, or say why one is not needed"))];

    // Induction 3 and its five modules; sector skills, 1: the body to join.
    public static Criterion<StaffCpdCase>[] InductionCompleted =>
    [
        .. ((Clause[])[Induction3a, Induction_1, Induction_2, Induction_3, Induction_4, Induction_5]).Select(by => Guard.Of(
            by,
            "induction and the day of the event",
            f => f is { Induction: { } record, Day: { } day } ? InductionModules.Check(record, day) : null,
            "complete what is lacking")),
        Settled(TrainersSector1b, StaffRole.Trainer),
        Settled(MentorsSector1b, StaffRole.Mentor),
        Settled(IqaSector1b, StaffRole.Iqa),
    ];

    public static Criterion<StaffCpdCase> HasCaseloadReviews => new(
        CaseloadReview1b,
        "role of trainer or mentor",
        f => f.Member is { } member ? member.Has(StaffRole.Trainer) || member.Has(StaffRole.Mentor) : null,
        "call only trainers and mentors");

    public static Criterion<StaffCpdCase> OutcomeRecorded => new(
        Scope2, "outcome under the staff handbook recorded", f => f.IsOutcomeRecorded, "record the outcome");

    // Caseload review 1 and 2; sector skills, 3: the plan.
    public static Criterion<StaffCpdCase>[] CaseloadReviewed(AtpPolicy policy) =>
    [
        new(
            CaseloadReview1b,
            "review of an own role, held by an IQA",
            f => f is { Member: { } member, Caseload: { } review } ? Counts(member, review) : null,
            "have an IQA hold it, for the own role alone"),
        Guard.Of(
            CaseloadReview1c, "caseload review", f => f.Caseload is { } review ? [CaseloadReviews.CheckSeparate(review)] : null, "review each role by itself"),
        .. ((Clause[])[CaseloadReview2, CaseloadReview2_1]).Select(by => Guard.Of(
            by,
            "caseload review",
            f => f.Caseload is { } review ? CaseloadReviews.CheckAgenda(review, policy) : null,
            "cover what is lacking, or give the reason why it does not apply")),
        PlanReviewed(TrainersSector3b, StaffRole.Trainer),
        PlanReviewed(MentorsSector3b, StaffRole.Mentor),
    ];

    // Performance review 2. Those who deliver assess themselves first.
    public static Criterion<StaffCpdCase>[] SelfAssessed(AtpPolicy policy) =>
    [
        Delivers(policy, mustBe: true),
        .. ((Clause[])[PerformanceReview2a, PerformanceReview2b]).Select(by => Guard.Of(
            by,
            "member of staff, performance review and the one before",
            f => f is { Member: { } member, Performance: { } review, PreviousPerformance: { } previous }
                ? PerformanceReviews.CheckSelfAssessment(member, previous.Day, review, policy)
                : null,
            "assess oneself in the online tool, after the review before")),
    ];

    // Performance review 1 and 3; IQA sector skills, 2: the plan.
    public static Criterion<StaffCpdCase>[] PerformanceReviewed(AtpPolicy policy) =>
    [
        new(PerformanceReview1a, "held by the manager", f => f.Performance?.IsHeldByManager, "hold it with the manager"),
        Guard.Of(
            PerformanceReview3,
            "performance review",
            f => f.Performance is { } review ? PerformanceReviews.CheckAgenda(review, policy) : null,
            "cover what is lacking, or give the reason why it does not apply"),
        new Criterion<StaffCpdCase>(IqaSector2b, "plan gone through", f => f.Performance?.IsPlanReviewed, "go through the plan")
            .OnlyWhen("role of IQA", f => f.Member?.Has(StaffRole.Iqa)),
    ];

    public static Criterion<StaffCpdCase> Delivers(AtpPolicy policy, bool mustBe) => new Criterion<StaffCpdCase>(
        PerformanceReview2a,
        "delivery staff",
        f => f.Member?.IsDelivery(policy),
        mustBe ? "go to the review without" : "do the self-assessment first",
        mustBe).Under(policy.ChoiceOf(AtpReadings.DeliveryStaffAre));

    // Scope 2. The rule says what there is for the handbook to decide, and that is what may be referred.
    public static Criterion<StaffCpdCase> Failed(AtpPolicy policy) => new Criterion<StaffCpdCase>(
        Scope2,
        "duty that was not done",
        f => f.Found is { } found ? Discipline.Check(found, policy).Verdict == Verdict.Undetermined : null,
        "refer nothing that was done or is only expected").Under(policy.ChoiceOf(AtpReadings.Sanction));

    private static Criterion<StaffCpdCase> OfOffer(Clause by, string remedy) => Guard.Of(
        by,
        "candidate and the day of the event",
        f => f is { Member: { } member, Day: { } day } ? JobOffer.Decide(member.Id, f.Analysis, f.Plan, day).Findings : null,
        remedy);

    private static Criterion<StaffCpdCase> Settled(Clause by, StaffRole role) =>
        new Criterion<StaffCpdCase>(by, "sector body to join settled", f => f.IsSectorBodySettled, "settle which one")
            .OnlyWhen($"role of {role.Value}", f => f.Member?.Has(role));

    private static Criterion<StaffCpdCase> PlanReviewed(Clause by, StaffRole role) =>
        new Criterion<StaffCpdCase>(by, "plan gone through", f => f.Caseload?.IsPlanReviewed, "go through the plan")
            .OnlyWhen($"review of a {role.Value}", f => f.Caseload?.UnderReview?.Contains(role));

    private static bool? Counts(StaffMember member, CaseloadReview review)
    {
        bool?[] answers =
        [
            .. ((StaffRole[])[StaffRole.Trainer, StaffRole.Mentor]).Where(member.Has).Select(role => CaseloadReviews.Counts(review, role)),
        ];
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }
}
