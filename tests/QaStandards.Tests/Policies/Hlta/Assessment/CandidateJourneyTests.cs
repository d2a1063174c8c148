using System;
using System.Linq;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Tests.Policies.Hlta.Assessment.CandidateCases;
using On = QaStandards.Policies.Hlta.Assessment.CandidateEvent;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 20(4)")]
[Trait("Clause", "HLTA 21")]
[Trait("Clause", "HLTA 25(2)")]
[Trait("Clause", "HLTA 29(3)")]
[Trait("Clause", "HLTA 30(1)")]
[Trait("Clause", "HLTA 31")]
[Trait("Clause", "HLTA 32b")]
[Trait("Clause", "HLTA 34")]
[Trait("Clause", "HLTA 41a")]
[Trait("Clause", "HLTA 41b")]
[Trait("Clause", "HLTA 41c")]
[Trait("Clause", "HLTA 42")]
[Trait("Clause", "HLTA 43")]
[Trait("Clause", "HLTA 45b")]
[Trait("Clause", "HLTA 45c")]
[Trait("Clause", "HLTA 60")]
[Trait("Clause", "HLTA 66")]
[Trait("Clause", "HLTA 71a")]
[Trait("Clause", "HLTA 75(3)")]
[Trait("Clause", "HLTA 75(4)")]
[Trait("Clause", "HLTA 96")]
[Trait("Clause", "HLTA 98b")]
[Trait("Clause", "HLTA 119")]
public sealed class CandidateJourneyTests
{
    private static readonly LifecycleTable<CandidateStatus, On, CandidateCase> Table = new(
        CandidateJourney.Lifecycle,
        All,
        """
        Prospective       StartPreparation     Preparing         20(4)
        Preparing         FindStandard11NotMet HeldForStandard11 29(3)  no-english
        Preparing         Apply                Applying          30(1)
        Preparing         MissDeadline         Preparing         25(2)
        Preparing         Withdraw             Withdrawn         31
        HeldForStandard11 SupplyStandard11     Preparing         21(4)
        HeldForStandard11 MissDeadline         HeldForStandard11 25(2)
        HeldForStandard11 Withdraw             Withdrawn         31
        Applying          Accept               Registered        21
        Applying          Refuse               Declined          21     unemployed
        Applying          Withdraw             Withdrawn         31
        Registered        ReturnF17            PackReturned      41c    unsigned
        Registered        VerifyF17            Verified          42
        Registered        Withdraw             Withdrawn         31
        PackReturned      ResendPack           Registered        41b
        PackReturned      Withdraw             Withdrawn         31
        Verified          ArrangeVisit         VisitArranged     42
        Verified          Withdraw             Withdrawn         31
        VisitArranged     CancelVisit          Verified          43
        VisitArranged     ConductVisit         Visited           32b
        VisitArranged     Withdraw             Withdrawn         31
        Visited           Recommend            Recommended       74a
        Visited           Withdraw             Withdrawn         31
        Recommended       StartScrutiny        InScrutiny        67a
        Recommended       LeaveOut             AwaitingEvent     75     left-out
        Recommended       Flag                 ReviewPending<Recommended 79(2)b
        Recommended       Withdraw             Withdrawn         31
        InScrutiny        ReturnRecords        FileReturned      69     records
        InScrutiny        FailProcess          ReassessmentDue   70b    process
        InScrutiny        PassScrutiny         AwaitingEvent     68
        InScrutiny        Flag                 ReviewPending<InScrutiny 79(2)b
        InScrutiny        Withdraw             Withdrawn         31
        FileReturned      Revise               InScrutiny        78(1)a
        FileReturned      Flag                 ReviewPending<FileReturned 79(2)b
        FileReturned      Withdraw             Withdrawn         31
        AwaitingEvent     StartScrutiny        InScrutiny        67a    unscrutinised
        AwaitingEvent     Sample               InModeration      75
        AwaitingEvent     CloseEvent           ConfirmedMet      71a    left-out
        AwaitingEvent     Flag                 ReviewPending<AwaitingEvent 79(2)b
        AwaitingEvent     Withdraw             Withdrawn         31
        InModeration      EndorseMet           ConfirmedMet      79(1)
        InModeration      EndorsePartial       ConfirmedPartial  79(1)  partial
        InModeration      EndorseFull          ConfirmedFull     79(1)  full
        InModeration      OverturnToMet        ConfirmedMet      79(2)a partial
        InModeration      OverturnToPartial    ConfirmedPartial  79(2)a
        InModeration      OverturnToFull       ConfirmedFull     79(2)a
        InModeration      ReturnRecords        FileReturned      78(1)a records
        InModeration      FailProcess          ReassessmentDue   78(2)  process
        InModeration      Flag                 ReviewPending<InModeration 79(2)b
        InModeration      Withdraw             Withdrawn         31
        ReviewPending<AwaitingEvent Clear      AwaitingEvent     79(2)b before-the-end
        ReviewPending     Clear                ConfirmedMet      79(2)b
        ReviewPending     Clear                ConfirmedPartial  79(2)b partial
        ReviewPending     Clear                ConfirmedFull     79(2)b full
        ReviewPending     ReclassifyMet        ConfirmedMet      79(2)b full
        ReviewPending     ReclassifyPartial    ConfirmedPartial  79(2)b
        ReviewPending     ReclassifyFull       ConfirmedFull     79(2)b
        ReviewPending     Withdraw             Withdrawn         31
        ReassessmentDue   StartReassessment    Verified          70b
        ReassessmentDue   Withdraw             Withdrawn         31
        ConfirmedMet      LodgeAppeal          UnderAppeal<ConfirmedMet 96
        ConfirmedMet      Award                Closed            119
        ConfirmedMet      Withdraw             Withdrawn         31
        ConfirmedPartial  Resubmit             Recommended       75(3)
        ConfirmedPartial  LodgeAppeal          UnderAppeal<ConfirmedPartial 96
        ConfirmedPartial  Withdraw             Withdrawn         31
        ConfirmedFull     StartReassessment    Verified          75(4)
        ConfirmedFull     LodgeAppeal          UnderAppeal<ConfirmedFull 96
        ConfirmedFull     Withdraw             Withdrawn         31
        UnderAppeal<ConfirmedFull DismissAppeal ConfirmedFull    100(1)
        UnderAppeal       RemedyByVisit        Visited           100(1)
        UnderAppeal       RemedyByReassessment Verified          100(1)
        UnderAppeal       RemedyByClosing      Closed            100(1)
        UnderAppeal       Withdraw             Withdrawn         31
        """);

