using System;
using System.Collections.Generic;

namespace QaStandards.Caps;

/// <summary>
/// Checks a cap over many people. A table with one byte for each person and week (or day) is filled in one pass; where the
/// table would be large for the work, because the days are far apart, or a byte would overflow, each person's days are sorted.
/// </summary>
internal static class CapSweep
{
    // More cells than this for each piece of work, and sorting is as fast and smaller.
    private const int CellsPerPiece = 16;
    private const int SmallTable = 4_096;
    private const int Overflow = byte.MaxValue;

    public static CapReport Of(WeeklyCap cap, Workload work)
    {
        if (work.Count == 0)
        {
            return new(cap, work, 0, []);
        }

        return (cap.Week.IsCalendarWeek ? ByWeek(cap, work) : ByDay(cap, work)) ?? BySorting(cap, work);
    }

    public static CapReport BySorting(WeeklyCap cap, Workload work)
    {
        var (days, starts) = work.ByPerson();
        var over = new List<CapWindow>();
        var busiest = 0;
        for (var person = 0; person < work.People.Count; person++)
        {
            busiest = Math.Max(busiest, Add(over, cap, work, person, days.AsSpan(starts[person]..starts[person + 1])));
        }

        return Report(cap, work, busiest, over);
    }

    private static CapReport? ByWeek(WeeklyCap cap, Workload work)
    {
        var start = cap.Week.StartOf(work.FirstDay);
        var weeks = ((work.LastDay - start) / 7) + 1;
        if (Table(work, weeks) is not { } table)
        {
            return null;
        }

        var people = work.Person;
        var days = work.Day[..people.Length];
        for (var i = 0; i < people.Length; i++)
        {
            if (++table[(people[i] * weeks) + (int)((uint)(days[i] - start) / 7)] == 0)
            {
                return null;
            }
        }

        return Report(cap, work, Greatest(table), Over(cap, work, table, start, weeks));
    }

    private static List<CapWindow> Over(WeeklyCap cap, Workload work, ReadOnlySpan<byte> table, int start, int weeks)
    {
        var over = new List<CapWindow>();
        var from = 0;
        while (cap.Limit < Overflow && table[from..].IndexOfAnyInRange((byte)(cap.Limit + 1), byte.MaxValue) is >= 0 and var next)
        {
            var (person, week) = Math.DivRem(from + next, weeks);
            over.Add(new(work.People[person], DayNumber.ToDate(start + (7 * week)), table[from + next]));
            from += next + 1;
        }

        return over;
    }

    // Each row has a margin of empty days on both sides, so that seven days that begin on any day of it lie within the row.
    private static CapReport? ByDay(WeeklyCap cap, Workload work)
    {
        var origin = work.FirstDay - 7;
        var width = work.LastDay - origin + 7;
        if (Table(work, width) is not { } table)
        {
            return null;
        }

        var people = work.Person;
        var days = work.Day[..people.Length];
        for (var i = 0; i < people.Length; i++)
        {
            if (++table[(people[i] * width) + days[i] - origin] == 0)
            {
                return null;
            }
        }

        var over = new List<CapWindow>();
        var busiest = 0;
        for (var person = 0; person < work.People.Count; person++)
        {
            busiest = Math.Max(busiest, Slide(table.AsSpan(person * width, width), cap.Limit, over, work.People[person], origin));
        }

        return Report(cap, work, busiest, over);
    }

    private static int Slide(ReadOnlySpan<byte> row, int limit, List<CapWindow> over, string person, int origin)
    {
        var sum = row[7] + row[8] + row[9] + row[10] + row[11] + row[12];
        var most = 0;
        for (var day = 7; day + 6 < row.Length; day++)
        {
            sum += row[day + 6] - row[day - 1];
            most = Math.Max(most, sum);
            if (sum > limit && row[day] > 0 && HoldsMore(row, day))
            {
                over.Add(new(person, DayNumber.ToDate(origin + day), sum));
            }
        }

        return most;
    }

    // Whether the seven days from here hold something that those from the day of work before did not.
    private static bool HoldsMore(ReadOnlySpan<byte> row, int day)
    {
        var before = day - 1;
        while (before > day - 7 && row[before] == 0)
        {
            before--;
        }

        return row[(before + 7)..(day + 7)].ContainsAnyExcept((byte)0);
    }

    private static int Add(List<CapWindow> over, WeeklyCap cap, Workload work, int person, ReadOnlySpan<int> sorted)
    {
        var (busiest, windows) = Window.Of(sorted, cap.Week, cap.Limit);
        foreach (var window in windows)
        {
            over.Add(new(work.People[person], DayNumber.ToDate(window.Start), window.Count));
        }

        return busiest.Count;
    }

    private static byte[]? Table(Workload work, int width)
    {
        var cells = (long)work.People.Count * width;
        return cells <= ((long)CellsPerPiece * work.Count) + SmallTable ? new byte[cells] : null;
    }

    private static int Greatest(ReadOnlySpan<byte> table)
    {
        var greatest = 0;
        foreach (var cell in table)
        {
            greatest = Math.Max(greatest, cell);
        }

        return greatest;
    }

    private static CapReport Report(WeeklyCap cap, Workload work, int busiest, List<CapWindow> over) =>
        new(cap, work, busiest, over.ToValueList());
}
