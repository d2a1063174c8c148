using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Appeals;

[Trait("Clause", "HLTA 96")]
[Trait("Clause", "HLTA 97")]
[Trait("Clause", "HLTA 99")]
[Trait("Clause", "HLTA 100(1)")]
[Trait("Clause", "HLTA 100(2)")]
[Trait("Clause", "HLTA 102")]
[Trait("Clause", "HLTA 103")]
[Trait("Clause", "HLTA 104")]
public sealed class AppealHandlingTests
{
    private static readonly LocalDate Wed_2018_03_28 = new(2018, 3, 28);
    private static readonly LocalDate Wed_2018_04_04 = new(2018, 4, 4);
    private static readonly LocalDate Fri_2018_04_27 = new(2018, 4, 27);

    private static readonly Appeal Appeal = new()
    {
        Id = "P1",
        Candidate = "C1",
        SignedBy = "C1",
        HasConfirmedOutcome = true,
        Grounds = [AppealGround.ProcedureNotFair],
        Received = Wed_2018_03_28,
        Acknowledged = Milestone.On(Wed_2018_04_04),
        ConsideredBy = Milestone.On(Fri_2018_04_27),
        OutcomeSent = Milestone.On(Fri_2018_04_27),
        IsOutcomeWritten = true,
    };

    private static readonly AppealCase Usual = new()
    {
        Day = Fri_2018_04_27,
        Appeal = Appeal,
        Calendar = UnitedKingdom.EnglandAndWales,
        IsDeciderInvolved = false,
        IsReferralExplained = true,
        ReferredBy = "C1",
        WithNominee = ["R1", "R2", "R3", "R4"],
        Panel = [new("M2", "R2"), new("M3", "R3"), new("M4", "R4")],
        Responsible = "R1",
        IsVariationRecorded = true,
        IsPanelOutcomeWritten = true,
        WithdrawnBy = "C1",
    };

    private static readonly AppealCase ByMother = Usual with { Appeal = Appeal with { SignedBy = "C1's mother" } };

    private static readonly AppealCase ThreeProviders = Usual with { WithNominee = ["R1", "R2", "R3"] };

    private static readonly LifecycleTable<AppealStatus, AppealEvent, AppealCase> Table = new(
        AppealHandling.Lifecycle,
        new() { ["usual"] = Usual, ["by-mother"] = ByMother, ["three-providers"] = ThreeProviders },
        """
        NotLodged      Lodge               Received       97
        Received       RuleOut             Inadmissible   96     by-mother
        Received       Acknowledge         Acknowledged   100(1)
        Received       Withdraw            Closed         96
        Received       MissDeadline        Received       100(1)
        Acknowledged   Consider            Considering    97
        Acknowledged   Withdraw            Closed         96
        Acknowledged   MissDeadline        Acknowledged   100(1)
        Considering    Uphold              OutcomeIssued  100(1)
        Considering    NotUphold           OutcomeIssued  100(1)
        Considering    Withdraw            Closed         96
        Considering    MissDeadline        Considering    100(1)
        OutcomeIssued  Accept              Closed         100(1)
        OutcomeIssued  Refer               PanelConvening 102
        PanelConvening FormPanel           PanelReviewing 103
        PanelConvening FindPanelImpossible PanelBlocked   103    three-providers
        PanelBlocked   AgreeVariation      PanelConvening 103
        PanelReviewing PanelUphold         Closed         104
        PanelReviewing PanelNotUphold      Closed         104
        """);

