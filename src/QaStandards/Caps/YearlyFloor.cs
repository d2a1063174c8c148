using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>The least that one person should do in a year. The limit is enough; part of a year does not scale it.</summary>
public sealed record YearlyFloor
{
    /// <summary>Initialises a floor.</summary>
    /// <param name="by">The clause that sets it; its force decides what falling short does.</param>
    /// <param name="limit">The least number that is enough, at least 1.</param>
    /// <param name="unit">What is counted, as it reads after a number: <c>visits in the year</c>.</param>
    /// <exception cref="ArgumentNullException">The clause or the unit is null.</exception>
    /// <exception cref="ArgumentException">The unit is empty, or the limit is less than 1.</exception>
    public YearlyFloor(Clause by, int limit, string unit)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        By = by;
        Limit = limit;
        Unit = unit;
    }

    /// <summary>Gets the clause that sets the floor.</summary>
    public Clause By { get; }

    /// <summary>Gets the least number that is enough.</summary>
    public int Limit { get; }

    /// <summary>Gets what is counted.</summary>
    public string Unit { get; }

    /// <summary>Checks one person's days in a year.</summary>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="days">The days, in any order; those outside the year do not count, planned ones do if given.</param>
    /// <param name="asOf">The day of the answer.</param>
    /// <returns>Satisfied; or, when some are missing, Open up to the last day of the year and Breached after it.</returns>
    /// <exception cref="ArgumentNullException">The year or the days are null.</exception>
    public Finding Check(DateInterval year, IEnumerable<LocalDate> days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(days);
        var (start, end) = (DayNumber.Of(year.Start), DayNumber.Of(year.End));
        return Check(year, days.Select(DayNumber.Of).LongCount(day => day >= start && day <= end), asOf);
    }

    /// <summary>Checks the number of pieces of work in a year, for a caller who has counted them.</summary>
    /// <inheritdoc cref="Check(DateInterval, IEnumerable{LocalDate}, LocalDate)"/>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Finding Check(DateInterval year, long count, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var verdict = count >= Limit ? Verdict.Satisfied
            : DayNumber.Of(asOf) <= DayNumber.Of(year.End) ? Verdict.Open
            : Verdict.Breached;
        return new(By, verdict, new Measure.AtLeastWithin(Unit, count, Limit, year));
    }

    /// <summary>Checks everybody's work in a year: one finding for each person, idle ones included, in ordinal order.</summary>
    /// <returns>The findings; when the work names nobody, one that says so.</returns>
    /// <exception cref="ArgumentNullException">The work or the year is null.</exception>
    public Findings CheckAll(Workload work, DateInterval year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(year);
        if (work.People.Count == 0)
        {
            return [new(By, Verdict.NotApplicable, new Measure.Nothing("people"))];
        }

        var (start, end) = (DayNumber.Of(year.Start), DayNumber.Of(year.End));
        var counts = new int[work.People.Count];
        for (var i = 0; i < work.Count; i++)
        {
            counts[work.Person[i]] += work.Day[i] >= start && work.Day[i] <= end ? 1 : 0;
        }

        return Findings.Of(work.People.Select((person, i) => Check(year, counts[i], asOf).For(person)));
    }
}
