using System;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.CardEvent;
using static QaStandards.Tests.Lifecycles.CardStatus;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

public sealed class HistoryTests
{
    private static readonly LocalDate Mon_2016_02_29_LeapDay = new(2016, 2, 29);
    private static readonly LocalDate Mon_2017_04_10 = new(2017, 4, 10);
    private static readonly LocalDate Fri_2017_04_14 = new(2017, 4, 14);
    private static readonly LocalDate Thu_2020_04_09_BeforeTheLast = new(2020, 4, 9);
    private static readonly LocalDate Fri_2020_04_10_TheLast = new(2020, 4, 10);
    private static readonly LocalDate Sat_2020_04_11_AfterTheLast = new(2020, 4, 11);

    private static readonly History<CardStatus, CardEvent, Card> Given =
        Lifecycle.Begin().Next(Mon_2017_04_10, Approve, Good).Outcome;

    [Fact]
    public void Before_the_first_event_the_status_is_the_start()
    {
        var decision = Given.AsOf(new(2017, 4, 9));

        Assert.Same(Applied, decision.Outcome);
        Assert.Equal("[Library 0] not-applicable: no event up to Sun 9 Apr 2017", decision.Findings.ToString());
    }

    [Fact]
    public void An_event_counts_from_its_own_day()
    {
        var decision = Given.AsOf(Mon_2017_04_10);

        Assert.Equal(
            """
            Active
            [Library 1] event 1 on Mon 10 Apr 2017 satisfied: Approve leads from Applied to Active
            [Library 1] event 1 on Mon 10 Apr 2017 satisfied: address is proved: yes; must be yes
            [Library 7] open: card renewed: not done on Mon 10 Apr 2017; due by Fri 10 Apr 2020
            """,
            decision.ToString());
    }

    [Fact]
    public void A_deadline_ends_after_its_last_day_without_an_event()
    {
        Assert.Same(Active, Given.AsOf(Thu_2020_04_09_BeforeTheLast).Outcome);
        Assert.Same(Active, Given.AsOf(Fri_2020_04_10_TheLast).Outcome);
        Assert.Equal(
            "Expired\n[Library 7] by itself on Sat 11 Apr 2020 satisfied: Expire leads from Active to Expired",
            Given.AsOf(Sat_2020_04_11_AfterTheLast).ToString());
        Assert.Same(Expired, Given.AsOf(new(9999, 12, 31)).Outcome);
    }

    [Fact]
    public void A_leap_day_ends_on_the_last_day_of_February()
    {
        var given = Lifecycle.Begin().Next(Mon_2016_02_29_LeapDay, Approve, Good).Outcome;

        Assert.Same(Active, given.AsOf(new(2019, 2, 28)).Outcome);
        Assert.Same(Expired, given.AsOf(new(2019, 3, 1)).Outcome);
    }

    [Fact]
    public void Starting_a_deadline_again_takes_the_place_of_the_one_that_ran()
    {
        var renewed = Given.Next(Fri_2020_04_10_TheLast, Renew, Good).Outcome;

        Assert.Same(Active, renewed.AsOf(new(2023, 4, 10)).Outcome);
        Assert.Same(Expired, renewed.AsOf(new(2023, 4, 11)).Outcome);
    }

