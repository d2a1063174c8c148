using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK Initial registration 2a")]
[Trait("Clause", "ICT-MARK Quality assurance 2a")]
[Trait("Clause", "ICT-MARK Quality assurance 3")]
[Trait("Clause", "ICT-MARK Quality assurance 4a")]
[Trait("Clause", "ICT-MARK Quality assurance 4b")]
[Trait("Clause", "ICT-MARK Quality assurance 4d")]
[Trait("Clause", "ICT-MARK School assessments 1a")]
public sealed class AssessorAccreditationTests
{
    internal static readonly AssessorCase Ready = new()
    {
        Day = Usual.Mon_2025_06_02_VisitDay,
        Evidence = Usual.Evidence,
        Registration = Usual.Registration,
        Visit = Usual.Visit,
        Appeal = Usual.Appeal,
        IsRemedyStated = true,
        Completed = 10,
        ReviewsHeld = 0,
        IsInGoodStanding = true,
        Breach = new("A1", BreachKind.UnprofessionalConduct),
    };

    private static readonly Dictionary<string, AssessorCase> Facts = new()
    {
        ["usual"] = Ready,
        ["unfit"] = Ready with { Evidence = Usual.Evidence with { KnowsFramework = false } },
        ["first"] = Ready with { Visit = Usual.FirstVisit },
        ["second"] = Ready with { Visit = Usual.SecondVisit },
        ["unpaid"] = Ready with { Registration = Usual.Registration with { InitialFeePaid = Milestone.NotReached } },
        ["lapsed"] = Ready with { IsInGoodStanding = false },
    };

    private static readonly string[] OnRegister =
    [
        "Registered", "FirstModeration", "AwaitingFee", "Remediation", "SecondModeration", "NotAccredited", "AppealUnderReview",
        "NotAccreditedFinal", "Accredited",
    ];

    private static readonly LifecycleTable<AssessorStatus, AssessorEvent, AssessorCase> Table = new(
        AssessorAccreditation.Lifecycle,
        Facts,
        """
        Candidate                  PassSelection            Selected                  Principle_10a
        Candidate                  FailSelection            NotSelected               Principle_10a            unfit
        Selected                   Register                 Registered                Initial_registration_1a
        Registered                 ScheduleFirstModeration  FirstModeration           Quality_assurance_1a      first
        FirstModeration            FindSatisfied            Accredited                Initial_registration_2a
        FirstModeration            FindSatisfied            AwaitingFee               Quality_assurance_2a      unpaid
        FirstModeration            FindNotSatisfied         Remediation               Quality_assurance_3
        AwaitingFee                PayInitialFee            Accredited                Initial_registration_2b
        Remediation                ScheduleSecondModeration SecondModeration          Quality_assurance_3       second
        SecondModeration           FindSatisfied            Accredited                Initial_registration_2a
        SecondModeration           FindSatisfied            AwaitingFee               Quality_assurance_2a      unpaid
        SecondModeration           FindNotSatisfied         NotAccredited             Quality_assurance_4a
        NotAccredited              LodgeAppeal              AppealUnderReview         Quality_assurance_4b
        NotAccredited              CloseAppealWindow        NotAccreditedFinal        Quality_assurance_4d
        AppealUnderReview          DismissAppeal            NotAccreditedFinal        Quality_assurance_4a
        AppealUnderReview          UpholdForModeration      Remediation               Quality_assurance_4b
        AppealUnderReview          UpholdForAccreditation   Accredited                Quality_assurance_4b
        AppealUnderReview          UpholdForAccreditation   AwaitingFee               Quality_assurance_4b      unpaid
        Accredited                 CompleteAssessment       Accredited                School_assessments_1a
        Accredited                 HoldQualityReview        Accredited                School_assessments_1b
        Accredited                 HoldSampledVisit         Accredited                School_assessments_1f
        Lapsed<Accredited          RestoreStanding          Accredited                Continuing_registration_1a
        Lapsed<AwaitingFee         PayInitialFee            Lapsed<Accredited         Initial_registration_2b
        Lapsed<NotAccredited       LodgeAppeal              Lapsed<AppealUnderReview  Quality_assurance_4b
        Lapsed<NotAccredited       CloseAppealWindow        Lapsed<NotAccreditedFinal Quality_assurance_4d
        Lapsed<AppealUnderReview   DismissAppeal            Lapsed<NotAccreditedFinal Quality_assurance_4a
        Lapsed<AppealUnderReview   UpholdForModeration      Lapsed<Remediation        Quality_assurance_4b
        Lapsed<AppealUnderReview   UpholdForAccreditation   Lapsed<Accredited         Quality_assurance_4b
        Lapsed<Accredited          HoldQualityReview        Lapsed<Accredited         School_assessments_1b
        Lapsed                     Remove                   Removed                   Criteria_1
        Lapsed                     Resign                   Withdrawn                 Continuing_registration_1a

        """ + string.Join('\n', OnRegister.SelectMany(status => new[]
        {
            $"{status} LoseStanding Lapsed<{status} Continuing_registration_1a lapsed",
            $"{status} Remove Removed Criteria_1",
            $"{status} Resign Withdrawn Continuing_registration_1a",
        })));

