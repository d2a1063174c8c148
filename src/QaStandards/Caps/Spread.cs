using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>
/// Reports how work is spread over a period. A policy that asks for an even spread and gives no figure is not judged: the
/// numbers are reported, unless the caller sets a threshold of their own.
/// </summary>
public sealed record Spread
{
    /// <summary>Initialises a rule about the spread of work.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="unit">What is spread: <c>visits</c>.</param>
    /// <param name="longestGap">The longest run of days without any that is allowed; null to report only.</param>
    /// <param name="leastMonths">The least number of months with at least one; null to report only.</param>
    /// <exception cref="ArgumentNullException">The clause or the unit is null.</exception>
    /// <exception cref="ArgumentException">The unit is empty, the gap is negative, or the months are fewer than 1.</exception>
    public Spread(Clause by, string unit, int? longestGap = null, int? leastMonths = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentOutOfRangeException.ThrowIfNegative(longestGap ?? 0, nameof(longestGap));
        ArgumentOutOfRangeException.ThrowIfLessThan(leastMonths ?? 1, 1, nameof(leastMonths));
        By = by;
        Unit = unit;
        LongestGap = longestGap;
        LeastMonths = leastMonths;
    }

    /// <summary>Gets the clause that asks for a spread.</summary>
    public Clause By { get; }

    /// <summary>Gets what is spread.</summary>
    public string Unit { get; }

    /// <summary>Gets the longest run of days without any that the caller allows.</summary>
    public int? LongestGap { get; }

    /// <summary>Gets the least number of months with at least one that the caller wants.</summary>
    public int? LeastMonths { get; }

    /// <summary>Returns how one person's days lie in a period.</summary>
    /// <param name="period">The period, both ends included; for a year that is not over, end it on the day of the answer.</param>
    /// <param name="days">The days, in any order; those outside the period do not count.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SpreadReport Report(DateInterval period, IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(days);
        var (start, end) = (DayNumber.Of(period.Start), DayNumber.Of(period.End));
        int[] within = [.. days.Select(DayNumber.Of).Where(day => day >= start && day <= end)];
        Array.Sort(within);
        var months = 0;
        var lastMonth = int.MinValue;
        var (free, from, length) = (start, start, 0);
        foreach (var day in within)
        {
            var month = MonthOf(day);
            months += month == lastMonth ? 0 : 1;
            lastMonth = month;
            (from, length) = day - free > length ? (free, day - free) : (from, length);
            free = day + 1;
        }

        (from, length) = end + 1 - free > length ? (free, end + 1 - free) : (from, length);
        var gap = length == 0 ? null : new DateInterval(DayNumber.ToDate(from), DayNumber.ToDate(from + length - 1));
        return new(period, within.Length, months, MonthOf(end) - MonthOf(start) + 1, gap);
    }

    /// <summary>Checks one person's days against the thresholds.</summary>
    /// <returns>A finding for each threshold; when there is none, one NotApplicable that informs of the numbers.</returns>
    /// <inheritdoc cref="Report" path="/param"/>
    /// <inheritdoc cref="Report" path="/exception"/>
    public Findings Check(DateInterval period, IEnumerable<LocalDate> days)
    {
        var report = Report(period, days);
        var findings = new List<Finding>(2);
        if (LongestGap is { } longest)
        {
            findings.Add(new(
                By,
                report.LongestGapDays <= longest ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtMostWithin(
                    $"days in a row without {Unit}", report.LongestGapDays, longest, report.LongestGap ?? period, null)));
        }

        if (LeastMonths is { } least)
        {
            findings.Add(new(
                By,
                report.MonthsWithWork >= least ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeastWithin($"months with {Unit}", report.MonthsWithWork, least, period)));
        }

        return findings.Count > 0 ? Findings.Of(findings) : [Reported(report)];
    }

    private static int MonthOf(int day)
    {
        var date = DayNumber.ToDate(day);
        return (date.Year * 12) + date.Month;
    }

    private Finding Reported(SpreadReport report)
    {
        var spread = new Measure.SpreadOver(Unit, report.MonthsWithWork, report.Months, report.LongestGapDays, report.Period);
        return new Finding(By, Verdict.NotApplicable, spread).With(Effect.Informs);
    }
}