    [Fact]
    public void A_deadline_that_ends_during_a_suspension_has_ended_when_the_suspension_does()
    {
        var suspended = Given.Next(Fri_2020_04_10_TheLast, Suspend, Good).Outcome;
        var reinstated = suspended.Next(new(2021, 1, 4), Reinstate, Good);

        Assert.Same(Suspended, suspended.AsOf(new(2020, 12, 31)).Outcome);
        Assert.True(reinstated.Outcome.Count == 3);
        Assert.Same(Expired, reinstated.Outcome.AsOf(new(2021, 1, 5)).Outcome);
        Assert.Contains("by itself on Mon 4 Jan 2021", reinstated.Outcome.AsOf(new(2021, 1, 5)).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_can_happen_to_the_status_beneath_a_suspension()
    {
        var renewed = Given.Next(Fri_2017_04_14, Suspend, Good).Outcome.Next(new(2018, 1, 1), Renew, Good);

        Assert.Equal(
            """
            [Library 6] satisfied: Renew leads from Suspended to Suspended
            [Library 6] satisfied: Renew leads from Active to Active
            """,
            renewed.Findings.ToString());
        Assert.Equal("Suspended (before: Active)", renewed.Outcome.StandingAsOf(new(2020, 12, 31)).ToString());
        Assert.Same(Active, renewed.Outcome.Next(new(2021, 1, 1), Reinstate, Good).Outcome.AsOf(new(2021, 1, 1)).Outcome);
    }

    [Fact]
    public void An_event_is_decided_after_what_has_happened_by_itself()
    {
        var refused = Given.Next(Sat_2020_04_11_AfterTheLast, Borrow, Good);

        Assert.Same(Given, refused.Outcome);
        Assert.Equal(
            """
            [Library 0] breached: event from Expired is Borrow; allowed: Suspend, Renew, Ban
            [Library 7] by itself on Sat 11 Apr 2020 satisfied: Expire leads from Active to Expired
            """,
            refused.Findings.ToString());
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Given.Next(new(2017, 4, 9), Suspend, Good));

        Assert.StartsWith(
            "Event 2, Suspend on Sun 9 Apr 2017, is dated before the event that it follows, Approve on Mon 10 Apr 2017; "
            + "give the events in the order in which they happened.",
            refusal.Message, StringComparison.Ordinal);
        Assert.True(Given.Next(Mon_2017_04_10, Suspend, Good).Findings[0].Measure is Measure.Step);
    }

    [Fact]
    public void A_history_that_cannot_be_replayed_names_the_event_and_the_reason()
    {
        var history = Given.Append(
            new(Fri_2017_04_14, Settle, Good), new(Fri_2017_04_14, Borrow, Good with { Books = null }),
            new(new(2017, 5, 1), Suspend, Good));

        Assert.Equal(
            """
            Suspended
            [Library 0] event 2 on Fri 14 Apr 2017 breached: event from Active is Settle; allowed: Borrow, Suspend, Renew, Expire, Leave, Ban
            [Library 3] event 3 on Fri 14 Apr 2017 undetermined: cannot be told without: books
            [Library 3] event 3 on Fri 14 Apr 2017 satisfied: attended the introduction: yes; must be yes
            [Library 4] event 4 on Mon 1 May 2017 satisfied: Suspend leads from Active to Suspended
            """,
            history.AsOf(new(2017, 5, 1)).ToString());
        Assert.False(history.AsOf(new(2017, 5, 1)).Stands);
        Assert.True(history.AsOf(Mon_2017_04_10).Stands);
    }

    [Fact]
    public void A_last_day_that_is_not_known_is_not_guessed()
    {
        var unknown = Ending((_, _) => null).Begin().Next(Mon_2017_04_10, Go.On, new(null, null)).Outcome;

        Assert.Equal(
            """
            Left
            [Library 1] event 1 on Mon 10 Apr 2017 satisfied: On leads from Here to Left
            [Library 7] undetermined: cannot be told without: the last day of 'done'
            """,
            unknown.AsOf(new(2099, 1, 1)).ToString());
    }

    [Fact]
    public void A_last_day_before_its_start_is_over_at_once()
    {
        var late = Ending((start, _) => start.PlusDays(-9)).Begin().Next(Mon_2017_04_10, Go.On, new(true, null)).Outcome;

        Assert.Equal(Fork.Right, late.AsOf(Mon_2017_04_10).Outcome);
    }

    [Theory]
    [InlineData(true, Fork.Right, "by itself on Tue 11 Apr 2017 satisfied: On leads from Left to Right")]
    [InlineData(false, Fork.Left, "event 1 on Mon 10 Apr 2017 satisfied: On leads from Here to Left")]
    [InlineData(null, Fork.Left, "On after Mon 10 Apr 2017 undetermined: cannot be told without: a")]
    public void What_happens_by_itself_has_criteria_too(bool? fact, Fork status, string finding)
    {
        var decision = Ending((start, _) => start).Begin()
            .Next(Mon_2017_04_10, Go.On, new(fact, null)).Outcome.AsOf(Fri_2017_04_14);

        Assert.Equal(status, decision.Outcome);
        Assert.Contains(finding, decision.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_that_starts_itself_for_ever_is_refused_and_not_followed_for_ever()
    {
        var daily = new Deadline<Go, Facts>(R7, "done", (day, _) => day, Go.On);
        var history = new Lifecycle<Fork, Go, Facts>(
            [Fork.Here], [Fork.Here], [], R0, [new(Fork.Here, Go.On, Fork.Here, R1, starts: [daily])])
            .Begin().Next(Mon_2017_04_10, Go.On, new(null, null)).Outcome;

        Assert.Equal(Fork.Here, history.AsOf(Mon_2017_04_10.PlusDays(10_000)).Outcome);
        Assert.Equal(
            "More than 10,000 deadlines run out by Sat 27 Aug 2044 with no event between them: On starts its own deadline again "
            + "and again. Let it lead to a status that does not.",
            Assert.Throws<InvalidOperationException>(() => history.AsOf(Mon_2017_04_10.PlusDays(10_001))).Message);
    }

    [Fact]
    public void Histories_are_equal_when_their_events_are()
    {
        var again = Lifecycle.Begin().Append(new Happening<CardEvent, Card>(Mon_2017_04_10, Approve, Good with { }));

        Assert.Equal(Given, again);
        Assert.Equal(Given.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(Given, Lifecycle.Begin());
        Assert.NotEqual(Given, again.Append(new Happening<CardEvent, Card>(Fri_2017_04_14, Ban, Good)));
        Assert.Equal("Applied\nApprove on Mon 10 Apr 2017", Given.ToString());
    }

    [Fact]
    public void Null_and_foreign_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Given.Next(Fri_2017_04_14, Ban, null!));
        Assert.Throws<ArgumentNullException>(() => Given.Append((Happening<CardEvent, Card>)null!));
        Assert.Throws<ArgumentNullException>(() => Given.Append([null!]));
        Assert.Throws<ArgumentNullException>(() => Given.Replay(null!, Fri_2017_04_14));
        Assert.Throws<ArgumentException>(() => Given.Next(Fri_2017_04_14, (CardEvent)99, Good));
        Assert.StartsWith("A day is in the Coptic calendar; give it in the ISO calendar",
            Assert.Throws<ArgumentException>(() => Given.AsOf(Fri_2017_04_14.WithCalendar(CalendarSystem.Coptic))).Message,
                StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_events_are_replayed()
    {
        var history = Given.Append(Enumerable.Range(0, 100_000)
            .Select(i => new Happening<CardEvent, Card>(Mon_2017_04_10.PlusDays(i / 1_000), i % 3 == 0 ? Settle : Borrow, Good)));

        Assert.Equal(100_001, history.Count);
        Assert.Same(Active, history.AsOf(new(2018, 1, 1)).Outcome);
        Assert.Equal(33_334, history.AsOf(new(2018, 1, 1)).Findings.Count(f => f.Denies));
    }

    private static Lifecycle<Fork, Go, Facts> Ending(Func<LocalDate, Facts, LocalDate?> lastDay) => new(
        [Fork.Here, Fork.Left, Fork.Right], [Fork.Here], [Fork.Right], R0,
        new(Fork.Here, Go.On, Fork.Left, R1, starts: [new(R7, "done", lastDay, Go.On)]),
        new(Fork.Left, Go.On, Fork.Right, R7, new(new QaStandards.Eligibility.Criterion<Facts>(R7, "a", f => f.A, "do a"))));
}