    public static TheoryData<string, On, CandidateCase, string> Refused => new()
    {
        {
            "Preparing", On.Apply, All["no-english"],
            "[HLTA 30(1)] C1 breached: 1 of 2 level 2 qualifications evidenced; lacking level 2 in English or literacy "
            + "(to turn it: supply the original evidence)"
        },
        {
            "Preparing", On.FindStandard11NotMet, Usual,
            "[HLTA 29(3)] breached: level 2 evidenced in both subjects: yes; must be no (to turn it: go on with preparation)"
        },
        {
            "Applying", On.Accept, All["unemployed"],
            "[HLTA 21(3)] breached: candidate employed: no; must be yes (to turn it: find employment)"
        },
        {
            "Applying", On.Refuse, Usual,
            "[HLTA 21] breached: eligible: yes; must be no (to turn it: accept the candidate)"
        },
        {
            "Registered", On.ReturnF17, Usual,
            "[HLTA 41c] breached: incomplete F17 sent: no; must be yes (to turn it: keep the F17)"
        },
        {
            "Registered", On.VerifyF17, All["unsigned"],
            "[HLTA 41a] C1 breached: 6 of 7 parts sent; lacking F17 signed (to turn it: send the complete forms)"
        },
        {
            "Verified", On.ArrangeVisit, Usual with { Receipt = Usual.Receipt! with { Verified = Milestone.NotReached }, Assessor = AssessorStatus.Suspended },
            "[HLTA 42] C1 breached: F17 verified: no; must be yes (to turn it: receive and verify the F17)\n"
            + "[HLTA 51b] breached: assessor who may assess: no; must be yes (to turn it: deploy another assessor)"
        },
        {
            "Verified", On.ArrangeVisit, Usual with { AssessmentsInWeek = 7 },
            "[HLTA 60] breached: 7 assessments in the week; at most 6 (to turn it: another week, or an approval beforehand)"
        },
        {
            "VisitArranged", On.ConductVisit, Usual with { Payment = Usual.Payment! with { Received = Milestone.On(new(2017, 10, 19)) } },
            "[HLTA 32b] C1 breached: payment received on Thu 19 Oct 2017; not after assessment on Wed 18 Oct 2017 (to turn it: wait for the payment)"
        },
        {
            "VisitArranged", On.ConductVisit, Usual with { Registration = Usual.Registration! with { AdjustmentsDecided = Milestone.NotReached }, Issues = null },
            "[HLTA 34] undetermined: cannot be told without: problems in the documents and the day of the event\n"
            + "[HLTA 45c] C1 breached: adjustments decided: no; must be yes (to turn it: decide on adjustments with the candidate)"
        },
        {
            "AwaitingEvent", On.Sample, All["unscrutinised"],
            "[HLTA 66] breached: passed scrutiny: no; must be yes (to turn it: scrutinise the file first)"
        },
        {
            "InModeration", On.EndorseMet, All["partial"],
            "[HLTA 79] breached: recommended as met: no; must be yes (to turn it: overturn it)"
        },
        {
            "InModeration", On.OverturnToFull, All["before-the-end"],
            "[HLTA 71a] breached: moderation event closed: no; must be yes (to turn it: close the event)"
        },
        {
            "ConfirmedFull", On.LodgeAppeal, Usual with { IsAppealedBefore = true },
            "[HLTA 96] breached: earlier appeal against the outcome ended: yes; must be no (to turn it: refer the case to the Partnership)"
        },
        {
            "ReassessmentDue", On.StartReassessment, Usual with { IsFeeDue = true, Payment = Usual.Payment! with { Received = Milestone.NotReached } },
            "[HLTA 32b] C1 breached: payment received: no; must be yes (to turn it: wait for the payment)"
        },
        {
            "ReassessmentDue", On.LodgeAppeal, Usual,
            "[HLTA 38] breached: event from ReassessmentDue is LodgeAppeal; allowed: StartReassessment, Withdraw"
        },
        {
            "UnderAppeal<ConfirmedMet", On.Award, Usual,
            "[HLTA 38] breached: event from UnderAppeal is Award; allowed: DismissAppeal, RemedyByVisit, RemedyByReassessment, RemedyByClosing, Withdraw"
        },
        {
            "Closed", On.Withdraw, Usual,
            "[HLTA 38] breached: event from Closed is Withdraw; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_candidate() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, On on, CandidateCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_seventh_assessment_that_was_approved_beforehand_is_a_variation() => Assert.Contains(
        "[HLTA 60] varied: 7 assessments in the week; at most 6 (varied by HLTA 61a)",
        CandidateJourney.Lifecycle
            .Next(CandidateStatus.Verified, On.ArrangeVisit, Usual with { AssessmentsInWeek = 7, IsMoreApproved = true }).Findings.ToString());

    [Fact]
    public void Three_statuses_can_be_appealed_and_three_are_final()
    {
        Assert.Equal("ConfirmedMet, ConfirmedPartial, ConfirmedFull", string.Join(", ", CandidateStatus.All.Where(status => status.IsConfirmed)));
        Assert.Equal("Declined, Closed, Withdrawn", string.Join(", ", CandidateStatus.All.Where(status => status.IsFinal)));
    }

    [Fact]
    public void The_time_for_an_application_runs_from_day_one_and_its_end_is_reported()
    {
        var started = CandidateJourney.Lifecycle.Begin().Append(
            new Happening<On, CandidateCase>(Wed_2017_09_13_DayOne, On.StartPreparation, Early));

        Assert.Equal(CandidateStatus.Prospective, started.AsOf(Wed_2017_09_13_DayOne.PlusDays(-1)).Outcome);
        Assert.Equal(
            "[HLTA 25(2)] open: application made: not done on Thu 14 Sep 2017; due by Thu 14 Sep 2017",
            started.AsOf(Thu_2017_09_14_DayTwo).Findings[^1].ToString());
        Assert.Equal(
            "[HLTA 25(2)] by itself on Fri 15 Sep 2017 breached: application made by day two: no; must be yes (to turn it: apply)",
            started.AsOf(new(2017, 9, 20)).Findings[^1].ToString());
        Assert.Equal(CandidateStatus.Visited, Journey(Usual).AsOf(Wed_2017_10_18_Visit).Outcome);
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.Equal(
        "Event 7, Recommend on Wed 13 Sep 2017, is dated before the event that it follows, ConductVisit on Wed 18 Oct 2017; "
        + "give the events in the order in which they happened. (Parameter 'happening')",
        Assert.Throws<ArgumentException>(() => Journey(Usual).Next(Wed_2017_09_13_DayOne, On.Recommend, Usual)).Message);

    [Fact]
    public void What_cannot_be_replayed_is_reported()
    {
        var unpaid = Journey(Usual with { Payment = Usual.Payment! with { Received = Milestone.NotReached } });

        Assert.Equal(CandidateStatus.VisitArranged, unpaid.AsOf(Wed_2017_10_18_Visit).Outcome);
        Assert.Equal(
            "[HLTA 32b] event 6 on Wed 18 Oct 2017 breached: payment received: no; must be yes (to turn it: wait for the payment)",
            unpaid.AsOf(Wed_2017_10_18_Visit).Findings[0].ToString());
    }

    [Fact]
    public void Another_reading_stops_the_arrangement_before_payment()
    {
        var arrangement = CandidateJourney.LifecycleOf(HltaCode.April2017.With(HltaReadings.PaymentNeededBy.Choose("arrangement")));

        var divergences = Journey(Usual).Replay(arrangement, Wed_2017_10_18_Visit);

        Assert.Equal(
            [
                "event 5, ArrangeVisit on Wed 4 Oct 2017: VisitArranged here, Verified there",
                "event 6, ConductVisit on Wed 18 Oct 2017: Visited here, Verified there",
            ],
            divergences.Select(divergence => divergence.ToString()));
        Assert.Contains("(reading HLTA-R09=arrangement)", divergences[0].There.Findings.ToString());
        Assert.Empty(Journey(Usual).Replay(CandidateJourney.Lifecycle, Wed_2017_10_18_Visit));
    }

    private static CandidateCase Early => Usual with { Programme = new() { Id = "G1", DayTwo = Thu_2017_09_14_DayTwo } };

    private static History<CandidateStatus, On, CandidateCase> Journey(CandidateCase facts) => CandidateJourney.Lifecycle.Begin().Append(
        new(Wed_2017_09_13_DayOne, On.StartPreparation, Early),
        new(Thu_2017_09_14_DayTwo, On.Apply, Early with { Day = Thu_2017_09_14_DayTwo }),
        new(new(2017, 9, 15), On.Accept, facts),
        new(new(2017, 9, 20), On.VerifyF17, facts),
        new(new(2017, 10, 4), On.ArrangeVisit, facts with { Day = new(2017, 10, 4) }),
        new(Wed_2017_10_18_Visit, On.ConductVisit, facts));
}