    public static TheoryData<string, AssessorEvent, AssessorCase, string> Refused => new()
    {
        {
            "Candidate", AssessorEvent.PassSelection, Facts["unfit"],
            "[ICT-MARK Principle 10a] breached: competences shown: no; must be yes (to turn it: show what is lacking)"
        },
        {
            "Selected", AssessorEvent.Register, Ready with { Registration = Usual.Registration with { PenPortrait = Milestone.NotReached } },
            "[ICT-MARK Initial registration 1a] breached: conditions of registration met: no; must be yes (to turn it: meet what is lacking)"
        },
        {
            "Registered", AssessorEvent.ScheduleFirstModeration, Ready with { Visit = Usual.FirstVisit with { IsObservationAgreed = false } },
            "[ICT-MARK Quality assurance 1a] breached: initial-moderated visit may be made: no; must be yes (to turn it: arrange what is lacking)"
        },
        {
            "Remediation", AssessorEvent.ScheduleSecondModeration, Ready with { Visit = Usual.SecondVisit with { IsRemediationComplete = false } },
            "[ICT-MARK Quality assurance 1a] breached: second-moderation visit may be made: no; must be yes (to turn it: arrange what is lacking)"
        },
        {
            "NotAccredited", AssessorEvent.LodgeAppeal, Ready with { Appeal = Usual.Appeal with { Received = new(2025, 4, 3) } },
            "[ICT-MARK Quality assurance 4d] breached: appeal admitted: no; must be yes "
            + "(to turn it: appeal in writing to the Naace office within 30 days)"
        },
        {
            "AppealUnderReview", AssessorEvent.UpholdForModeration, Ready with { IsRemedyStated = false },
            "[ICT-MARK Quality assurance 4b] breached: remedy stated in the decision on the appeal: no; must be yes (to turn it: state the remedy)"
        },
        {
            "Accredited", AssessorEvent.CompleteAssessment, Ready with { Visit = Usual.Visit with { Accredited = Milestone.On(new(2025, 6, 3)) } },
            "[ICT-MARK Principle 14] breached: visit may be made: no; must be yes (to turn it: meet what is lacking before the visit)"
        },
        {
            "Accredited", AssessorEvent.HoldQualityReview, Ready with { Completed = 9 },
            "[ICT-MARK School assessments 1b] breached: quality review outstanding: no; must be yes "
            + "(to turn it: complete ten assessments since the last one)"
        },
        {
            "Accredited", AssessorEvent.Remove, Ready with { Breach = new("A1", BreachKind.EventMissed, Mitigation: MitigationOutcome.Pending) },
            "[ICT-MARK Criteria 1] breached: breach on which Naace may act: no; must be yes (to turn it: wait for the circumstances to be considered)"
        },
        {
            "Registered", AssessorEvent.CompleteAssessment, Ready,
            "[ICT-MARK Principle 14] breached: event from Registered is CompleteAssessment; "
            + "allowed: ScheduleFirstModeration, LoseStanding, Remove, Resign"
        },
        {
            "NotAccreditedFinal", AssessorEvent.ScheduleSecondModeration, Facts["second"],
            "[ICT-MARK Principle 14] breached: event from NotAccreditedFinal is ScheduleSecondModeration; allowed: LoseStanding, Remove, Resign"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_an_assessor() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, AssessorEvent on, AssessorCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Ten_assessments_are_enough_for_the_sample_and_without_them_it_is_reported()
    {
        var decision = AssessorAccreditation.Lifecycle.Next(AssessorStatus.Accredited, AssessorEvent.HoldSampledVisit, Ready with { Completed = 9 });

        Assert.False(decision.IsPermitted());
        Assert.Contains("9 assessments completed; at least 10", decision.Findings.ToString());
    }

    [Fact]
    public void The_accredited_are_registered_and_nobody_who_left_is_either()
    {
        Assert.All(AssessorStatus.All, status => Assert.True(!status.IsAccredited || status.IsRegistered, $"{status}"));
        Assert.All(AssessorStatus.All, status => Assert.False(status.IsFinal && status.IsRegistered, $"{status}"));
        Assert.Equal([.. OnRegister, "Lapsed"], AssessorStatus.All.Where(status => status.IsRegistered).Select(status => status.Name));
    }

    [Fact]
    public void The_time_for_an_appeal_runs_out_by_itself()
    {
        var history = Failed().Append([]);

        Assert.Equal(AssessorStatus.NotAccredited, history.AsOf(new(2025, 4, 2)).Outcome);
        Assert.Equal(AssessorStatus.NotAccreditedFinal, history.AsOf(new(2025, 4, 3)).Outcome);
        Assert.False(history.Next(new(2025, 4, 3), AssessorEvent.LodgeAppeal, Ready).Findings[0].Verdict == Verdict.Satisfied);
        Assert.True(history.Next(new(2025, 4, 2), AssessorEvent.LodgeAppeal, Ready with { Day = new(2025, 4, 2) }).Findings[0].Verdict == Verdict.Satisfied);
    }

    [Fact]
    public void A_right_to_appeal_runs_out_beneath_a_lapse_too()
    {
        var history = Failed().Append(new Happening<AssessorEvent, AssessorCase>(new(2025, 3, 10), AssessorEvent.LoseStanding, Facts["lapsed"]));

        Assert.Equal("Lapsed (before: NotAccredited)", history.StandingAsOf(new(2025, 4, 2)).ToString());
        Assert.Equal("Lapsed (before: NotAccreditedFinal)", history.StandingAsOf(new(2025, 4, 3)).ToString());
    }

    [Fact]
    public void No_more_than_two_moderations_are_taken_without_an_appeal()
    {
        // Every path of schedules, from the table itself: a second one is only reached from remediation, which a failed second never enters.
        var entries = AssessorAccreditation.Lifecycle.Rows.Where(row => row.To.Status == AssessorStatus.Remediation).Select(row => $"{row.From} {row.On}");

        Assert.Equal(["FirstModeration FindNotSatisfied", "AppealUnderReview UpholdForModeration"], entries);
    }

    private static History<AssessorStatus, AssessorEvent, AssessorCase> Failed() => AssessorAccreditation.Lifecycle.Begin().Append(
    [
        At(2025, 1, 10, AssessorEvent.PassSelection, "usual"),
        At(2025, 1, 20, AssessorEvent.Register, "usual"),
        At(2025, 1, 27, AssessorEvent.ScheduleFirstModeration, "first"),
        At(2025, 2, 3, AssessorEvent.FindNotSatisfied, "usual"),
        At(2025, 2, 17, AssessorEvent.ScheduleSecondModeration, "second"),
        At(2025, 3, 3, AssessorEvent.FindNotSatisfied, "usual"),
    ]);

    private static Happening<AssessorEvent, AssessorCase> At(int year, int month, int day, AssessorEvent on, string facts) =>
        new(new(year, month, day), on, Facts[facts] with { Day = new LocalDate(year, month, day) });
}
