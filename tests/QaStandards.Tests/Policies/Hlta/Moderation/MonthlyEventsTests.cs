using System;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class MonthlyEventsTests
{
    private static readonly LocalDate Sun_2017_10_01 = new(2017, 10, 1);
    private static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);

    private static readonly Moderator G = new()
    {
        Name = "G",
        IsSenior = false,
        IsSupervised = false,
        Nominated = Milestone.On(new(2017, 9, 4)),
        IsExperienced = true,
        IsTrained = true,
        Confirmed = Milestone.On(Sun_2017_10_01),
        ConfirmedBy = "S",
        IsConfirmerSenior = true,
    };

    private static readonly Moderator S = G with { Name = "S", IsSenior = true, ConfirmedBy = "S0" };

    private static readonly Moderator H = G with { Name = "H", Confirmed = Milestone.NotReached, ConfirmedBy = null, IsConfirmerSenior = null };

    private static readonly MonthlyEvent November = new() { Cohort = "2017-11", On = Thu_2017_11_16_Event, Moderators = [G, S] };

    [Theory, Trait("Clause", "HLTA 71a")]
    [InlineData(30, "e1", "[HLTA 71a] 2017-11 satisfied: 1 moderation events of the cohort; exactly 1")]
    [InlineData(30, "", "[HLTA 71a] 2017-11 breached: 0 moderation events of the cohort; exactly 1")]
    [InlineData(30, "e1 e2", "[HLTA 71a] 2017-11 breached: 2 moderation events of the cohort; exactly 1")]
    [InlineData(0, "", "[HLTA 71a] 2017-11 not-applicable: no file in the month")]
    [InlineData(0, "e1", "[HLTA 71a] 2017-11 satisfied: 1 moderation events of the cohort; exactly 1")]
    [InlineData(null, "e1 e2", "[HLTA 71a] 2017-11 breached: 2 moderation events of the cohort; exactly 1")]
    [InlineData(null, "e1", "[HLTA 71a] 2017-11 undetermined: cannot be told without: how many files the cohort has")]
    [InlineData(30, null, "[HLTA 71a] 2017-11 undetermined: cannot be told without: the events of the cohort")]
    public void A_cohort_has_one_event_and_a_month_without_files_needs_none(int? files, string? events, string finding) => Assert.Equal(
        finding, MonthlyEvents.CheckEvents("2017-11", files, events?.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToString());

    [Fact, Trait("Clause", "HLTA 71a")]
    public void A_cohort_without_a_name_or_with_fewer_than_no_files_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MonthlyEvents.CheckEvents(" ", 1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonthlyEvents.CheckEvents("2017-11", -1, []));
    }

    [Fact, Trait("Clause", "HLTA 72"), Trait("Clause", "HLTA 73")]
    public void An_event_with_a_senior_moderator_opens() => Assert.Equal(
        """
        Permitted
        [HLTA 72] 2017-11 satisfied: 2 moderators; at least 1
        [HLTA 72] 2017-11 satisfied: 1 senior moderators; at least 1
        [HLTA 72] 2017-11 satisfied: 2 of 2 moderators nominated before the event
        [HLTA 73] G satisfied: experienced assessor: yes; must be yes
        [HLTA 73] G satisfied: trained to moderate: yes; must be yes
        [HLTA 73] G satisfied: competence confirmed on Sun 1 Oct 2017; not after event on Thu 16 Nov 2017
        [HLTA 73] G satisfied: confirmed by a senior moderator: yes; must be yes
        [HLTA 73] G satisfied: confirmed by themselves: no; must be no
        [HLTA 73] S satisfied: experienced assessor: yes; must be yes
        [HLTA 73] S satisfied: trained to moderate: yes; must be yes
        [HLTA 73] S satisfied: competence confirmed on Sun 1 Oct 2017; not after event on Thu 16 Nov 2017
        [HLTA 73] S satisfied: confirmed by a senior moderator: yes; must be yes
        [HLTA 73] S satisfied: confirmed by themselves: no; must be no
        [HLTA 79(2)a] 2017-11 satisfied: 2 moderators, so that a second one can review; at least 2
        """,
        MonthlyEvents.DecideOpening(November).ToString());

    [Fact, Trait("Clause", "HLTA 72")]
    public void Three_moderators_of_whom_none_is_senior_are_refused()
    {
        var decision = MonthlyEvents.DecideOpening(
            November with { Moderators = [G, G with { Name = "G2" }, G with { Name = "G3" }] });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 72] 2017-11 breached: 0 senior moderators; at least 1", decision.Findings[1].ToString());
    }

    [Fact, Trait("Clause", "HLTA 72"), Trait("Clause", "HLTA 79(2)a")]
    public void One_senior_moderator_alone_may_open_and_is_warned_that_nothing_can_be_overturned()
    {
        var decision = MonthlyEvents.DecideOpening(November with { Moderators = [S] });

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[HLTA 79(2)a] 2017-11 breached: 1 moderators, so that a second one can review; at least 2", decision.Findings[^1].ToString());
        Assert.Equal(Effect.Warns, decision.Findings[^1].Effect);
    }

    [Fact, Trait("Clause", "HLTA 72")]
    public void Nobody_at_all_is_refused()
    {
        var decision = MonthlyEvents.DecideOpening(November with { Moderators = [] });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(Verdict.NotApplicable, decision.Findings[2].Verdict);
    }

    [Theory, Trait("Clause", "HLTA 72")]
    [InlineData(15, "permitted")]
    [InlineData(16, "refused")]
    public void A_moderator_is_nominated_before_the_day_of_the_event(int day, string permission) => Assert.Equal(
        permission,
        MonthlyEvents.DecideOpening(November with { Moderators = [G with { Nominated = Milestone.On(new(2017, 11, day)) }, S] }).Outcome.Value);

    [Fact, Trait("Clause", "HLTA 73")]
    public void Who_is_experienced_trained_and_confirmed_by_a_senior_moderator_has_full_responsibility() =>
        Assert.Equal(ModeratorDuty.FullResponsibility, MonthlyEvents.DecideDuty(G, Thu_2017_11_16_Event).Outcome);

    [Fact, Trait("Clause", "HLTA 73")]
    public void Who_is_not_confirmed_yet_works_supervised_only()
    {
        Assert.Equal(ModeratorDuty.Supervised, MonthlyEvents.DecideDuty(H, Thu_2017_11_16_Event).Outcome);
        Assert.Equal(Permission.Refused, MonthlyEvents.DecideOpening(November with { Moderators = [H, S] }).Outcome);
        Assert.Equal(
            Permission.Permitted, MonthlyEvents.DecideOpening(November with { Moderators = [H with { IsSupervised = true }, S] }).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 73")]
    public void A_confirmation_by_somebody_who_is_not_a_senior_moderator_does_not_count()
    {
        var decision = MonthlyEvents.DecideDuty(
            H with { Confirmed = Milestone.On(Sun_2017_10_01), ConfirmedBy = "administrator", IsConfirmerSenior = false }, Thu_2017_11_16_Event);

        Assert.Equal(ModeratorDuty.Supervised, decision.Outcome);
        Assert.Equal("[HLTA 73] H breached: confirmed by a senior moderator: no; must be yes", decision.Findings[3].ToString());
        Assert.False(decision.Stands);
    }

    [Theory, Trait("Clause", "HLTA 73")]
    [InlineData(15, "full-responsibility")]
    [InlineData(16, "full-responsibility")]
    [InlineData(17, "supervised")]
    public void A_moderator_is_confirmed_by_the_first_event_at_the_latest(int day, string duty) => Assert.Equal(
        duty, MonthlyEvents.DecideDuty(G with { Confirmed = Milestone.On(new(2017, 11, day)) }, Thu_2017_11_16_Event).Outcome.Value);

    [Fact, Trait("Clause", "HLTA 73")]
    public void Nobody_confirms_themselves_but_the_first_senior_moderator_may_be_designated()
    {
        Assert.Equal(ModeratorDuty.Supervised, MonthlyEvents.DecideDuty(S with { ConfirmedBy = "S" }, Thu_2017_11_16_Event).Outcome);

        var first = S with { Confirmed = Milestone.NotReached, IsDesignated = true };
        Assert.Equal(
            "[HLTA 73] S satisfied: first senior moderator, designated by the Partnership: yes; must be yes",
            MonthlyEvents.DecideDuty(first, Thu_2017_11_16_Event).Findings[^1].ToString());
        var confirmed = MonthlyEvents.DecideDuty(
            first, Thu_2017_11_16_Event, HltaCode.April2017.With(HltaReadings.FirstSeniorModerator.Choose("confirmation")));
        Assert.Equal(ModeratorDuty.Supervised, confirmed.Outcome);
        Assert.Equal(
            "[HLTA 73] S breached: competence confirmed: no; must be yes (reading HLTA-R46=confirmation)", confirmed.Findings[^1].ToString());
    }

    [Property, Trait("Clause", "HLTA 73")]
    public void A_duty_needs_every_condition(bool? experienced, bool? trained, bool? bySenior, bool? isConfirmed)
    {
        var duty = MonthlyEvents.DecideDuty(
            G with
            {
                IsExperienced = experienced,
                IsTrained = trained,
                IsConfirmerSenior = bySenior,
                Confirmed = isConfirmed is null ? null : isConfirmed.Value ? Milestone.On(Sun_2017_10_01) : Milestone.NotReached,
            },
            Thu_2017_11_16_Event).Outcome;
        var refused = experienced is false || trained is false;
        var known = experienced is true && trained is true;

        Assert.Equal(refused, duty == ModeratorDuty.NotReady);
        Assert.Equal(known && isConfirmed is true && bySenior is true, duty == ModeratorDuty.FullResponsibility);
        Assert.Equal(known && (isConfirmed is false || (isConfirmed is true && bySenior is false)), duty == ModeratorDuty.Supervised);
    }

    [Fact, Trait("Clause", "HLTA 72"), Trait("Clause", "HLTA 73")]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            "Undetermined\n[HLTA 72] 2017-11 undetermined: cannot be told without: who moderates",
            MonthlyEvents.DecideOpening(new() { Cohort = "2017-11" }).ToString());
        Assert.Equal(
            """
            Undetermined
            [HLTA 72] 2017-11 satisfied: 1 moderators; at least 1
            [HLTA 72] 2017-11 undetermined: cannot be told without: who of the moderators is senior
            [HLTA 72] 2017-11 undetermined: cannot be told without: M
            [HLTA 73] M undetermined: cannot be told without: the day of: moderation event
            [HLTA 79(2)a] 2017-11 breached: 1 moderators, so that a second one can review; at least 2
            """,
            MonthlyEvents.DecideOpening(new() { Cohort = "2017-11", Moderators = [new() { Name = "M" }] }).ToString());
        Assert.Equal(
            """
            Undetermined
            [HLTA 73] M undetermined: cannot be told without: experienced assessor
            [HLTA 73] M undetermined: cannot be told without: trained to moderate
            [HLTA 73] M undetermined: cannot be told without: the day of: competence confirmed
            """,
            MonthlyEvents.DecideDuty(new() { Name = "M" }, Thu_2017_11_16_Event).ToString());
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, MonthlyEvent month) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => MonthlyEvents.DecideOpening(month)).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1311 A monthly event is that of a cohort; name the cohort.", November with { Cohort = "" });
        Refused("HLTA1312 The event of 2017-11 has a moderator that is null; leave it out.", November with { Moderators = [null!] });
        Refused("HLTA1313 The event of 2017-11 lists a moderator twice; list each once.", November with { Moderators = [S, G, S] });
        Refused("HLTA1321 A moderator has a name, or an id; give it.", November with { Moderators = [S with { Name = "" }] });
        Refused(
            "HLTA1322 S is a senior moderator under supervision; correct one of the two.",
            November with { Moderators = [S with { IsSupervised = true }] });
    }
}
