using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.CardEvent;
using static QaStandards.Tests.Lifecycles.CardStatus;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

public sealed class ReplayTests
{
    private static readonly LocalDate Mon_2017_04_10 = new(2017, 4, 10);
    private static readonly LocalDate Tue_2018_05_01 = new(2018, 5, 1);
    private static readonly LocalDate Thu_2020_04_09_BeforeTheLast = new(2020, 4, 9);

    private static readonly History<CardStatus, CardEvent, Card> Given =
        Lifecycle.Begin().Next(Mon_2017_04_10, Approve, Good).Outcome;

    [Fact]
    public void Time_alone_can_make_the_difference()
    {
        Assert.Empty(Given.Replay(Years(1), new(2018, 4, 10)));

        var difference = Assert.Single(Given.Replay(Years(1), new(2018, 4, 11)));

        Assert.Equal("Wed 11 Apr 2018: Active here, Expired there", difference.ToString());
        Assert.Same(Expired, difference.There.Outcome);
    }

    [Fact]
    public void An_event_that_the_other_edition_refuses_is_listed_with_the_reason()
    {
        var history = Given.Next(Tue_2018_05_01, Borrow, Good).Outcome.Next(Thu_2020_04_09_BeforeTheLast, Renew, Good).Outcome;
        var differences = history.Replay(Years(1), new(2020, 12, 31));

        Assert.Equal(["event 2, Borrow on Tue 1 May 2018: Active here, Expired there"], differences.Select(d => d.ToString()));
        Assert.Equal(
            """
            [Library 0] breached: event from Expired is Borrow; allowed: Suspend, Renew, Ban
            [Library 7] by itself on Wed 11 Apr 2018 satisfied: Expire leads from Active to Expired
            """,
            differences[0].There.Findings.ToString());
    }

    [Fact]
    public void A_difference_in_the_answer_is_listed_even_when_the_status_is_the_same()
    {
        var other = new Lifecycle<CardStatus, CardEvent, Card>(
            CardStatus.All, [Applied], [], R0, [.. Lifecycle.Rows.Where(row => row.On != Borrow)]);
        var difference = Assert.Single(Given.Next(Tue_2018_05_01, Borrow, Good).Outcome.Replay(other, Tue_2018_05_01));

        Assert.Equal("event 2, Borrow on Tue 1 May 2018: Active here, Active there", difference.ToString());
        Assert.True(difference.Here.IsPermitted());
        Assert.False(difference.There.Stands);
    }

    [Fact]
    public void Another_start_is_taken_where_the_edition_has_not_the_same()
    {
        var other = new Lifecycle<CardStatus, CardEvent, Card>(CardStatus.All, [Active, Leaving], [], R0, [.. Lifecycle.Rows]);

        Assert.Equal(
            ["event 1, Approve on Mon 10 Apr 2017: Active here, Active there"],
            Given.Replay(other, Tue_2018_05_01).Select(d => d.ToString()));
        Assert.Empty(other.Begin(Leaving).Next(Tue_2018_05_01, Settle, Good).Outcome.Replay(other, Tue_2018_05_01));
    }

    [Fact]
    public void Events_after_the_day_are_not_replayed()
    {
        var history = Given.Next(Tue_2018_05_01, Borrow, Good).Outcome;

        Assert.Empty(history.Replay(Years(1), Mon_2017_04_10));
    }

    private static Lifecycle<CardStatus, CardEvent, Card> Years(int years)
    {
        var expiry = new Deadline<CardEvent, Card>(new TermLimit(R7, "card renewed", Term.Years(years)), Expire);
        return new(
            CardStatus.All, [Applied], [Refused, Closed], R0,
            [.. Lifecycle.Rows.Select(row => new Transition<CardStatus, CardEvent, Card>(
                row.From, row.On, row.To, row.By, row.When, row.Starts.Count == 0 ? null : [expiry]))]);
    }
}
