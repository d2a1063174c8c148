using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Reporting;
using QaStandards.Targets;
using QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves;

/// <summary>What holds across the framework whatever the facts are.</summary>
public sealed class HampshireInvariantsTests
{
    private static readonly LocalDate Mon_2025_01_20 = new(2025, 1, 20);

    [Property]
    public bool Without_a_target_of_the_group_only_tailored_learning_is_told_anything(byte provision, byte indicator, ushort part, ushort rest)
    {
        var (type, kind) = (ProvisionType.All[provision % 4], TargetIndicator.All[indicator % 4]);
        var finding = ProvisionTargets.Check(type, kind, Measurement.Of("marks", part, part + rest + 1), Mon_2025_01_20, null)[0];

        return (finding.Verdict != Verdict.Undetermined)
            == (type == ProvisionType.AdultTailored && (kind == TargetIndicator.Attendance || kind == TargetIndicator.Achievement));
    }

    [Property]
    public bool An_open_action_is_updated_or_not_and_a_closed_one_is_never_overdue(byte[] days, byte due, byte? closed, byte asOf)
    {
        var action = new ImprovementAction
        {
            Id = "A1",
            Owner = "M1",
            Created = Mon_2025_01_20,
            Due = Mon_2025_01_20.PlusDays(due),
            Updates = [.. days.Select(day => new ActionUpdate { Day = Mon_2025_01_20.PlusDays(day), Author = "M1" })],
            Closed = closed is { } day ? Milestone.On(Mon_2025_01_20.PlusDays(day)) : Milestone.NotReached,
            ImpactStatement = "done",
        };
        var today = Mon_2025_01_20.PlusDays(asOf);
        var updated = ImprovementActions.CheckUpdates(action, today)[0].Verdict;
        var corrected = ImprovementActions.CheckCorrected(action, isCorrected: true, today).Verdict;
        var isOverdue = !(action.Closed.Day <= today) && today > action.Due;

        // Corrective action is asked for exactly after a missed update or a passed date.
        return (updated == Verdict.Satisfied || updated == Verdict.Breached || updated == Verdict.Open)
            && (corrected == Verdict.Satisfied) == (isOverdue || updated == Verdict.Breached);
    }

    [Property]
    public bool An_action_that_is_replayed_is_overdue_exactly_after_its_date(byte due, ushort asOf)
    {
        var facts = new ActionCase
        {
            Action = new()
            {
                Id = "A1",
                Origin = ActionOrigin.Risk,
                Owner = "M1",
                DesiredImpact = "impact",
                Monitor = "Q1",
                Created = Mon_2025_01_20,
                Due = Mon_2025_01_20.PlusDays(due % 39),
            },
        };
        var history = ActionHandling.Lifecycle.Begin().Append(new Happening<ActionEvent, ActionCase>(Mon_2025_01_20, ActionEvent.Agree, facts));
        var day = Mon_2025_01_20.PlusDays(asOf % 39);

        // The first update is due by the end of February, 39 days on.
        return history.AsOf(day).Outcome == (day > facts.Action.Due ? ActionStatus.Overdue : ActionStatus.Planned)
            && history.AsOf(day).Equals(history.AsOf(day));
    }

    [Property]
    public bool A_report_is_approved_only_when_it_was_moderated_evaluated_and_recommended(bool moderated, bool evaluated, bool recommended, bool approved)
    {
        var facts = new ReportCase
        {
            Report = SelfAssessmentTests.Report with
            {
                Moderated = When(moderated),
                Evaluated = When(evaluated),
                Recommended = When(recommended),
                ApprovedByBranch = When(approved),
            },
            HasValidActions = true,
            IsNextYearOpen = true,
        };
        ReportEvent[] steps = [ReportEvent.PassModeration, ReportEvent.Recommend, ReportEvent.Approve];
        var status = steps.Aggregate(
            ReportStatus.InModeration, (reached, step) => SelfAssessmentCycle.Lifecycle.Next(reached, step, facts).Outcome);

        return (status == ReportStatus.Approved) == (moderated && evaluated && recommended && approved);
    }

    [Property]
    public bool Another_scale_never_alters_an_answer_on_the_first(byte place)
    {
        var grade = QualityGrade.All[place % QualityGrade.All.Count];
        var five = HampshireFramework.June2025.With(HampshireReadings.GradeScale.Choose("five-grade"));
        var answers = new[] { GoodOrBetter.Check(HampshireClauses.C4_1_Guidance, grade), GoodOrBetter.Check(HampshireClauses.C4_1_Guidance, grade, five) };

        return answers.Count(answer => answer.Verdict == Verdict.Undetermined) == 1
            && answers.Single(answer => answer.Verdict != Verdict.Undetermined).Verdict == (grade.IsGoodOrBetter ? Verdict.Satisfied : Verdict.Breached);
    }

    [Fact]
    public void Nothing_leads_out_of_a_last_status_and_every_table_is_printed()
    {
        Assert.All(ActionHandling.Lifecycle.Finals, status => Assert.Empty(ActionHandling.Lifecycle.PermittedFrom(status)));
        Assert.All(SelfAssessmentCycle.Lifecycle.Finals, status => Assert.Empty(SelfAssessmentCycle.Lifecycle.PermittedFrom(status)));
        Assert.All(PolicyReviewing.Lifecycle.Finals, status => Assert.Empty(PolicyReviewing.Lifecycle.PermittedFrom(status)));
        Assert.Equal(6, HampshireLifecycles.All.Count);
    }

    private static Milestone When(bool isReached) => isReached ? Milestone.On(Mon_2025_01_20) : Milestone.NotReached;
}
