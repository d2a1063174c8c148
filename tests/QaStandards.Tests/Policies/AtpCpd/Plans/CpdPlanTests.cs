using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Plans;

[Trait("Clause", "ATP Induction 2")]
[Trait("Clause", "ATP Induction 2(1)")]
[Trait("Clause", "ATP Induction 2(2)")]
public sealed class CpdPlanTests
{
    private static readonly DateInterval Year2025 = new(Wed_2025_01_01, new(2025, 12, 31));
    private static readonly TrainingFile Trainer = new() { Member = Member(StaffRole.Trainer), Credentials = Nothing, Areas = [] };
    private static readonly PlannedAction Teaching = new() { Category = PlanCategory.TeachingAndTraining, What = "shadow an assessor" };

    private static readonly TrainingNeedsAnalysis Analysed = new()
    {
        Completed = Milestone.On(Wed_2025_01_01),
        AreQualificationsVerified = true,
        AreMembershipsVerified = true,
        IsStatusVerified = true,
    };

    [Fact]
    public void Each_gap_becomes_an_action_with_its_category_clause_and_last_day()
    {
        var gaps = Gaps(Trainer with
        {
            Induction = new()
            {
                Person = "P1",
                PoliciesReviewed = Milestone.NotReached,
                IsSetByRole = true,
                Set = InductionPart.All,
                Done = [InductionPart.Safeguarding],
                Due = Mon_2025_06_30,
            },
        });

        Assert.Equal(
            """
            other: policies and procedures by Mon 30 Jun 2025
            other: safeguarding module: fgm by Mon 30 Jun 2025
            other: Prevent module: prevent, channel by Mon 30 Jun 2025
            other: health and safety module: health-and-safety by Mon 30 Jun 2025
            other: equality and diversity module: equality by Mon 30 Jun 2025
            other: e-portfolio module: portfolio by Mon 30 Jun 2025
            sector-skills: join a sector body: CMI, BCS, APM
            teaching-and-training: achieve Education and Training at level 3 or above, or enrol on it
            teaching-and-training: achieve Information, Advice and Guidance at level 3 or above, or enrol on it
            teaching-and-training: join a teaching body: SET
            teaching-and-training: achieve QTLS, or enrol on it; or achieve QTS, or enrol on it
            other: take Safeguarding at level 2 or above
            other: attend Ofsted
            other: take Equality and Diversity at level 2 or above
            other: find out about Functional Skills English: the last day for the first time of: Functional Skills English, level 2 sat
            other: find out about Functional Skills Maths: the last day for the first time of: Functional Skills Maths, level 2 sat
            other: find out about Functional Skills ICT: the last day for the first time of: Functional Skills ICT, level 2 sat
            other: find out about CPD: the log of CPD by Wed 31 Dec 2025
            other: find out about CPD of the year: the log of CPD by Wed 31 Dec 2025
            sector-skills: find out about CPD for the sector: the log of CPD by Wed 31 Dec 2025
            """,
            string.Join('\n', TrainingNeeds.ToPlan("P1", gaps).ToString().Split('\n').Take(20)));
        Assert.Equal(
            "sector-skills: 16 more hours of CPD for the sector by Wed 31 Dec 2025",
            TrainingNeeds.ToPlan("P1", Gaps(Trainer with { Ledger = QaStandards.Credentials.CpdLedger.Of(8, []) })).ToString().Split('\n')
                .Single(line => line.Contains("hours of CPD for the sector", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_heading_of_the_clause_makes_the_category()
    {
        Assert.All(RoleRequirements.MatrixOf().Rows.Select(row => row.Requirement.By), by => Assert.Equal(
            by.Locator.Contains(" sector ", StringComparison.Ordinal) ? PlanCategory.SectorSkills
                : by.Locator.Contains(" teaching ", StringComparison.Ordinal) ? PlanCategory.TeachingAndTraining
                : PlanCategory.Other,
            CategoryOf(by)));
        Assert.All(
            [AtpClauses.TrainersSector2, AtpClauses.MentorsSector2, AtpClauses.IqaSector1d, AtpClauses.DeliveryStaff1b, AtpClauses.DeliveryStaff4b],
            by => Assert.Equal(PlanCategory.SectorSkills, CategoryOf(by)));
        Assert.Equal(PlanCategory.Other, CategoryOf(Sample.Must));

        static PlanCategory CategoryOf(Clause by) => TrainingNeeds.ToPlan(
            "P1", [TrainingGap.Of("X", new(by, Verdict.Open, new Measure.Nothing("X")), null)]).Actions.Single().Category;
    }

    [Fact]
    public void A_job_is_offered_on_a_plan_from_gaps_of_both_kinds()
    {
        var plan = TrainingNeeds.ToPlan("P1", Gaps(Trainer));

        Assert.Equal(Permission.Permitted, JobOffer.Decide("P1", Analysed, plan, Wed_2025_01_01).Outcome);
    }

    [Fact]
    public void Nothing_is_invented_for_a_category_without_a_gap_and_the_host_fills_it_or_says_why_not()
    {
        var plan = TrainingNeeds.ToPlan("P1", [.. Gaps(Trainer).Where(gap => gap.Finding.Clause == AtpClauses.TrainersSector1a)]);

        Assert.Equal("Induction 2(2)", Denied(plan));
        Assert.Equal("", Denied(plan.With(Teaching)));
        Assert.Equal("", Denied(plan.With(Teaching with { What = "holds all of it", IsNotNeeded = true })));
        Assert.Equal("nothing needed: holds all of it", (Teaching with { What = "holds all of it", IsNotNeeded = true }).ToString());
        Assert.Equal("Induction 2 Induction 2(1) Induction 2(2)", Denied(TrainingNeeds.ToPlan("P1", [])));

        static string Denied(CpdPlan plan) => string.Join(
            ' ', JobOffer.Decide("P1", Analysed, plan, Wed_2025_01_01).Findings.Where(finding => finding.Denies).Select(finding => finding.Clause.Locator));
    }

    [Fact]
    public void A_plan_is_one_person_s_and_says_what_is_to_be_done()
    {
        Assert.Equal(
            "'sector body' is a gap of P1's, and the plan is P2's; leave it out. (Parameter 'gaps')",
            Assert.Throws<ArgumentException>(() => TrainingNeeds.ToPlan("P2", Gaps(Trainer))).Message);
        Assert.Throws<ArgumentException>(() => TrainingNeeds.ToPlan(" ", []));
        Assert.Throws<ArgumentNullException>(() => TrainingNeeds.ToPlan("P1", [null!]));
        Assert.Throws<ArgumentException>(() => CpdPlan.Of("P1", []).With(Teaching with { What = " " }));
        Assert.Throws<ArgumentException>(() => CpdPlan.Of("P1", [Teaching with { What = " " }]));
    }

    [Property]
    public Property A_plan_has_an_action_for_each_gap_in_order_and_nothing_else() => Prop.ForAll(Arb.From(Gen.SubListOf(Gaps(Trainer).ToArray())), gaps =>
    {
        var actions = TrainingNeeds.ToPlan("P1", gaps).Actions;
        return actions.Count == gaps.Count
            && actions.Zip(gaps).All(pair => pair.First.By == pair.Second.Finding.Clause && pair.First.Due == pair.Second.Due && !pair.First.IsNotNeeded);
    });

    private static ValueList<TrainingGap> Gaps(TrainingFile file) => TrainingNeeds.Gaps(file, Year2025, Mon_2025_06_30);
}
