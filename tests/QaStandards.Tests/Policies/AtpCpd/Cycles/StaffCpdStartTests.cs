using System.Collections.Generic;
using System.Linq;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Cycles.StaffCases;
using When = QaStandards.Policies.AtpCpd.Cycles.StaffCpdEvent;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

/// <summary>What the steps to the end of induction are refused for, and what they cannot be told without.</summary>
[Trait("Clause", "ATP Induction 1")]
[Trait("Clause", "ATP Induction 1(1)")]
[Trait("Clause", "ATP Induction 1(2)")]
[Trait("Clause", "ATP Induction 1(3)")]
[Trait("Clause", "ATP Induction 2")]
[Trait("Clause", "ATP Induction 2(1)")]
[Trait("Clause", "ATP Induction 2(2)")]
[Trait("Clause", "ATP Induction 3a")]
[Trait("Clause", "ATP Induction (1)")]
[Trait("Clause", "ATP Induction (2)")]
[Trait("Clause", "ATP Induction (3)")]
[Trait("Clause", "ATP Induction (4)")]
[Trait("Clause", "ATP Induction (5)")]
[Trait("Clause", "ATP Trainers sector 1b")]
[Trait("Clause", "ATP Mentors sector 1b")]
[Trait("Clause", "ATP IQA sector 1b")]
public sealed class StaffCpdStartTests
{
    public static TheoryData<string, When, StaffCpdCase, string> Refused => new()
    {
        {
            "Candidate", When.AnalyseNeeds, Trainer with { Analysis = Trainer.Analysis! with { AreQualificationsVerified = false } },
            "[ATP Induction 1(1)] P1 breached: qualifications verified: no; must be yes "
            + "(to turn it: analyse the needs, and verify all three)"
        },
        {
            "Candidate", When.AnalyseNeeds, Trainer with { Analysis = Trainer.Analysis! with { AreMembershipsVerified = false } },
            "[ATP Induction 1(2)] P1 breached: memberships verified: no; must be yes "
            + "(to turn it: analyse the needs, and verify all three)"
        },
        {
            "Candidate", When.AnalyseNeeds, Trainer with { Analysis = Trainer.Analysis! with { IsStatusVerified = null } },
            "[ATP Induction 1(3)] P1 undetermined: cannot be told without: professional status verified"
        },
        {
            "Candidate", When.AnalyseNeeds, Trainer with { Day = Mon_2025_03_31.PlusDays(-1) },
            "[ATP Induction 1] P1 breached: training needs analysed on Mon 31 Mar 2025; not after the offer on Sun 30 Mar 2025 "
            + "(to turn it: analyse the needs, and verify all three)"
        },
        {
            "Candidate", When.AnalyseNeeds, Trainer with { Day = null },
            "[ATP Induction 1] undetermined: cannot be told without: candidate and the day of the event\n"
            + "[ATP Induction 1(1)] undetermined: cannot be told without: candidate and the day of the event\n"
            + "[ATP Induction 1(2)] undetermined: cannot be told without: candidate and the day of the event\n"
            + "[ATP Induction 1(3)] undetermined: cannot be told without: candidate and the day of the event"
        },
        {
            "NeedsAnalysed", When.FormPlan, Trainer with { Plan = CpdPlan.Of("P1", [Action(PlanCategory.SectorSkills)]) },
            "[ATP Induction 2(2)] P1 breached: teaching and training in the plan: no; must be yes "
            + "(to turn it: plan for both, or say why one is not needed)"
        },
        {
            "NeedsAnalysed", When.FormPlan, Trainer with { Plan = CpdPlan.Of("P1", [Action(PlanCategory.TeachingAndTraining)]) },
            "[ATP Induction 2(1)] P1 breached: sector skills in the plan: no; must be yes "
            + "(to turn it: plan for both, or say why one is not needed)"
        },
        {
            "NeedsAnalysed", When.FormPlan, Trainer with { Plan = null },
            "[ATP Induction 2] P1 undetermined: cannot be told without: CPD plan with the offer\n"
            + "[ATP Induction 2(1)] P1 undetermined: cannot be told without: sector skills in the plan\n"
            + "[ATP Induction 2(2)] P1 undetermined: cannot be told without: teaching and training in the plan"
        },
        {
            "Induction", When.CompleteInduction, Done(InductionPart.All.Where(part => part != InductionPart.Fgm)),
            "[ATP Induction (1)] P1 breached: 1 of 2 parts of the module; lacking fgm (to turn it: complete what is lacking)"
        },
        {
            "Induction", When.CompleteInduction, Trainer with { Induction = Trainer.Induction! with { PoliciesReviewed = Milestone.NotReached } },
            "[ATP Induction 3a] P1 breached: policies and procedures gone through: no; must be yes "
            + "(to turn it: complete what is lacking)"
        },
        {
            "Induction", When.CompleteInduction, Trainer with { IsSectorBodySettled = false },
            "[ATP Trainers sector 1b] breached: sector body to join settled: no; must be yes (to turn it: settle which one)"
        },
        {
            "Induction", When.CompleteInduction, Mentor with { IsSectorBodySettled = null },
            "[ATP Mentors sector 1b] undetermined: cannot be told without: sector body to join settled"
        },
        {
            "Induction", When.CompleteInduction, Iqa with { IsSectorBodySettled = false },
            "[ATP IQA sector 1b] breached: sector body to join settled: no; must be yes (to turn it: settle which one)"
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_step_that_is_not_open_answers_with_its_reason(string from, When on, StaffCpdCase facts, string reason) =>
        Assert.Equal(reason, StaffCpdCycleTests.Table.Refusal(from, on, facts));

    [Fact]
    public void Without_any_of_the_seven_parts_induction_is_not_complete() => Assert.All(InductionPart.All, part => Assert.Equal(
        StaffCpdStatus.Induction,
        StaffCpdCycle.Lifecycle.Next(StaffCpdStatus.Induction, When.CompleteInduction, Done(InductionPart.All.Where(other => other != part))).Outcome));

    private static StaffCpdCase Done(IEnumerable<InductionPart> parts) =>
        Trainer with { Induction = Trainer.Induction! with { Done = parts.ToValueList() } };
}