    public static TheoryData<string, AppealEvent, AppealCase, string> Refused => new()
    {
        {
            "Received", AppealEvent.Acknowledge, ByMother,
            "[HLTA 96] P1 breached: signed by the candidate: no; must be yes "
            + "(to turn it: lodge an appeal of the candidate's own, on a ground of paragraph 99)"
        },
        {
            "Received", AppealEvent.Acknowledge, Usual with { Appeal = Appeal with { Grounds = [AppealGround.Judgement], ConsideredBy = Milestone.NotReached } },
            "[HLTA 99] P1 breached: 0 of 1 grounds that are admitted; lacking judgement "
            + "(to turn it: lodge an appeal of the candidate's own, on a ground of paragraph 99)\n"
            + "[HLTA 100(1)] breached: period told to the candidate: no; must be yes (to turn it: tell the period)"
        },
        {
            "Received", AppealEvent.RuleOut, Usual,
            "[HLTA 96] breached: appeal to be admitted: yes; must be no (to turn it: consider it)"
        },
        {
            "Received", AppealEvent.RuleOut, Usual with { Appeal = Appeal with { Grounds = null } },
            "[HLTA 96] undetermined: cannot be told without: appeal to be admitted"
        },
        {
            "Acknowledged", AppealEvent.Consider, Usual with { IsDeciderInvolved = true },
            "[HLTA 97] breached: considered by somebody who was involved in the case: yes; must be no (to turn it: give it to somebody else)"
        },
        {
            "Considering", AppealEvent.Uphold, Usual with { IsReferralExplained = false },
            "[HLTA 100(2)] breached: way to the Partnership explained: no; must be yes (to turn it: explain it in the outcome)"
        },
        {
            "OutcomeIssued", AppealEvent.Refer, Usual with { ReferredBy = "C1's mother" },
            "[HLTA 102] P1 breached: referred by the candidate: no; must be yes "
            + "(to turn it: refer it as the candidate, after the provider's outcome in writing)"
        },
        {
            "PanelConvening", AppealEvent.FormPanel, Usual with { Panel = [new("M1", "R1"), new("M2", "R2"), new("M3", "R3")], IsVariationRecorded = null },
            "[HLTA 103] breached: 2 of 3 members of providers that are not responsible for the outcome; lacking M1 "
            + "(to turn it: form a panel of three of three other providers)"
        },
        {
            "PanelConvening", AppealEvent.FindPanelImpossible, Usual,
            "[HLTA 103] breached: three other providers with somebody named for panels: yes; must be no (to turn it: form the panel)"
        },
        {
            "PanelBlocked", AppealEvent.AgreeVariation, Usual with { IsVariationRecorded = false },
            "[HLTA 103] breached: another panel agreed by the Partnership, and recorded: no; must be yes "
            + "(to turn it: record what the Partnership agrees)"
        },
        {
            "Considering", AppealEvent.Withdraw, Usual with { WithdrawnBy = "E1" },
            "[HLTA 96] breached: withdrawn by the candidate: no; must be yes (to turn it: leave it to the candidate)"
        },
        {
            "OutcomeIssued", AppealEvent.Withdraw, Usual,
            "[HLTA 97] breached: event from OutcomeIssued is Withdraw; allowed: Accept, Refer"
        },
        {
            "Inadmissible", AppealEvent.Refer, Usual,
            "[HLTA 97] breached: event from Inadmissible is Refer; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_an_appeal() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, AppealEvent on, AppealCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void An_appeal_that_is_ruled_out_is_told_why() => Assert.Contains(
        "[HLTA 96] P1 breached: signed by the candidate: no; must be yes",
        AppealHandling.Lifecycle.Next(AppealStatus.Received, AppealEvent.RuleOut, ByMother).Findings.ToString());

    [Fact]
    public void A_panel_of_the_provider_s_own_members_needs_the_Partnership_s_agreement()
    {
        var facts = Usual with { Panel = [new("M1", "R1"), new("M2", "R2"), new("M3", "R3")] };

        var decision = AppealHandling.Lifecycle.Next(AppealStatus.PanelConvening, AppealEvent.FormPanel, facts);

        Assert.Equal((AppealStatus.PanelReviewing, Verdict.Breached, true), (decision.Outcome, decision.Findings.Worst, decision.Stands));
    }

    [Fact]
    public void Two_statuses_are_final() => Assert.Equal(
        [AppealStatus.Inadmissible, AppealStatus.Closed], AppealStatus.All.Where(status => status.IsFinal));

    [Fact]
    public void The_period_runs_from_the_acknowledgement_and_its_end_is_reported()
    {
        var history = Considered(Usual);

        Assert.Equal(AppealStatus.NotLodged, history.AsOf(Wed_2018_03_28.PlusDays(-1)).Outcome);
        Assert.Equal(AppealStatus.Received, history.AsOf(Wed_2018_03_28).Outcome);
        Assert.Equal(
            "[HLTA 100(1)] open: outcome of the appeal sent: not done on Fri 27 Apr 2018; due by Fri 27 Apr 2018",
            history.AsOf(Fri_2018_04_27).Findings[^1].ToString());
        Assert.Equal(
            "Considering\n"
            + "[HLTA 100(1)] by itself on Sat 28 Apr 2018 satisfied: MissDeadline leads from Considering to Considering\n"
            + "[HLTA 100(1)] by itself on Sat 28 Apr 2018 breached: done by the last day: no; must be yes (to turn it: do it now)",
            history.AsOf(new(2018, 5, 8)).ToString());
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.Equal(
        "Event 4, Uphold on Wed 28 Mar 2018, is dated before the event that it follows, Consider on Wed 11 Apr 2018; "
        + "give the events in the order in which they happened. (Parameter 'happening')",
        Assert.Throws<ArgumentException>(() => Considered(Usual).Next(Wed_2018_03_28, AppealEvent.Uphold, Usual)).Message);

    [Fact]
    public void What_cannot_be_replayed_is_reported()
    {
        var history = Considered(Usual with { IsDeciderInvolved = true });

        Assert.Equal(AppealStatus.Acknowledged, history.AsOf(Fri_2018_04_27).Outcome);
        Assert.StartsWith(
            "[HLTA 97] event 3 on Wed 11 Apr 2018 breached: considered by somebody who was involved in the case: yes; must be no",
            history.AsOf(Fri_2018_04_27).Findings[0].ToString());
    }

    [Fact]
    public void Another_reading_lets_anybody_consider_the_appeal()
    {
        var anybody = AppealHandling.LifecycleOf(HltaCode.April2017.With(HltaReadings.AppealConsideredBy.Choose("anybody")));

        var divergence = Assert.Single(Considered(Usual with { IsDeciderInvolved = true }).Replay(anybody, Fri_2018_04_27));

        Assert.Equal("event 3, Consider on Wed 11 Apr 2018: Acknowledged here, Considering there", divergence.ToString());
        Assert.Contains("(reading HLTA-R52=anybody)", divergence.There.Findings.ToString());
        Assert.Empty(Considered(Usual).Replay(anybody, Fri_2018_04_27));
    }

    [Fact]
    public void Another_reading_wants_the_acknowledgement_within_three_working_days_as_for_enquiries()
    {
        // Received on the Wednesday before Easter: Thu, Tue and Wed are the three days.
        var enquiries = AppealHandling.LifecycleOf(HltaCode.April2017.With(HltaReadings.AppealAcknowledged.Choose("as-enquiries")));
        var lodged = enquiries.Begin().Append(new Happening<AppealEvent, AppealCase>(Wed_2018_03_28, AppealEvent.Lodge, Usual));

        Assert.Equal(
            "[HLTA 100(1)] open: appeal acknowledged: not done on Wed 28 Mar 2018; due by Wed 4 Apr 2018",
            lodged.AsOf(Wed_2018_03_28).Findings[^1].ToString());
        Assert.Equal(
            "[HLTA 100(1)] by itself on Thu 5 Apr 2018 breached: done by the last day: no; must be yes (to turn it: do it now)",
            lodged.AsOf(new(2018, 4, 5)).Findings[^1].ToString());
    }

    private static History<AppealStatus, AppealEvent, AppealCase> Considered(AppealCase facts) => AppealHandling.Lifecycle.Begin().Append(
        new(Wed_2018_03_28, AppealEvent.Lodge, facts),
        new(Wed_2018_04_04, AppealEvent.Acknowledge, facts),
        new(new(2018, 4, 11), AppealEvent.Consider, facts));
}
