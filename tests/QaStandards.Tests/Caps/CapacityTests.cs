using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 4")]
[Trait("Clause", "VC 5")]
public sealed class CapacityTests
{
    private static readonly YearlyFloor Floor = new(C5, 10, "visits in the year");
    private static readonly Capacity Rules = new(new(C4, 6, "visits in the week"), Floor);

    [Theory]
    [InlineData(40, 60, 7, 6, false)]
    [InlineData(40, 70, 7, 7, true)]
    [InlineData(36, 60, 6, 6, true)]
    [InlineData(37, 60, 7, 6, false)]
    [InlineData(25, 250, 5, 25, true)]
    [InlineData(24, 240, 4, 24, true)]
    [InlineData(1, 9, 1, 0, false)]
    [InlineData(1, 10, 1, 1, true)]
    [InlineData(0, 0, 0, 0, true)]
    public void The_peak_needs_some_people_and_the_year_feeds_only_some(int peak, int total, int fewest, int most, bool feasible)
    {
        var bounds = Rules.Decide(Weeks(peak, total)).Outcome;

        Assert.Equal((peak, total, fewest, most, feasible), (bounds.Peak, bounds.Total, bounds.Fewest, bounds.Most, bounds.IsFeasible));
    }

    [Fact]
    public void When_no_number_of_people_is_right_both_clauses_say_so_and_what_would_help()
    {
        var decision = Rules.Decide(Weeks(40, 60));

        Assert.Equal(
            """
            [VC 4] breached: 6 people for 40 in the busiest week, 6 each; at least 7 (to turn it: a cap of 7 a week, or at most 36 in the busiest week)
            [VC 5] breached: 7 people to share 60 in the year, 10 each; at most 6 (to turn it: a floor of 8 a year, or at least 70 in the year)
            """,
            decision.Findings.ToString());
        Assert.False(decision.Stands);
    }

    [Fact]
    public void When_nobody_can_reach_the_floor_no_cap_would_help() =>
        Assert.Equal(
            """
            [VC 4] breached: 0 people for 4 in the busiest week, 6 each; at least 1
            [VC 5] breached: 1 people to share 9 in the year, 10 each; at most 0 (to turn it: a floor of 9 a year, or at least 10 in the year)
            """,
            Rules.Decide(Weeks(4, 9)).Findings.ToString());

    [Fact]
    public void When_some_number_is_right_both_clauses_are_satisfied_and_no_demand_asks_for_nobody()
    {
        Assert.Equal(
            """
            [VC 4] satisfied: 10 people for 30 in the busiest week, 6 each; at least 5
            [VC 5] satisfied: 5 people to share 100 in the year, 10 each; at most 10
            """,
            Rules.Decide(Weeks(30, 100)).Findings.ToString());
        Assert.Equal("[VC 4] not-applicable: no demand\n[VC 5] not-applicable: no demand", Rules.Decide(Weeks(0, 0)).Findings.ToString());
    }

    [Theory]
    [InlineData(4, "breached", "satisfied")]
    [InlineData(5, "satisfied", "satisfied")]
    [InlineData(10, "satisfied", "satisfied")]
    [InlineData(11, "satisfied", "breached")]
    public void A_number_of_people_is_checked_against_both(int people, string cap, string floor) =>
        Assert.Equal([cap, floor], Rules.Check(Weeks(30, 100), people).Select(finding => finding.Verdict.Value));

    [Property(MaxTest = 50)]
    public bool Handing_out_in_turn_works_for_exactly_the_numbers_between_the_bounds(int[] demand)
    {
        var weeks = demand.Select(number => Math.Abs(number % 12)).ToArray();
        var rules = new Capacity(new(C4, 2, "visits"), new(C5, 3, "visits"));
        var bounds = rules.Decide(weeks).Outcome;
        return Enumerable.Range(1, 40).All(people =>
            InTurn(weeks, people, cap: 2, floor: 3) == (people >= bounds.Fewest && people <= bounds.Most)
            && InTurn(weeks, people, 2, 3) == (rules.Check(weeks, people).Worst == Verdict.Satisfied));
    }

    [Property]
    public bool What_would_help_does_help(int[] demand)
    {
        var weeks = demand.Select(number => Math.Abs(number % 50)).Append(1).ToArray();
        var bounds = Rules.Decide(weeks).Outcome;
        return bounds.IsFeasible
            || ((bounds.CapThatServes is not { } cap || Feasible(bounds.Peak, bounds.Total, (int)cap, 10))
                && (bounds.FloorThatServes == 0 || Feasible(bounds.Peak, bounds.Total, 6, (int)bounds.FloorThatServes))
                && Feasible(bounds.PeakThatServes, bounds.Total, 6, 10)
                && Feasible(bounds.Peak, bounds.TotalThatServes, 6, 10));
    }

    [Fact]
    public void Days_show_a_peak_that_weeks_hide()
    {
        var sliding = new Capacity(new WeeklyCap(C4, 6, "visits").Under(WeekReading.Choose("any-seven-days")), Floor);
        var days = March(8, 8, 8, 9, 9, 9, 12, 12, 12, 13, 13, 13);

        Assert.Equal((1, 2), (Rules.Decide(days).Outcome.Fewest, sliding.Decide(days).Outcome.Fewest));
        Assert.Equal(
            "[VC 4] breached: 1 people for 12 in the busiest week, 6 each; at least 2 "
            + "(to turn it: a cap of 12 a week, or at most 6 in the busiest week) (reading VC-R1=any-seven-days)",
            sliding.Decide(days).Findings[0].ToString());
    }

    [Fact]
    public void Demand_adds_up_without_overflow() =>
        Assert.Equal(
            3L * int.MaxValue, Rules.Decide([int.MaxValue, int.MaxValue, int.MaxValue]).Outcome.Total);

    [Fact]
    public void Demand_is_never_negative_or_null()
    {
        Assert.Equal(
            "The demand of week 2 is -1; at least 0. (Parameter 'weeks')",
            Assert.Throws<ArgumentException>(() => Rules.Decide([1, -1])).Message);
        Assert.Throws<ArgumentNullException>("weeks", () => Rules.Decide((IEnumerable<int>)null!));
        Assert.Throws<ArgumentNullException>("days", () => Rules.Decide((IEnumerable<LocalDate>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => Rules.Check([1], -1));
        Assert.Throws<ArgumentNullException>("cap", () => new Capacity(null!, Floor));
        Assert.Throws<ArgumentNullException>("floor", () => new Capacity(Rules.Cap, null!));
    }

    // One busy week, and the rest spread so that no other week is busier.
    private static IEnumerable<int> Weeks(int peak, int total)
    {
        for (var left = total; left > 0; left -= peak)
        {
            yield return Math.Min(left, peak);
        }
    }

    private static bool Feasible(long peak, long total, int cap, int floor) => (peak + cap - 1) / cap <= total / floor;

    private static bool InTurn(int[] weeks, int people, int cap, int floor)
    {
        var year = new int[people];
        var next = 0;
        foreach (var demand in weeks)
        {
            var week = new int[people];
            for (var i = 0; i < demand; i++, next = (next + 1) % people)
            {
                week[next]++;
                year[next]++;
            }

            if (week.Max() > cap)
            {
                return false;
            }
        }

        return year.Min() >= floor;
    }
}
