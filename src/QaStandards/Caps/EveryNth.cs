using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>A duty that falls due at every n-th event: the 10th, the 20th, the 30th. The caller says what counts.</summary>
public sealed record EveryNth
{
    /// <summary>Initialises a rule.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="step">From one event that brings the duty to the next, at least 1.</param>
    /// <param name="duties">What falls due, as it reads after a number: <c>reviews held</c>.</param>
    /// <exception cref="ArgumentNullException">The clause or the text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, or the step is less than 1.</exception>
    public EveryNth(Clause by, int step, string duties)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(duties);
        By = by;
        Step = step;
        Duties = duties;
    }

    /// <summary>Gets the clause that sets the rule.</summary>
    public Clause By { get; }

    /// <summary>Gets how many events lie between one duty and the next.</summary>
    public int Step { get; }

    /// <summary>Gets what falls due.</summary>
    public string Duties { get; }

    /// <summary>Returns whether the event with a number brings the duty; the first event is number 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public bool IsDueAt(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number % Step == 0;
    }

    /// <summary>Returns how many duties so many events have brought in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of events is negative.</exception>
    public int DueAfter(int events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        return events / Step;
    }

    /// <summary>Returns how many more events bring the next duty; the whole step just after one fell due.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of events is negative.</exception>
    public int UntilNext(int events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        return Step - (events % Step);
    }

    /// <summary>Returns the duties that events brought, by the events' days in order; of one day, each event counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public ValueList<NthDue> Due(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        int[] sorted = [.. days.Select(DayNumber.Of)];
        Array.Sort(sorted);
        return Enumerable.Range(1, sorted.Length / Step)
            .Select(duty => new NthDue(duty, duty * Step, DayNumber.ToDate(sorted[(duty * Step) - 1])))
            .ToValueList();
    }

    /// <summary>Checks that the duties that fell due were done. Being outstanding never forbids the next event.</summary>
    /// <param name="events">How many events there were.</param>
    /// <param name="done">How many times the duty was done.</param>
    /// <returns>Satisfied, also when nothing fell due yet; Open while only the latest is outstanding, because no last day is
    /// set for it; Breached once a further one has fallen due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Finding Check(int events, int done)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        var due = DueAfter(events);
        var verdict = done >= due ? Verdict.Satisfied
            : done == due - 1 ? Verdict.Open
            : Verdict.Breached;
        return new(By, verdict, new Measure.AtLeast(Duties, done, due));
    }
}
