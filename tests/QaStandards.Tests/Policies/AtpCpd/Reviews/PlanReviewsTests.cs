using FsCheck.Xunit;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Reviews;

[Trait("Clause", "ATP Trainers sector 3a")]
[Trait("Clause", "ATP Trainers sector 3b")]
[Trait("Clause", "ATP Mentors sector 3a")]
[Trait("Clause", "ATP Mentors sector 3b")]
[Trait("Clause", "ATP IQA sector 2a")]
[Trait("Clause", "ATP IQA sector 2b")]
public sealed class PlanReviewsTests
{
    private static readonly CaseloadReview Caseload = new() { Id = "C1", On = new(2025, 2, 28), UnderReview = [StaffRole.Trainer], IsHeldByIqa = true };
    private static readonly PerformanceReview Performance = new() { Id = "P1", On = new(2025, 3, 31), IsPlanReviewed = true };

    [Fact]
    public void A_trainers_plan_belongs_to_caseload_reviews_and_an_IQAs_to_performance_reviews()
    {
        Assert.Equal(
            """
            [ATP Trainers sector 3a] P1 satisfied: CPD and development plan: yes; must be yes
            [ATP Trainers sector 3b] P1 breached: 0 of 1 reviews that went through the plan; lacking C1
            """,
            PlanReviews.Check(File(false, StaffRole.Trainer)).ToString());
        Assert.Equal("satisfied satisfied", PlanReviews.Check(File(false, StaffRole.Iqa)).Verdicts());
        Assert.Equal("satisfied satisfied", PlanReviews.Check(File(false, StaffRole.LeadIqa)).Verdicts());
        Assert.Equal("satisfied breached satisfied satisfied", PlanReviews.Check(File(false, StaffRole.Trainer, StaffRole.Iqa)).Verdicts());
        Assert.Equal("satisfied not-applicable", PlanReviews.Check(File(false, StaffRole.Mentor)).Verdicts());
        Assert.Equal("not-applicable", PlanReviews.Check(File(false, StaffRole.Administration)).Verdicts());
    }

    [Fact]
    public void What_is_not_known()
    {
        Assert.Equal("satisfied undetermined", PlanReviews.Check(File(null, StaffRole.Trainer)).Verdicts());
        Assert.Equal("undetermined satisfied", PlanReviews.Check(File(true, StaffRole.Trainer) with { HasPlan = null }).Verdicts());
        Assert.Equal("breached satisfied", PlanReviews.Check(File(true, StaffRole.Trainer) with { HasPlan = false }).Verdicts());
    }

    [Fact]
    public void A_review_that_its_holder_did_not_hold_counts_for_nothing()
    {
        var trainer = File(true, StaffRole.Trainer);
        var iqa = File(false, StaffRole.Iqa);

        Assert.Equal("satisfied not-applicable", PlanReviews.Check(trainer with { Caseload = [Caseload with { IsHeldByIqa = false, IsPlanReviewed = true }] }).Verdicts());
        Assert.Equal("satisfied not-applicable", PlanReviews.Check(iqa with { Performance = [Performance with { IsHeldByManager = false }] }).Verdicts());
    }

    [Fact]
    public void A_file_that_is_not_well_formed_is_refused() => Assert.Contains(
        "Two reviews of P1 have the same id; give each its own.",
        Assert.Throws<FluentValidation.ValidationException>(() => PlanReviews.Check(File(true, StaffRole.Iqa) with { Performance = [Performance, Performance] })).Message,
        System.StringComparison.Ordinal);

    [Property]
    public bool What_a_caseload_review_did_never_helps_an_IQA(bool caseload, bool performance)
    {
        var file = File(caseload, StaffRole.Iqa, StaffRole.Trainer) with { Performance = [Performance with { IsPlanReviewed = performance }] };
        return PlanReviews.Check(file).Verdicts() == $"satisfied {(caseload ? "satisfied" : "breached")} satisfied {(performance ? "satisfied" : "breached")}";
    }

    [Property]
    public bool What_a_performance_review_did_never_helps_a_trainer(bool caseload, bool performance)
    {
        var file = File(caseload, StaffRole.Trainer) with { Performance = [Performance with { IsPlanReviewed = performance }] };
        return PlanReviews.Check(file).Verdicts() == (caseload ? "satisfied satisfied" : "satisfied breached");
    }

    private static ReviewFile File(bool? reviewed, params StaffRole[] roles) => new()
    {
        Member = Member(roles),
        Caseload = [Caseload with { IsPlanReviewed = reviewed }],
        Performance = [Performance],
        HasPlan = true,
    };
}
