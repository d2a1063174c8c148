using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>The most that one person may do in a week. The limit itself is allowed.</summary>
/// <example><code>
/// var cap = new WeeklyCap(clause, 6, "visits in the week");
/// cap.Check(days);
/// // [VC 4] breached: 7 visits in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018, over from Fri 9 Mar 2018)
/// </code></example>
public sealed record WeeklyCap
{
    /// <summary>Initialises a cap.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="limit">The greatest number that is allowed, at least 1.</param>
    /// <param name="unit">What is counted, as it reads after a number: <c>visits in the week</c>.</param>
    /// <param name="week">What a week is; the week of ISO 8601 when null.</param>
    /// <exception cref="ArgumentNullException">The clause or the unit is null.</exception>
    /// <exception cref="ArgumentException">The unit is empty, or the limit is less than 1.</exception>
    public WeeklyCap(Clause by, int limit, string unit, Week? week = null)
        : this(by, limit, unit, week ?? Week.Iso, null)
    {
    }

    private WeeklyCap(Clause by, int limit, string unit, Week week, Choice? choice)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        By = by;
        Limit = limit;
        Unit = unit;
        Week = week;
        Choice = choice;
    }

    /// <summary>Gets the clause that sets the cap.</summary>
    public Clause By { get; }

    /// <summary>Gets the greatest number that is allowed.</summary>
    public int Limit { get; }

    /// <summary>Gets what is counted.</summary>
    public string Unit { get; }

    /// <summary>Gets what a week is.</summary>
    public Week Week { get; }

    /// <summary>Gets the choice of reading that says what a week is; null when no reading was chosen.</summary>
    public Choice? Choice { get; }

    /// <summary>
    /// Returns the cap with the week that a choice of reading names; findings carry the choice unless it is the default.
    /// </summary>
    /// <param name="choice">A choice whose code is the code of a <see cref="Caps.Week"/>.</param>
    /// <exception cref="ArgumentException">The code of the choice is not that of a week.</exception>
    public WeeklyCap Under(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return new(By, Limit, Unit, Week.Parse(choice.Code), choice);
    }

    /// <summary>Checks one person's days; a day with two pieces of work is given twice.</summary>
    /// <returns>A breach for each week over the cap, in order; else one satisfied finding with the busiest week.</returns>
    public Findings Check(params IEnumerable<LocalDate> days) => Check(null, Sorted(days));

    /// <summary>Checks one person's days, with findings about that person.</summary>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public Findings Check(string person, params IEnumerable<LocalDate> days)
    {
        ArgumentException.ThrowIfNullOrEmpty(person);
        return Check(person, Sorted(days));
    }

    /// <summary>Checks everybody's days: for each person, in ordinal order, what a check of that person's days finds.</summary>
    /// <returns>All findings; when the work names nobody, one that says so.</returns>
    public Findings Check(Workload work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var (days, starts) = work.ByPerson();
        return work.People.Count == 0
            ? [Under(new Finding(By, Verdict.NotApplicable, new Measure.Nothing("people")))]
            : Findings.Of(work.People.SelectMany((person, i) => Check(person, days.AsSpan(starts[i]..starts[i + 1]))));
    }

    /// <summary>Checks the work of many people at once, and keeps only what is over the cap.</summary>
    public CapReport CheckAll(Workload work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return CapSweep.Of(this, work);
    }

    /// <summary>Checks the work of many people at once, given as a list of the caller's own type.</summary>
    /// <inheritdoc cref="Workload.Of{T}" path="/exception"/>
    public CapReport CheckAll<T>(IEnumerable<T> pieces, Func<T, string> person, Func<T, LocalDate> day) =>
        CheckAll(Workload.Of(pieces, person, day));

    private static int[] Sorted(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        int[] sorted = [.. days.Select(DayNumber.Of)];
        Array.Sort(sorted);
        return sorted;
    }

    private Findings Check(string? person, ReadOnlySpan<int> sorted)
    {
        var (busiest, over) = Window.Of(sorted, Week, Limit);
        if (over.Count == 0)
        {
            return [About(person, new(By, Verdict.Satisfied, Compare(sorted, busiest)))];
        }

        var findings = new Finding[over.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = About(person, new(By, Verdict.Breached, Compare(sorted, over[i])));
        }

        return Findings.Of(findings.AsSpan());
    }

    private Measure Compare(ReadOnlySpan<int> sorted, Window window) => window.Count == 0
        ? new Measure.AtMost(Unit, 0, Limit)
        : new Measure.AtMostWithin(Unit, window.Count, Limit, DayNumber.Seven(window.Start), Excess(sorted, window));

    // From the day on which the running count passes the limit to the last day that adds to it.
    private DateInterval? Excess(ReadOnlySpan<int> sorted, Window window) => window.Count <= Limit
        ? null
        : new(DayNumber.ToDate(sorted[window.First + Limit]), DayNumber.ToDate(sorted[window.First + window.Count - 1]));

    private Finding About(string? person, Finding finding) => Under(person is null ? finding : finding.For(person));

    private Finding Under(Finding finding) => Choice is null ? finding : finding.Under(Choice);
}
