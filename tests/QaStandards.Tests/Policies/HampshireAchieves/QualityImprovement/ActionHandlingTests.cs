using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;

[Trait("Clause", "HAMPSHIRE 4.2 Do b")]
[Trait("Clause", "HAMPSHIRE 4.2 Check a")]
[Trait("Clause", "HAMPSHIRE 4.2 Check d")]
[Trait("Clause", "HAMPSHIRE 4.2 Act c")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.6")]
public sealed class ActionHandlingTests
{
    private static readonly LocalDate Mon_2025_01_20_Agreed = new(2025, 1, 20);
    private static readonly LocalDate Fri_2025_02_28_LastOfFebruary = new(2025, 2, 28);
    private static readonly LocalDate Mon_2025_03_31_Due = new(2025, 3, 31);

    private static readonly ActionCase ByGroup = new()
    {
        Action = new()
        {
            Id = "A1",
            Origin = ActionOrigin.Risk,
            Owner = "M1",
            DesiredImpact = "better starts",
            Monitor = "Q1",
            Created = Mon_2025_01_20_Agreed,
            Due = Mon_2025_03_31_Due,
            ImpactStatement = "starts improved",
        },
        Author = "M1",
        IsEvaluatedByGroup = true,
        IsInNextPlan = true,
        NewOwner = "M2",
        Decider = Post.ManagementGroup,
        Reason = "the course has ended",
    };

    private static readonly ActionCase BySenior = ByGroup with { Decider = Post.SeniorManager };

    private static readonly LifecycleTable<ActionStatus, ActionEvent, ActionCase> Table = new(
        ActionHandling.Lifecycle,
        new() { ["usual"] = ByGroup, ["senior"] = BySenior },
        """
        Draft            Agree                Planned          4.2_Do_b
        Draft            Reject               Dropped          Appendix_C_2.6
        Planned          StartWork            InProgress       4.2_Check_b
        Planned          Update               Planned          4.2_Check_a
        InProgress       Update               InProgress       4.2_Check_a
        Overdue          Update               Overdue          4.2_Check_a
        CorrectiveAction Update               CorrectiveAction 4.2_Check_a
        Planned          MissUpdate           CorrectiveAction 4.2_Check_d
        InProgress       MissUpdate           CorrectiveAction 4.2_Check_d
        Planned          PassDueDate          Overdue          4.2_Do_b
        InProgress       PassDueDate          Overdue          4.2_Do_b
        Overdue          OpenCorrectiveAction CorrectiveAction 4.2_Check_d    senior
        CorrectiveAction GetBackOnTrack       InProgress       4.2_Check_d
        CorrectiveAction ReplaceOwner         Planned          4.2_Check_d    senior
        InProgress       RequestClosure       AwaitingApproval 4.2_Check_b
        Overdue          RequestClosure       AwaitingApproval 4.2_Check_b
        CorrectiveAction RequestClosure       AwaitingApproval 4.2_Check_b
        AwaitingApproval ApproveClosure       ClosedWithImpact Appendix_C_2.6
        AwaitingApproval ReturnClosure        InProgress       Appendix_C_2.6
        Planned          EndYear              CarriedForward   4.2_Act_c
        InProgress       EndYear              CarriedForward   4.2_Act_c
        Overdue          EndYear              CarriedForward   4.2_Act_c
        CorrectiveAction EndYear              CarriedForward   4.2_Act_c
        Draft            Withdraw             Dropped          Appendix_C_2.6
        Planned          Withdraw             Dropped          Appendix_C_2.6
        InProgress       Withdraw             Dropped          Appendix_C_2.6
        Overdue          Withdraw             Dropped          Appendix_C_2.6
        CorrectiveAction Withdraw             Dropped          Appendix_C_2.6
        AwaitingApproval Withdraw             Dropped          Appendix_C_2.6
        """);

    public static TheoryData<string, ActionEvent, ActionCase, string> Refused => new()
    {
        {
            "Draft", ActionEvent.Agree, ByGroup with { Action = ByGroup.Action! with { Owner = "" } },
            "[HAMPSHIRE 4.2 Do b] breached: owner of the action: no; must be yes (to turn it: give the owner)"
        },
        {
            "Planned", ActionEvent.Update, ByGroup with { Author = "Q1" },
            "[HAMPSHIRE 4.2 Check a] breached: reported by the owner: no; must be yes (to turn it: have the owner report)"
        },
        {
            "InProgress", ActionEvent.RequestClosure, ByGroup with { Action = ByGroup.Action! with { ImpactStatement = "" } },
            "[HAMPSHIRE Appendix C 2.6] breached: statement of impact for the group to evaluate: no; must be yes "
            + "(to turn it: state what the action has achieved)"
        },
        {
            "Overdue", ActionEvent.OpenCorrectiveAction, ByGroup,
            "[HAMPSHIRE 4.2 Check d] breached: decided by a senior manager or the quality manager: no; must be yes "
            + "(to turn it: leave it to a senior manager or the quality manager)"
        },
        {
            "Overdue", ActionEvent.EndYear, ByGroup with { IsInNextPlan = false },
            "[HAMPSHIRE 4.2 Act c] breached: in the next plan: no; must be yes (to turn it: put it into the next plan)"
        },
        {
            "Planned", ActionEvent.Withdraw, ByGroup with { Reason = "" },
            "[HAMPSHIRE Appendix C 2.6] breached: reason recorded: no; must be yes (to turn it: record why)"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_an_action() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, ActionEvent on, ActionCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Three_statuses_are_final() => Assert.Equal(
        ActionHandling.Lifecycle.Finals, ActionStatus.All.Where(status => status.IsFinal));

    [Fact]
    public void A_month_without_an_update_leads_to_corrective_action_by_itself()
    {
        var history = ActionHandling.Lifecycle.Begin().Append(new Happening<ActionEvent, ActionCase>(Mon_2025_01_20_Agreed, ActionEvent.Agree, ByGroup));

        Assert.Equal(ActionStatus.Planned, history.AsOf(Fri_2025_02_28_LastOfFebruary).Outcome);
        Assert.Equal(ActionStatus.CorrectiveAction, history.AsOf(Fri_2025_02_28_LastOfFebruary.PlusDays(1)).Outcome);
    }

    [Fact]
    public void An_action_is_overdue_on_the_day_after_its_due_date()
    {
        var history = ActionHandling.Lifecycle.Begin().Append(
            new(Mon_2025_01_20_Agreed, ActionEvent.Agree, ByGroup),
            new(Fri_2025_02_28_LastOfFebruary, ActionEvent.Update, ByGroup));

        Assert.Equal(ActionStatus.Planned, history.AsOf(Mon_2025_03_31_Due).Outcome);
        Assert.Equal(ActionStatus.Overdue, history.AsOf(Mon_2025_03_31_Due.PlusDays(1)).Outcome);
    }

    [Fact]
    public void An_action_is_closed_only_with_every_part_and_its_impact()
    {
        ActionCase[] lacking =
        [
            ByGroup with { Action = ByGroup.Action! with { Owner = "" } },
            ByGroup with { Action = ByGroup.Action! with { Due = null } },
            ByGroup with { Action = ByGroup.Action! with { DesiredImpact = "" } },
            ByGroup with { Action = ByGroup.Action! with { ImpactStatement = "" } },
        ];

        Assert.All(lacking, facts => Assert.Equal(
            ActionStatus.AwaitingApproval, ActionHandling.Lifecycle.Next(ActionStatus.AwaitingApproval, ActionEvent.ApproveClosure, facts).Outcome));
    }
}
