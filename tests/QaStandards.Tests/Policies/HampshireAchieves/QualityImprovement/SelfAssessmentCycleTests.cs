using System.Linq;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;

[Trait("Clause", "HAMPSHIRE 4.2 Plan a")]
[Trait("Clause", "HAMPSHIRE 4.2 Do a")]
[Trait("Clause", "HAMPSHIRE 4.2 Act b")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.2c")]
public sealed class SelfAssessmentCycleTests
{
    private static readonly LocalDate Mon_2025_09_01 = new(2025, 9, 1);

    private static readonly ReportCase Usual = new() { Report = SelfAssessmentTests.Report, HasValidActions = true, IsNextYearOpen = true };

    private static readonly LifecycleTable<ReportStatus, ReportEvent, ReportCase> Table = new(
        SelfAssessmentCycle.Lifecycle,
        new() { ["usual"] = Usual },
        """
        NotOpened        OpenCycle            Collecting       4.2_Plan_a
        Collecting       SubmitAssessment     Collecting       4.2_Plan_a
        Collecting       CompleteCollection   Drafting         4.2_Plan_a
        Drafting         Draft                InModeration     4.2_Plan_b
        InModeration     PassModeration       GroupReview      Appendix_C_2.2b
        InModeration     ReturnFromModeration Drafting         Appendix_C_2.2b
        GroupReview      Recommend            AwaitingApproval Appendix_C_2.2c
        GroupReview      ReturnFromGroup      Drafting         Appendix_C_2.2a
        AwaitingApproval Approve              Approved         Appendix_C_2.2c
        AwaitingApproval Refuse               Drafting         Appendix_C_2.2c
        Approved         OpenPlan             Live             4.2_Do_a
        Live             CloseYear            Closed           4.2_Act_b
        """);

    public static TheoryData<string, ReportEvent, ReportCase, string> Refused => new()
    {
        {
            "NotOpened", ReportEvent.OpenCycle, Usual with { Report = Usual.Report! with { RestsOnPrevious = false } },
            "[HAMPSHIRE 4.2 Act b] breached: previous report is the baseline: no; must be yes (to turn it: link the previous report)"
        },
        {
            "Collecting", ReportEvent.CompleteCollection, Usual with { Report = Usual.Report! with { ProvidersAssessed = [] } },
            "[HAMPSHIRE 4.2 Plan a] breached: 0 of 1 subcontractors that assessed themselves; lacking R1 (to turn it: collect the missing ones)"
        },
        {
            "GroupReview", ReportEvent.Recommend, Usual with { Report = Usual.Report! with { Moderated = Milestone.NotReached } },
            "[HAMPSHIRE Appendix C 2.2a] breached: report evaluated by the group after moderation: no; must be yes "
            + "(to turn it: have the group evaluate it after moderation)"
        },
        {
            "AwaitingApproval", ReportEvent.Approve, Usual with { Report = Usual.Report! with { ApprovedByBranch = Milestone.NotReached } },
            "[HAMPSHIRE Appendix C 2.2c] breached: report approved by the branch management team: no; must be yes (to turn it: obtain the approval)"
        },
        {
            "Approved", ReportEvent.OpenPlan, Usual with { HasValidActions = false },
            "[HAMPSHIRE 4.2 Do b] breached: owner, date and impact of every action: no; must be yes (to turn it: complete the actions)"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_report() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, ReportEvent on, ReportCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Another_reading_needs_the_forum_too()
    {
        var both = SelfAssessmentCycle.LifecycleOf(HampshireFramework.June2025.With(HampshireReadings.FinalApproval.Choose("both")));

        Assert.Equal(ReportStatus.Approved, SelfAssessmentCycle.Lifecycle.Next(ReportStatus.AwaitingApproval, ReportEvent.Approve, Usual).Outcome);
        Assert.Equal(ReportStatus.AwaitingApproval, both.Next(ReportStatus.AwaitingApproval, ReportEvent.Approve, Usual).Outcome);
    }

    [Fact]
    public void A_year_is_replayed_to_the_same_status()
    {
        ReportEvent[] year =
        [
            ReportEvent.OpenCycle, ReportEvent.SubmitAssessment, ReportEvent.CompleteCollection, ReportEvent.Draft, ReportEvent.ReturnFromModeration,
            ReportEvent.Draft, ReportEvent.PassModeration, ReportEvent.Recommend, ReportEvent.Approve, ReportEvent.OpenPlan, ReportEvent.CloseYear,
        ];
        var history = year.Select((on, place) => (on, place)).Aggregate(
            SelfAssessmentCycle.Lifecycle.Begin(), (past, next) => past.Append(new QaStandards.Lifecycles.Happening<ReportEvent, ReportCase>(Mon_2025_09_01.PlusDays(next.place), next.on, Usual)));

        Assert.Equal(ReportStatus.GroupReview, history.AsOf(Mon_2025_09_01.PlusDays(6)).Outcome);
        Assert.Equal(ReportStatus.Closed, history.AsOf(Mon_2025_09_01.PlusDays(10)).Outcome);
    }
}
