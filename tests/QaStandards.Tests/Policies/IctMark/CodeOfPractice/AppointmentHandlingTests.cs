using System.Linq;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Contact with schools 1a")]
[Trait("Clause", "ICT-MARK Contact with schools 1b")]
[Trait("Clause", "ICT-MARK Contact with schools 1c")]
[Trait("Clause", "ICT-MARK Contact with schools 1g")]
[Trait("Clause", "ICT-MARK Contact with schools 1h")]
[Trait("Clause", "ICT-MARK Contact with schools 1i")]
public sealed class AppointmentHandlingTests
{
    private static readonly Milestone Told = Milestone.On(Usual.Mon_2025_06_02_VisitDay);

    private static readonly AppointmentCase Clear = new()
    {
        Day = Usual.Mon_2025_06_02_VisitDay,
        Assessor = "A1",
        Status = AssessorStatus.Accredited,
        Published = ["A1", "A2"],
        Approached = Usual.Mon_2025_06_02_VisitDay,
        Acceptance = new() { Conflict = Usual.Conflict, Experience = Usual.Experience, Visit = Usual.Visit },
        Reason = DeclineReason.Distance,
        SchoolInformed = Told,
        NaaceInformed = Told,
    };

    private static readonly AppointmentCase Conflicted = Clear with
    {
        Acceptance = Clear.Acceptance! with { Conflict = Usual.Conflict with { Support = [new("A1", "S1", SupportKind.SpecificSupport)] } },
    };

    private static readonly LifecycleTable<AppointmentStatus, AppointmentEvent, AppointmentCase> Table = new(
        AppointmentHandling.Lifecycle,
        new() { ["usual"] = Clear, ["conflict"] = Conflicted },
        """
        Unassigned         RequestAssessor    Proposed           Contact_with_schools_1a
        Unassigned         StateNoPreference  AwaitingAllocation Contact_with_schools_1b
        Unassigned         ApproachDirectly   DirectApproach     Contact_with_schools_1h
        DirectApproach     InformNaace        Proposed           Contact_with_schools_1h
        DirectApproach     Decline            Declined           Contact_with_schools_1g
        AwaitingAllocation RequestAssessor    Proposed           Contact_with_schools_1a
        AwaitingAllocation AllocateAssessor   Proposed           Contact_with_schools_1b
        Proposed           StartConflictCheck ConflictCheck      Contact_with_schools_1c
        Proposed           Decline            Declined           Contact_with_schools_1g
        ConflictCheck      FindBar            Barred             Contact_with_schools_1c conflict
        ConflictCheck      FindNoBar          ReadyToDecide      Contact_with_schools_1c
        ConflictCheck      Decline            Declined           Contact_with_schools_1g
        ReadyToDecide      Accept             Accepted           Contact_with_schools_1c
        ReadyToDecide      Decline            Declined           Contact_with_schools_1g
        Accepted           DiscoverConflict   Barred             Contact_with_schools_1c conflict
        Accepted           ReportCannotAssess Declined           Contact_with_schools_1i
        Accepted           CompleteVisit      Completed          Principle_7a
        Declined           Reassign           AwaitingAllocation Contact_with_schools_1i
        Barred             Reassign           AwaitingAllocation Contact_with_schools_1i
        """);

    public static TheoryData<string, AppointmentEvent, AppointmentCase, string> Refused => new()
    {
        {
            "Unassigned", AppointmentEvent.RequestAssessor, Clear with { Published = ["A2"] },
            "[ICT-MARK Contact with schools 1a] A1 breached: on the published list: no; must be yes (to turn it: ask for somebody on the list)"
        },
        {
            "AwaitingAllocation", AppointmentEvent.AllocateAssessor, Clear with { Status = AssessorStatus.AwaitingFee },
            "[ICT-MARK Contact with schools 1b] A1 breached: status of the assessor is awaiting-fee; allowed: registered, first-moderation, "
            + "remediation, second-moderation, accredited (to turn it: allocate somebody accredited, or who awaits a moderated visit of their own)"
        },
        {
            "ReadyToDecide", AppointmentEvent.Accept, Conflicted,
            "[ICT-MARK Contact with schools 1c] breached: assessor may accept: no; must be yes "
            + "(to turn it: remove what bars the assessor, or find another)"
        },
        {
            "ReadyToDecide", AppointmentEvent.Accept,
            Clear with { Acceptance = Clear.Acceptance! with { Conflict = Usual.Conflict with { Declaration = null } } },
            "[ICT-MARK Contact with schools 1c] undetermined: cannot be told without: assessor may accept"
        },
        {
            "Declined", AppointmentEvent.Reassign, Clear with { NaaceInformed = Milestone.NotReached },
            "[ICT-MARK Contact with schools 1i] breached: 1 of 2 informed that another assessor is needed; lacking Naace "
            + "(to turn it: tell the school and Naace)"
        },
        {
            "Completed", AppointmentEvent.Decline, Clear,
            "[ICT-MARK Contact with schools 1c] breached: event from Completed is Decline; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_an_appointment() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, AppointmentEvent on, AppointmentCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Naace_told_late_of_an_approach_is_a_warning_and_the_appointment_goes_on()
    {
        var decision = AppointmentHandling.Lifecycle.Next(
            AppointmentStatus.DirectApproach, AppointmentEvent.InformNaace, Clear with { Approached = Usual.Mon_2025_06_02_VisitDay.PlusDays(-3) });

        Assert.True(decision.IsPermitted());
        Assert.Equal(Verdict.Breached, decision.Findings.Worst);
    }

    [Fact]
    public void Somebody_may_decline_before_accepting_whatever_the_reason() => Assert.All(
        DeclineReason.All,
        reason => Assert.True(AppointmentHandling.Lifecycle.Next(
            AppointmentStatus.ReadyToDecide, AppointmentEvent.Decline, Conflicted with { Reason = reason }).IsPermitted()));

    [Fact]
    public void The_status_of_a_day_follows_from_the_events_up_to_it()
    {
        var day = Usual.Mon_2025_06_02_VisitDay;
        var history = AppointmentHandling.Lifecycle.Begin().Append(
        [
            new(day.PlusDays(-20), AppointmentEvent.RequestAssessor, Clear),
            new(day.PlusDays(-19), AppointmentEvent.StartConflictCheck, Clear),
            new(day.PlusDays(-18), AppointmentEvent.FindBar, Conflicted),
            new(day, AppointmentEvent.Reassign, Clear),
        ]);

        Assert.Equal(
            "Unassigned Proposed ConflictCheck Barred Barred AwaitingAllocation",
            string.Join(' ', new[] { -21, -20, -19, -18, -1, 0 }.Select(days => history.AsOf(day.PlusDays(days)).Outcome.Name)));
    }
}
