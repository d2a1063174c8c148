using System;
using System.Linq;
using QaStandards.Lifecycles;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using QaStandards.Tests.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Cycles.StaffCases;
using When = QaStandards.Policies.AtpCpd.Cycles.StaffCpdEvent;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

/// <summary>What the steps of the reviews and of a referral are refused for, and what they cannot be told without.</summary>
[Trait("Clause", "ATP Scope 2")]
[Trait("Clause", "ATP Trainers sector 3b")]
[Trait("Clause", "ATP Mentors sector 3b")]
[Trait("Clause", "ATP IQA sector 2b")]
[Trait("Clause", "ATP Caseload review 1b")]
[Trait("Clause", "ATP Caseload review 1c")]
[Trait("Clause", "ATP Caseload review 2")]
[Trait("Clause", "ATP Caseload review 2(1)")]
[Trait("Clause", "ATP Performance review 1a")]
[Trait("Clause", "ATP Performance review 2a")]
[Trait("Clause", "ATP Performance review 2b")]
[Trait("Clause", "ATP Performance review 3")]
public sealed class StaffCpdReviewStepsTests
{
    public static TheoryData<string, When, StaffCpdCase, string> Refused => new()
    {
        {
            "Active", When.CallCaseloadReview, Iqa,
            "[ATP Caseload review 1b] breached: role of trainer or mentor: no; must be yes "
            + "(to turn it: call only trainers and mentors)"
        },
        {
            "Active", When.CallCaseloadReview, Trainer with { Member = null },
            "[ATP Caseload review 1b] undetermined: cannot be told without: role of trainer or mentor"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Trainer with { Caseload = Trainer.Caseload! with { UnderReview = [StaffRole.Trainer, StaffRole.Mentor] } },
            "[ATP Caseload review 1b] breached: review of an own role, held by an IQA: no; must be yes "
            + "(to turn it: have an IQA hold it, for the own role alone)\n"
            + "[ATP Caseload review 1c] C1 breached: one role under review: no; must be yes "
            + "(to turn it: review each role by itself)"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Trainer with { Caseload = Trainer.Caseload! with { IsHeldByIqa = false } },
            "[ATP Caseload review 1b] breached: review of an own role, held by an IQA: no; must be yes "
            + "(to turn it: have an IQA hold it, for the own role alone)"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Trainer with { Caseload = Trainer.Caseload! with { Covered = CaseloadReviews.Agenda.Skip(1).Select(item => item.Code).ToValueList() } },
            "[ATP Caseload review 2] C1 breached: 13 of 14 items of the agenda covered; lacking cpd-and-logs "
            + "(to turn it: cover what is lacking, or give the reason why it does not apply)\n"
            + "[ATP Caseload review 2(1)] C1 breached: cpd-and-logs covered: no; must be yes "
            + "(to turn it: cover what is lacking, or give the reason why it does not apply)"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Trainer with { Caseload = Trainer.Caseload! with { IsPlanReviewed = false } },
            "[ATP Trainers sector 3b] breached: plan gone through: no; must be yes (to turn it: go through the plan)"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Mentor with { Caseload = Mentor.Caseload! with { IsPlanReviewed = null } },
            "[ATP Mentors sector 3b] undetermined: cannot be told without: plan gone through"
        },
        {
            "CaseloadReview", When.HoldCaseloadReview, Mentor with { Member = Staff.Member(StaffRole.Trainer) },
            "[ATP Caseload review 1b] breached: review of an own role, held by an IQA: no; must be yes "
            + "(to turn it: have an IQA hold it, for the own role alone)"
        },
        {
            "PerformancePreparation", When.AssessSelf, Support,
            "[ATP Performance review 2a] breached: delivery staff: no; must be yes (to turn it: go to the review without)"
        },
        {
            "PerformancePreparation", When.AssessSelf, Trainer with { PreviousPerformance = null },
            "[ATP Performance review 2a] undetermined: cannot be told without: member of staff, performance review and the one before\n"
            + "[ATP Performance review 2b] undetermined: cannot be told without: member of staff, performance review and the one before"
        },
        {
            "PerformancePreparation", When.AssessSelf, Trainer with { Performance = Trainer.Performance! with { SelfAssessments = [] } },
            "[ATP Performance review 2a] R1 breached: self-assessed against the standards before the review: no; must be yes "
            + "(to turn it: assess oneself in the online tool, after the review before)\n"
            + "[ATP Performance review 2b] R1 breached: self-assessed in the online tool: no; must be yes "
            + "(to turn it: assess oneself in the online tool, after the review before)"
        },
        {
            "PerformancePreparation", When.AssessSelf, Trainer with { PreviousPerformance = Milestone.On(Mon_2025_03_31), Performance = Trainer.Performance! with { On = Mon_2025_03_31.PlusDays(84) } },
            "[ATP Performance review 2a] R1 breached: self-assessed against the standards before the review: no; must be yes "
            + "(to turn it: assess oneself in the online tool, after the review before)\n"
            + "[ATP Performance review 2b] R1 breached: self-assessed in the online tool: no; must be yes "
            + "(to turn it: assess oneself in the online tool, after the review before)"
        },
        {
            "PerformancePreparation", When.SkipSelfAssessment, Trainer,
            "[ATP Performance review 2a] breached: delivery staff: yes; must be no (to turn it: do the self-assessment first)"
        },
        {
            "PerformanceReview", When.HoldPerformanceReview, Trainer with { Performance = Trainer.Performance! with { IsHeldByManager = false } },
            "[ATP Performance review 1a] breached: held by the manager: no; must be yes "
            + "(to turn it: hold it with the manager)"
        },
        {
            "PerformanceReview", When.HoldPerformanceReview, Trainer with { Performance = Trainer.Performance! with { Covered = PerformanceReviews.Agenda.Take(6).Select(item => item.Code).ToValueList() } },
            "[ATP Performance review 3] R1 breached: 6 of 7 items of the agenda covered; lacking caseload-review-performance "
            + "(to turn it: cover what is lacking, or give the reason why it does not apply)"
        },
        {
            "PerformanceReview", When.HoldPerformanceReview, Iqa with { Performance = Iqa.Performance! with { IsPlanReviewed = false } },
            "[ATP IQA sector 2b] breached: plan gone through: no; must be yes (to turn it: go through the plan)"
        },
        {
            "PerformanceReview", When.HoldPerformanceReview, Trainer with { Performance = null },
            "[ATP Performance review 1a] undetermined: cannot be told without: held by the manager\n"
            + "[ATP Performance review 3] undetermined: cannot be told without: performance review"
        },
        {
            "Active", When.Refer, Trainer with { Found = [Kept] },
            "[ATP Scope 2] breached: duty that was not done: no; must be yes "
            + "(to turn it: refer nothing that was done or is only expected)"
        },
        {
            "Active", When.Refer, Trainer with { Found = [Missed(AtpClauses.Purpose4)] },
            "[ATP Scope 2] breached: duty that was not done: no; must be yes "
            + "(to turn it: refer nothing that was done or is only expected)"
        },
        {
            "Active", When.Refer, Trainer with { Found = null },
            "[ATP Scope 2] undetermined: cannot be told without: duty that was not done"
        },
        {
            "Referred<Active", When.Resolve, Trainer with { IsOutcomeRecorded = false },
            "[ATP Scope 2] breached: outcome under the staff handbook recorded: no; must be yes "
            + "(to turn it: record the outcome)"
        },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_step_that_is_not_open_answers_with_its_reason(string from, When on, StaffCpdCase facts, string reason) =>
        Assert.Equal(reason, StaffCpdCycleTests.Table.Refusal(from, on, facts));

    [Fact]
    public void Other_readings_open_and_close_steps()
    {
        var leader = Trainer with { Member = Staff.Member(StaffRole.SeniorLeader) };
        var reason = Trainer with
        {
            Performance = Trainer.Performance! with { Covered = [], NotApplicable = [.. PerformanceReviews.Agenda.Select(item => new ItemNotApplicable { Item = item.Code, Reason = "new" })] },
        };
        var earlier = Trainer with { PreviousPerformance = Milestone.On(Mon_2025_03_31), Performance = Trainer.Performance! with { On = Mon_2025_03_31.PlusDays(84) } };

        Differ(AtpReadings.DeliveryStaffAre.Choose("leaders-too"), StaffCpdStatus.PerformancePreparation, When.AssessSelf, leader, isOpen: true);
        Differ(AtpReadings.DeliveryStaffAre.Choose("leaders-too"), StaffCpdStatus.PerformancePreparation, When.SkipSelfAssessment, leader, isOpen: false);
        Differ(AtpReadings.NotApplicableItems.Choose("every-item"), StaffCpdStatus.PerformanceReview, When.HoldPerformanceReview, reason, isOpen: false);
        Differ(AtpReadings.FreshSelfAssessment.Choose("any-earlier"), StaffCpdStatus.PerformancePreparation, When.AssessSelf, earlier, isOpen: true);
        Differ(AtpReadings.Sanction.Choose("every-duty"), StaffCpdStatus.Active, When.Refer, Trainer with { Found = [Missed(AtpClauses.Purpose4)] }, isOpen: true);
    }

    private static void Differ(Choice choice, StaffCpdStatus from, When on, StaffCpdCase facts, bool isOpen)
    {
        var other = StaffCpdCycle.LifecycleOf(AtpPolicy.Undated.With(choice)).Next(from, on, facts);
        Assert.Equal(!isOpen, StaffCpdCycle.Lifecycle.Next(from, on, facts).IsPermitted());
        Assert.Equal(isOpen, other.IsPermitted());
        Assert.Contains($"(reading {choice})", other.Findings.ToString(), StringComparison.Ordinal);
    }
}
