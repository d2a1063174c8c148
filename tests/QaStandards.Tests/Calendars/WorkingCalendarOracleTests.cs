using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

/// <summary>
/// Every start day of 2012 to 2028 in each nation, against days that are told from the official list one by one. The oracle
/// has no table: it walks.
/// </summary>
public sealed class WorkingCalendarOracleTests
{
    private const int Nearest = 60;

    private static readonly int[] Far = [61, 100, 251, 252, 253, 1_000, 2_500, 4_000, 4_400, 100_000, int.MaxValue];

    public static TheoryData<string> Nations => new(Divisions);

    [Theory]
    [MemberData(nameof(Nations))]
    public void Adding_agrees_with_walking_day_by_day(string division)
    {
        var calendar = Calendar(division);
        var (days, worked) = Walk(division);
        var workingDays = days.Where((_, i) => worked[i]).ToArray();
        var passed = 0;
        for (var i = 0; i < days.Length; i++)
        {
            // passed: how many working days lie before this day; after it comes the one with that index, or the next.
            var next = worked[i] ? passed + 1 : passed;
            for (var n = 1; n <= Nearest; n++)
            {
                Same(calendar, days[i], n, next + n - 1 < workingDays.Length ? workingDays[next + n - 1] : null);
                Same(calendar, days[i], -n, passed - n >= 0 ? workingDays[passed - n] : null);
            }

            foreach (var n in Far)
            {
                Same(calendar, days[i], n, next + (n - 1L) < workingDays.Length ? workingDays[next + n - 1] : null);
                Same(calendar, days[i], -n, passed - (long)n >= 0 ? workingDays[passed - n] : null);
            }

            Same(calendar, days[i], 0, days[i]);
            Same(calendar, days[i], int.MinValue, null);
            passed = next;
        }
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Adding_agrees_with_single_steps(string division)
    {
        var calendar = Calendar(division);
        var (days, worked) = Walk(division);
        for (var i = 0; i < days.Length; i += 37)
        {
            var (at, steps) = (i, 0);
            while (++at < days.Length && steps < 300)
            {
                if (worked[at])
                {
                    steps++;
                    Same(calendar, days[i], steps, days[at]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Whether_a_day_is_worked_agrees_with_the_list(string division)
    {
        var (days, worked) = Walk(division);

        Assert.Equal(worked, days.Select(day => Calendar(division).IsWorkingDay(day)!.Value));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Counting_agrees_with_counting_one_by_one(string division)
    {
        var calendar = Calendar(division);
        var (days, worked) = Walk(division);
        for (var i = 0; i < days.Length; i += 53)
        {
            var count = 0;
            for (var j = i + 1; j < days.Length; j++)
            {
                count += worked[j] ? 1 : 0;
                if (calendar.WorkingDaysBetween(days[i], days[j]) != count
                    || calendar.WorkingDaysBetween(days[j], days[i]) != -count)
                {
                    Assert.Fail($"{division}: {days[i]} to {days[j]} is {count}.");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Rolling_agrees_with_walking(string division)
    {
        var calendar = Calendar(division);
        var (days, worked) = Walk(division);
        for (var i = 0; i < days.Length; i++)
        {
            var after = Array.FindIndex(worked, i, day => day);
            var before = Array.FindLastIndex(worked, i, day => day);
            LocalDate? following = after < 0 ? null : days[after];
            LocalDate? preceding = before < 0 ? null : days[before];
            Assert.Equal(following, calendar.Roll(days[i], RollConvention.Following));
            Assert.Equal(preceding, calendar.Roll(days[i], RollConvention.Preceding));
            Assert.Equal(
                following?.Month == days[i].Month ? following : preceding,
                calendar.Roll(days[i], RollConvention.ModifiedFollowing));
        }
    }

    private static (LocalDate[] Days, bool[] Worked) Walk(string division)
    {
        var off = Of(division).Select(entry => entry.Date).ToHashSet();
        var days = new List<LocalDate>();
        for (var day = new LocalDate(2012, 1, 1); day <= new LocalDate(2028, 12, 31); day = day.PlusDays(1))
        {
            days.Add(day);
        }

        return ([.. days], [.. days.Select(day => (int)day.DayOfWeek < 6 && !off.Contains(day))]);
    }

    private static void Same(WorkingCalendar calendar, LocalDate start, int days, LocalDate? expected)
    {
        if (calendar.AddWorkingDays(start, days) != expected)
        {
            Assert.Fail($"{calendar.Name}: {start} and {days} working days: {expected}, {calendar.AddWorkingDays(start, days)}.");
        }
    }
}
