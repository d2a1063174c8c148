using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 8")]
public sealed class EveryNthTests
{
    private static readonly EveryNth Review = new(C8, 10, "reviews held");

    [Theory]
    [InlineData(0, 0, 10)]
    [InlineData(1, 0, 9)]
    [InlineData(9, 0, 1)]
    [InlineData(10, 1, 10)]
    [InlineData(11, 1, 9)]
    [InlineData(19, 1, 1)]
    [InlineData(20, 2, 10)]
    [InlineData(29, 2, 1)]
    [InlineData(30, 3, 10)]
    [InlineData(int.MaxValue, 214_748_364, 3)]
    public void C8_wants_a_review_at_the_10th_20th_30th(int events, int due, int untilNext)
    {
        Assert.Equal(due, Review.DueAfter(events));
        Assert.Equal(untilNext, Review.UntilNext(events));
        Assert.Equal(events > 0 && untilNext == 10, events > 0 && Review.IsDueAt(events));
    }

    [Fact]
    public void A_review_falls_due_on_the_day_of_its_event_whatever_the_order()
    {
        var days = Enumerable.Range(0, 25).Select(i => Mon_2018_03_05.PlusDays(i)).Reverse();

        Assert.Equal([new(1, 10, new(2018, 3, 14)), new(2, 20, new(2018, 3, 24))], Review.Due(days));
        Assert.Equal([new NthDue(1, 10, Fri_2018_03_09)], Review.Due(Fri_2018_03_09.Times(11)));
        Assert.Empty(Review.Due(Fri_2018_03_09.Times(9)));
    }

    [Property]
    public bool Counting_one_by_one_finds_the_same(PositiveInt step, PositiveInt events)
    {
        var (rule, due) = (new EveryNth(C8, step.Get, "reviews"), 0);
        for (var number = 1; number <= events.Get; number++)
        {
            due += rule.IsDueAt(number) ? 1 : 0;
        }

        return rule.DueAfter(events.Get) == due && rule.IsDueAt(events.Get + rule.UntilNext(events.Get));
    }

    [Theory]
    [InlineData(9, 0, "satisfied: 0 reviews held; at least 0")]
    [InlineData(10, 1, "satisfied: 1 reviews held; at least 1")]
    [InlineData(10, 2, "satisfied: 2 reviews held; at least 1")]
    [InlineData(10, 0, "open: 0 reviews held; at least 1")]
    [InlineData(19, 0, "open: 0 reviews held; at least 1")]
    [InlineData(20, 1, "open: 1 reviews held; at least 2")]
    [InlineData(20, 0, "breached: 0 reviews held; at least 2")]
    public void A_review_is_open_until_the_next_one_falls_due(int events, int done, string expected) =>
        Assert.Equal("[VC 8] " + expected, Review.Check(events, done).ToString());

    [Fact]
    public void A_rule_needs_a_clause_a_step_and_counts_that_are_not_negative()
    {
        Assert.Throws<ArgumentNullException>("by", () => new EveryNth(null!, 10, "reviews"));
        Assert.Throws<ArgumentOutOfRangeException>("step", () => new EveryNth(C8, 0, "reviews"));
        Assert.Throws<ArgumentException>("duties", () => new EveryNth(C8, 10, ""));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Review.IsDueAt(0));
        Assert.Throws<ArgumentOutOfRangeException>("events", () => Review.Check(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("done", () => Review.Check(1, -1));
        Assert.Throws<ArgumentNullException>("days", () => Review.Due(null!));
    }
}
