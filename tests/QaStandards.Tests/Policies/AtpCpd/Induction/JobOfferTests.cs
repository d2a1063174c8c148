using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using Xunit;

namespace QaStandards.Tests.Policies.AtpCpd.Induction;

[Trait("Clause", "ATP Induction 1")]
[Trait("Clause", "ATP Induction 1(1)")]
[Trait("Clause", "ATP Induction 1(2)")]
[Trait("Clause", "ATP Induction 1(3)")]
[Trait("Clause", "ATP Induction 2")]
[Trait("Clause", "ATP Induction 2(1)")]
[Trait("Clause", "ATP Induction 2(2)")]
public sealed class JobOfferTests
{
    private static readonly LocalDate Mon_2025_03_03 = new(2025, 3, 3);
    private static readonly PlannedAction Sector = new() { Category = PlanCategory.SectorSkills, What = "AAT update" };
    private static readonly PlannedAction Teaching = new() { Category = PlanCategory.TeachingAndTraining, What = "AET" };

    private static readonly TrainingNeedsAnalysis Whole = new()
    {
        Completed = Milestone.On(Mon_2025_03_03),
        AreQualificationsVerified = true,
        AreMembershipsVerified = true,
        IsStatusVerified = true,
    };

    [Fact]
    public void A_job_is_offered_after_an_analysis_and_with_a_plan()
    {
        var decision = JobOffer.Decide("C1", Whole, CpdPlan.Of("C1", [Sector, Teaching]), Mon_2025_03_03);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(7, decision.Findings.Count(finding => finding.Verdict == Verdict.Satisfied));
        Assert.Equal("sector-skills: AAT update\nteaching-and-training: AET", CpdPlan.Of("C1", [Sector, Teaching]).ToString());
    }

    [Fact]
    public void Each_verification_and_each_category_is_needed()
    {
        Assert.Equal("Induction 1(1)", Denied(Whole with { AreQualificationsVerified = false }, Sector, Teaching));
        Assert.Equal("Induction 1(2)", Denied(Whole with { AreMembershipsVerified = false }, Sector, Teaching));
        Assert.Equal("Induction 1(3)", Denied(Whole with { IsStatusVerified = false }, Sector, Teaching));
        Assert.Equal("Induction 1", Denied(Whole with { Completed = Milestone.On(Mon_2025_03_03.PlusDays(1)) }, Sector, Teaching));
        Assert.Equal("Induction 2(2)", Denied(Whole, Sector));
        Assert.Equal("Induction 2(1)", Denied(Whole, Teaching));
        Assert.Equal("Induction 2 Induction 2(1) Induction 2(2)", Denied(Whole));
    }

    [Fact]
    public void What_is_not_known_is_named_and_nothing_is_guessed()
    {
        var decision = JobOffer.Decide("C1", null, null, Mon_2025_03_03);

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.All(decision.Findings, finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }

    [Fact]
    public void Who_does_not_teach_needs_no_teaching_in_the_plan_when_the_reason_is_there()
    {
        var decision = JobOffer.Decide("C1", Whole, CpdPlan.Of("C1", [Sector, Teaching with { What = "does not teach", IsNotNeeded = true }]), Mon_2025_03_03);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal("[ATP Induction 2(2)] C1 not-applicable: no need for it (does not teach)", decision.Findings[^1].ToString());
        Assert.Throws<ArgumentException>(() => CpdPlan.Of("C1", [Teaching with { What = " " }]));
    }

    [Theory]
    [InlineData(true, true, true, true, true, "permitted", "")]
    [InlineData(true, true, false, true, true, "refused", "Induction 1(3)")]
    [InlineData(true, true, true, true, false, "refused", "Induction 2(2)")]
    [InlineData(true, true, null, true, true, "undetermined", "")]
    [InlineData(null, true, false, true, true, "refused", "Induction 1(3)")]
    public void Three_verifications_and_two_categories(bool? qualifications, bool? memberships, bool? status, bool sector, bool teaching, string answer, string denied)
    {
        var decision = Decide(qualifications, memberships, status, sector, teaching);

        Assert.Equal(answer, decision.Outcome.Value);
        Assert.Equal(denied, string.Join(' ', decision.Findings.Where(finding => finding.Denies).Select(finding => finding.Clause.Locator)));
    }

    [Property]
    public bool An_offer_takes_all_three_verifications_and_both_categories(bool? qualifications, bool? memberships, bool? status, bool sector, bool teaching) =>
        (Decide(qualifications, memberships, status, sector, teaching).Outcome == Permission.Permitted)
        == (qualifications is true && memberships is true && status is true && sector && teaching);

    [Fact]
    public void A_verification_of_which_nothing_is_known_is_named()
    {
        Expect.Lacks(Of(Whole with { AreMembershipsVerified = null }, "Induction 1(2)"), "memberships verified");
        Expect.Lacks(Of(Whole with { Completed = null }, "Induction 1"), "the day of: training needs analysed");
        Assert.Throws<ArgumentException>(() => JobOffer.Decide(" ", Whole, null, Mon_2025_03_03));

        static Finding Of(TrainingNeedsAnalysis analysis, string locator) => JobOffer.Decide("C1", analysis, null, Mon_2025_03_03).Findings
            .Single(finding => finding.Clause.Locator == locator);
    }

    private static Decision<Permission> Decide(bool? qualifications, bool? memberships, bool? status, bool sector, bool teaching) => JobOffer.Decide(
        "C1",
        new() { Completed = Milestone.On(Mon_2025_03_03), AreQualificationsVerified = qualifications, AreMembershipsVerified = memberships, IsStatusVerified = status },
        CpdPlan.Of("C1", [.. sector ? [Sector] : Array.Empty<PlannedAction>(), .. teaching ? [Teaching] : Array.Empty<PlannedAction>()]),
        Mon_2025_03_03);

    private static string Denied(TrainingNeedsAnalysis analysis, params PlannedAction[] actions)
    {
        var decision = JobOffer.Decide("C1", analysis, CpdPlan.Of("C1", actions), Mon_2025_03_03);
        Assert.Equal(Permission.Refused, decision.Outcome);
        return string.Join(' ', decision.Findings.Where(finding => finding.Denies).Select(finding => finding.Clause.Locator));
    }
}
