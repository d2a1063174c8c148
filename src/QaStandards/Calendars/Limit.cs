using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// A time limit of a clause. How it counts is its type: working days, calendar days, a term, or the days of a notice. The last
/// day is included: what is done on it is in time.
/// </summary>
public abstract record Limit
{
    private const int GreatestDays = 36_525;

    private protected Limit(Clause by, string what)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        By = by;
        What = what;
    }

    /// <summary>Gets the clause that sets the limit.</summary>
    public Clause By { get; }

    /// <summary>Gets what is to be done, such as <c>enquiry acknowledged</c>.</summary>
    public string What { get; }

    /// <summary>Gets whether the limit counts back from an event that is still to come.</summary>
    internal virtual bool CountsBack => false;

    /// <summary>Gets whether working days make a difference.</summary>
    internal abstract bool NeedsCalendar { get; }

    /// <summary>Checks something against its last day.</summary>
    /// <param name="start">The day of the event that the limit counts from; null when it is not known.</param>
    /// <param name="done">
    /// The day it was done; null while it is not. A day after <paramref name="asOf"/> is still to come.
    /// </param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>
    /// Satisfied when it was done by the last day; Open when it is not done and the last day is not over; Breached when it was
    /// done later, or is not done and the last day is over; Undetermined when the start is not known or the last day is
    /// outside what the calendar knows.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// It was done before the start although the limit counts forwards, or a day is not one that can be counted from.
    /// </exception>
    public Finding Check(LocalDate? start, LocalDate? done, LocalDate asOf, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Judge(start, done, asOf, calendar);
    }

    /// <summary>Returns the last day and every day that was not counted on the way to it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The start is not a day that can be counted from.</exception>
    public DueDate Due(LocalDate start, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Explain(start, calendar);
    }

    /// <summary>
    /// Returns the same limit with its last day moved when that is not a working day. It is never moved to before the start.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
    public RolledLimit RolledTo(RollConvention convention) => new(this, convention);

    /// <summary>Returns the clause, what is to be done and by when.</summary>
    public sealed override string ToString() => $"[{By.Citation}] {What}: {Describe("the start")}";

    /// <summary>Says how long the limit is, such as <c>3 working days after the start</c>.</summary>
    internal abstract string Describe(string start);

    /// <summary>Returns the last day; null when the calendar does not know it.</summary>
    internal abstract LocalDate? LastDay(LocalDate start, WorkingCalendar? calendar);

    /// <summary>Returns the days that were not counted.</summary>
    internal abstract ValueList<SkippedDay> Skipped(LocalDate start, LocalDate last, WorkingCalendar? calendar);

    private protected static string Count(int number, string unit) =>
        $"{English.Number(number)} {unit}{(number == 1 ? "" : "s")}";

    private protected static void RequireDays(int days, int least, string parameter)
    {
        if (days < least || days > GreatestDays)
        {
            throw new ArgumentOutOfRangeException(
                parameter, days, $"A limit has {least} to {English.Number(GreatestDays)} days (100 years), not {days}.");
        }
    }

    private protected Finding Judge(LocalDate? start, LocalDate? done, LocalDate asOf, WorkingCalendar? calendar)
    {
        IsoDays.Require(asOf, nameof(asOf));
        IsoDays.Require(done ?? asOf, nameof(done));
        if (start is not { } from)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing($"the day from which '{What}' counts"));
        }

        IsoDays.RequireCountable(from, nameof(start));
        if (!CountsBack && done < from)
        {
            throw new ArgumentException(
                $"'{What}' was done on {English.Day(done.Value)}, before it could start on {English.Day(from)}: "
                + "correct one of them.",
                nameof(done));
        }

        if (LastDay(from, calendar) is not { } last)
        {
            return new(By, Verdict.Undetermined, new Measure.BeyondCalendar(What, calendar!.Name, calendar.Known));
        }

        var finished = done <= asOf ? done : null;
        var verdict = (finished ?? asOf) > last ? Verdict.Breached
            : finished is null ? Verdict.Open
            : Verdict.Satisfied;
        return new(By, verdict, new Measure.DoneBy(What, finished, last, asOf));
    }

    private protected DueDate Explain(LocalDate start, WorkingCalendar? calendar)
    {
        IsoDays.RequireCountable(start, nameof(start));
        var last = LastDay(start, calendar);
        return new(this, start, last, last is { } day ? Skipped(start, day, calendar) : [], NeedsCalendar ? calendar : null);
    }
}
