using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

[Trait("Clause", "HLTA 66")]
[Trait("Clause", "HLTA 71a")]
[Trait("Clause", "HLTA 72")]
[Trait("Clause", "HLTA 74b")]
[Trait("Clause", "HLTA 75(6)")]
[Trait("Clause", "HLTA 85c")]
[Trait("Clause", "HLTA 87a")]
[Trait("Clause", "HLTA 88a")]
[Trait("Clause", "HLTA 90")]
[Trait("Clause", "HLTA 92")]
public sealed class PeerReviewMonthTests
{
    private static readonly LocalDate Wed_2017_11_01 = new(2017, 11, 1);
    private static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);
    private static readonly LocalDate Tue_2017_11_21_Due = new(2017, 11, 21);
    private static readonly LocalDate Wed_2017_11_22 = new(2017, 11, 22);

    private static readonly Moderator Senior = new()
    {
        Name = "S",
        IsSenior = true,
        Nominated = Milestone.On(new(2017, 9, 4)),
        IsExperienced = true,
        IsTrained = true,
        Confirmed = Milestone.On(new(2017, 10, 1)),
        ConfirmedBy = "S0",
        IsConfirmerSenior = true,
    };

    private static readonly ScrutinisedFile Scrutinised = new()
    {
        File = "f07",
        Assessor = "A",
        Scrutinies =
        [
            new() { On = new(2017, 11, 2), By = "SA1", AreRecordsAdequate = true, IsProcessSufficient = true, Considered = ProcessCriterion.All },
        ],
        Revised = Milestone.NotReached,
    };

    private static readonly PeerReviewMonthCase Usual = new()
    {
        Day = Tue_2017_11_21_Due,
        Calendar = UnitedKingdom.EnglandAndWales,
        Provider = "R1",
        EventDay = Thu_2017_11_16_Event,
        Period = new() { Period = new(new(2017, 9, 1), new(2017, 11, 30)), Pairs = [new("R3", "R1"), new("R1", "R2"), new("R2", "R3")] },
        PeerReviewer = "U",
        Deputy = "V",
        Files = 30,
        IsEventHeld = false,
        National = HltaStandards.Set(3, 17, 31),
        IsListComplete = true,
        Met = 25,
        Pool = 22,
        Drawn = 2,
        DrawnBy = "U",
        Plan = [new(C75, Verdict.Satisfied, new Measure.AtLeast("files", 11, 11))],
        Event = new() { Cohort = "2017-11", On = Thu_2017_11_16_Event, Moderators = [Senior] },
        Sample = [Scrutinised],
        Forms = [new("f07", Form.All)],
        Report = new()
        {
            Event = "2017-11",
            EventEnd = Thu_2017_11_16_Event,
            Exchanged = Milestone.On(Tue_2017_11_21_Due),
            IsSignedByPeerReviewer = true,
            IsSignedBySeniorAssessor = true,
            StatesIssuesOrNone = true,
        },
        AreRequestsSettled = true,
    };

    private static readonly PeerReviewMonthCase Empty = Usual with { Files = 0 };

    private static readonly LifecycleTable<PeerReviewMonthStatus, PeerReviewMonthEvent, PeerReviewMonthCase> Table = new(
        PeerReviewMonth.Lifecycle,
        new() { ["usual"] = Usual, ["empty"] = Empty },
        """
        NotOpened     OpenMonth                Open          88a
        Open          FindCohortEmpty          Nil           71a   empty
        Open          PublishNationalStandards Open          85c
        Open          PresentList              Listed        75(6)
        Listed        DrawSample               Drawn         75(6)
        Drawn         CompletePlan             Planned       75
        Planned       HoldEvent                EventHeld     71a
        EventHeld     ExchangeReport           Reported      92
        EventHeld     MissDeadline             ReportOverdue 92
        ReportOverdue ExchangeReport           Reported      92
        Reported      CloseMonth               Closed        90
        """);

    public static TheoryData<string, PeerReviewMonthEvent, PeerReviewMonthCase, string> Refused => new()
    {
        {
            "NotOpened", PeerReviewMonthEvent.OpenMonth, Usual with { EventDay = new(2017, 12, 1) },
            "[HLTA 88a] breached: pair is for Fri 1 Sep 2017 to Thu 30 Nov 2017; must cover Fri 1 Dec 2017 "
            + "(to turn it: have the Partnership set the pairs)"
        },
        {
            "NotOpened", PeerReviewMonthEvent.OpenMonth, Usual with { Provider = "R4" },
            "[HLTA 87a] breached: reviewed by another provider: no; must be yes (to turn it: have the Partnership set the pairs)"
        },
        {
            "Open", PeerReviewMonthEvent.FindCohortEmpty, Usual with { Files = 1 },
            "[HLTA 71a] breached: 1 files in the month; at most 0 (to turn it: present the list)"
        },
        {
            "Open", PeerReviewMonthEvent.FindCohortEmpty, Empty with { IsEventHeld = true },
            "[HLTA 71a] breached: event held without files: yes; must be no (to turn it: report on the event)"
        },
        {
            "Open", PeerReviewMonthEvent.PublishNationalStandards, Usual with { National = HltaStandards.None },
            "[HLTA 85c] breached: 0 national standards; at least 1 (to turn it: have the Partnership agree on them)"
        },
        {
            "Open", PeerReviewMonthEvent.PresentList, Usual with { IsListComplete = false },
            "[HLTA 75(6)] breached: list of exactly the files judged met: no; must be yes "
            + "(to turn it: present every file judged met and no other)"
        },
        {
            "Listed", PeerReviewMonthEvent.DrawSample, Usual with { DrawnBy = "SA1" },
            "[HLTA 75(6)] breached: drawn by the peer reviewer or the deputy: no; must be yes (to turn it: have the peer reviewer draw)"
        },
        {
            "Listed", PeerReviewMonthEvent.DrawSample, Usual with { Drawn = 1 },
            "[HLTA 75(6)] breached: 1 files drawn at random; at least 2 (to turn it: draw more)"
        },
        {
            "Listed", PeerReviewMonthEvent.DrawSample, Usual with { Deputy = null, DrawnBy = "W", Met = null },
            "[HLTA 75(6)] undetermined: cannot be told without: drawn by the peer reviewer or the deputy\n"
            + "[HLTA 75(6)] undetermined: cannot be told without: files judged met, those left to draw from and those drawn"
        },
        {
            "Drawn", PeerReviewMonthEvent.CompletePlan, Usual with { Plan = [new(C75_1, Verdict.Breached, new Measure.AtLeast("files", 7, 8))] },
            "[HLTA 75] breached: plan that keeps paragraphs 75 to 77 and 84 to 86: no; must be yes (to turn it: plan again)"
        },
        {
            "Planned", PeerReviewMonthEvent.HoldEvent,
            Usual with { Sample = [Scrutinised with { Scrutinies = [] }], Forms = [new("f07", [])], Event = new() { Cohort = "2017-11", Moderators = [] } },
            "[HLTA 66] breached: 0 of 1 sampled files that passed scrutiny; lacking f07 (to turn it: scrutinise them first)\n"
            + "[HLTA 72] breached: moderators who may open the event: no; must be yes "
            + "(to turn it: nominate a senior moderator and confirmed moderators)\n"
            + "[HLTA 74b] breached: 0 of 1 sampled files with every form; lacking f07 (to turn it: add the forms)"
        },
        {
            "Planned", PeerReviewMonthEvent.HoldEvent,
            Usual with { Sample = [Scrutinised with { Scrutinies = null }], Forms = [new("f07", null)] },
            "[HLTA 66] undetermined: cannot be told without: f07\n[HLTA 74b] undetermined: cannot be told without: f07"
        },
        {
            "EventHeld", PeerReviewMonthEvent.ExchangeReport,
            Usual with { Report = Usual.Report! with { IsSignedBySeniorAssessor = false, StatesIssuesOrNone = false } },
            "[HLTA 92] 2017-11 breached: 1 of 2 sign-offs of the joint report; lacking senior assessor "
            + "(to turn it: exchange a report that both sign, with the issues or the statement that there are none)\n"
            + "[HLTA 92] 2017-11 breached: issues addressed, or said to be none: no; must be yes "
            + "(to turn it: exchange a report that both sign, with the issues or the statement that there are none)"
        },
        {
            "Reported", PeerReviewMonthEvent.CloseMonth, Usual with { AreRequestsSettled = false },
            "[HLTA 90] breached: every request for support answered or carried over: no; must be yes (to turn it: answer them or carry them over)"
        },
        {
            "Open", PeerReviewMonthEvent.DrawSample, Usual,
            "[HLTA 65] breached: event from Open is DrawSample; allowed: FindCohortEmpty, PublishNationalStandards, PresentList"
        },
        {
            "Nil", PeerReviewMonthEvent.ExchangeReport, Usual,
            "[HLTA 65] breached: event from Nil is ExchangeReport; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_in_a_month() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, PeerReviewMonthEvent on, PeerReviewMonthCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Two_statuses_are_final() => Assert.Equal(
        [PeerReviewMonthStatus.Nil, PeerReviewMonthStatus.Closed], PeerReviewMonthStatus.All.Where(status => status.IsFinal));

    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(20, 20, 1, true)]
    [InlineData(21, 21, 1, false)]
    [InlineData(21, 21, 2, true)]
    [InlineData(100, 3, 3, true)]
    [InlineData(100, 3, 2, false)]
    public void Five_per_cent_are_drawn_as_far_as_there_are_any_left(int met, int pool, int drawn, bool isPermitted) => Assert.Equal(
        isPermitted,
        PeerReviewMonth.Lifecycle.Next(
            PeerReviewMonthStatus.Listed, PeerReviewMonthEvent.DrawSample, Usual with { Met = met, Pool = pool, Drawn = drawn }).IsPermitted());

    [Fact]
    public void A_larger_part_and_another_reading_change_the_size_of_the_draw()
    {
        bool Permits(HltaCode code, int drawn) => PeerReviewMonth.LifecycleOf(code)
            .Next(PeerReviewMonthStatus.Listed, PeerReviewMonthEvent.DrawSample, Usual with { Met = 100, Pool = 20, Drawn = drawn }).IsPermitted();

        Assert.Equal([false, true], ((int[])[4, 5]).Select(drawn => Permits(HltaCode.April2017, drawn)));
        Assert.Equal(
            [false, true], ((int[])[9, 10]).Select(drawn => Permits(HltaCode.April2017.WithMetFraction(SamplingFraction.Percent(10)), drawn)));
        Assert.Equal(
            [false, true],
            ((int[])[0, 1]).Select(drawn => Permits(HltaCode.April2017.With(HltaReadings.FivePerCentOf.Choose("met-not-mandatory")), drawn)));
    }

    [Fact]
    public void The_deputy_may_draw() => Assert.True(PeerReviewMonth.Lifecycle.Next(
        PeerReviewMonthStatus.Listed, PeerReviewMonthEvent.DrawSample, Usual with { DrawnBy = "V" }).IsPermitted());

    [Fact]
    public void A_malformed_period_is_refused() => Assert.Throws<FluentValidation.ValidationException>(() => PeerReviewMonth.Lifecycle.Next(
        PeerReviewMonthStatus.NotOpened, PeerReviewMonthEvent.OpenMonth, Usual with { Period = Usual.Period! with { Pairs = null! } }));

    [Fact]
    public void The_report_is_due_three_working_days_after_the_event()
    {
        var held = Held();

        Assert.Equal(
            "[HLTA 92] open: joint report exchanged: not done on Tue 21 Nov 2017; due by Tue 21 Nov 2017",
            held.AsOf(Tue_2017_11_21_Due).Findings[^1].ToString());
        Assert.Equal(PeerReviewMonthStatus.EventHeld, held.AsOf(Tue_2017_11_21_Due).Outcome);
        Assert.Equal(
            """
            ReportOverdue
            [HLTA 92] by itself on Wed 22 Nov 2017 satisfied: MissDeadline leads from EventHeld to ReportOverdue
            [HLTA 92] by itself on Wed 22 Nov 2017 breached: joint report exchanged by its last day: no; must be yes (to turn it: exchange it now)
            """,
            held.AsOf(Wed_2017_11_22).ToString());
    }

    [Fact]
    public void A_report_in_time_closes_the_month_and_a_late_one_keeps_its_breach()
    {
        var inTime = Held().Next(Tue_2017_11_21_Due, PeerReviewMonthEvent.ExchangeReport, Usual);
        Assert.Equal(Verdict.Satisfied, inTime.Findings.Worst);
        Assert.Equal(
            PeerReviewMonthStatus.Closed,
            inTime.Outcome.Next(Wed_2017_11_22, PeerReviewMonthEvent.CloseMonth, Usual).Outcome.AsOf(Wed_2017_11_22).Outcome);

        var late = Usual with { Day = Wed_2017_11_22, Report = Usual.Report! with { Exchanged = Milestone.On(Wed_2017_11_22) } };
        var overdue = Held().Next(Wed_2017_11_22, PeerReviewMonthEvent.ExchangeReport, late);
        Assert.Equal(PeerReviewMonthStatus.Reported, overdue.Outcome.AsOf(Wed_2017_11_22).Outcome);
        Assert.Contains(
            "[HLTA 92] 2017-11 breached: joint report exchanged: done on Wed 22 Nov 2017; due by Tue 21 Nov 2017",
            overdue.Findings.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_working_days_the_last_day_is_not_guessed() => Assert.Equal(
        "[HLTA 92] undetermined: cannot be told without: the working days for 'joint report exchanged'",
        Held(Usual with { Calendar = null }).AsOf(Tue_2017_11_21_Due).Findings[^1].ToString());

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.StartsWith(
        "Event 6, ExchangeReport on Wed 1 Nov 2017, is dated before the event that it follows, HoldEvent on Thu 16 Nov 2017;",
        Assert.Throws<ArgumentException>(() => Held().Next(Wed_2017_11_01, PeerReviewMonthEvent.ExchangeReport, Usual)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Another_reading_holds_the_event_without_a_scrutiny_of_what_was_not_chosen()
    {
        var chosen = PeerReviewMonth.LifecycleOf(HltaCode.April2017.With(HltaReadings.FilesThatPassScrutiny.Choose("scrutinised")));

        var divergence = Assert.Single(Held(Usual with { Sample = [Scrutinised with { Scrutinies = [] }] }).Replay(chosen, Thu_2017_11_16_Event));

        Assert.Equal("event 5, HoldEvent on Thu 16 Nov 2017: Planned here, EventHeld there", divergence.ToString());
    }

    private static History<PeerReviewMonthStatus, PeerReviewMonthEvent, PeerReviewMonthCase> Held(PeerReviewMonthCase? facts = null) =>
        PeerReviewMonth.Lifecycle.Begin().Append(
            new(Wed_2017_11_01, PeerReviewMonthEvent.OpenMonth, Usual),
            new(Wed_2017_11_01, PeerReviewMonthEvent.PresentList, Usual),
            new(Wed_2017_11_01, PeerReviewMonthEvent.DrawSample, Usual),
            new(Wed_2017_11_01, PeerReviewMonthEvent.CompletePlan, Usual),
            new(Thu_2017_11_16_Event, PeerReviewMonthEvent.HoldEvent, facts ?? Usual));
}
