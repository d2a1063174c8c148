using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// A duty that comes back: what a host records about it, how often it is due, and what is counted from each time. Immutable.
/// </summary>
/// <example><code>
/// new RecurringDuty("papers", papersAdded, Cadence.OnAgreedDays)      // the days of the meetings
///     .CountedBy(new CalendarDayNotice(clause, "papers added", 7))    // due a week before each
///     .RemindedOn(RollConvention.Preceding);                          // and better by the working day before
/// </code></example>
public sealed record RecurringDuty
{
    /// <summary>Initialises a duty that is due at each time of its cadence.</summary>
    /// <param name="code">
    /// A short name of the host's, which tells the duties of a schedule apart, such as <c>group-meeting</c>.
    /// </param>
    /// <param name="duty">The clause and what is to be done.</param>
    /// <param name="cadence">How often.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public RecurringDuty(string code, RecordedDuty duty, Cadence cadence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(cadence);
        Code = code;
        Duty = duty;
        Cadence = cadence;
    }

    /// <summary>Gets the short name.</summary>
    public string Code { get; }

    /// <summary>Gets the clause and what is to be done.</summary>
    public RecordedDuty Duty { get; }

    /// <summary>Gets how often.</summary>
    public Cadence Cadence { get; }

    /// <summary>
    /// Gets the limit that is counted from each time of the cadence, such as a notice of a week; null when it is due at the time
    /// itself.
    /// </summary>
    public Limit? Lead { get; private init; }

    /// <summary>Gets where a due date goes that is not a working day; null when it stays.</summary>
    public RollConvention? Rolls { get; private init; }

    /// <summary>
    /// Gets where the practical day goes when the due date is not a working day; null when there is no practical day.
    /// </summary>
    public RollConvention? Reminder { get; private init; }

    /// <summary>
    /// Returns the same duty, due by a limit that counts from each time of the cadence: a notice back, other limits forwards.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit is of another clause than the duty.</exception>
    public RecurringDuty CountedBy(Limit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return limit.By == Duty.By
            ? this with { Lead = limit }
            : throw new ArgumentException(
                $"'{Code}' is a duty of {Duty.By.Citation}, and its limit of {limit.By.Citation}: give a limit of the same clause.",
                nameof(limit));
    }

    /// <summary>
    /// Returns the same duty whose due date itself moves when it is not a working day. It is never moved to before its period.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
    public RecurringDuty RolledTo(RollConvention convention) => this with { Rolls = Checked(convention) };

    /// <summary>
    /// Returns the same duty with a practical day: a working day to aim at when the due date is none. The due date, by which it
    /// is judged, stays.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
    public RecurringDuty RemindedOn(RollConvention convention) => this with { Reminder = Checked(convention) };

    /// <summary>Checks whether the next time is overdue, counted from the last one; leads and rolling play no part.</summary>
    /// <param name="lastDone">The day on which it was last done; null when that is not known.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// Open until the next due date is over, then Breached; NotApplicable when the year has no further time; Undetermined when
    /// the last day is not known.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A day is not in the ISO calendar, or the last time is after <paramref name="asOf"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The cadence waits for days that somebody agrees.</exception>
    public Finding CheckNext(LocalDate? lastDone, AcademicYear year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        IsoDays.Require(asOf, nameof(asOf));
        if (lastDone is not { } last)
        {
            return new(Duty.By, Verdict.Undetermined, new Measure.Missing($"the day on which it was last done: {Duty.What}"));
        }

        if (last > asOf)
        {
            throw new ArgumentException(
                $"'{Duty.What}' was last done on {English.Day(last)}, after {English.Day(asOf)}: ask about a later day or give an earlier one.",
                nameof(lastDone));
        }

        return Cadence.Next(last, year) is not { } next
            ? new(Duty.By, Verdict.NotApplicable, new Measure.Nothing($"further time in {year.Name}: {Duty.What}"))
            : new(Duty.By, asOf > next.Due ? Verdict.Breached : Verdict.Open, new Measure.DoneBy(Duty.What, null, next.Due, asOf));
    }

    /// <summary>Returns the short name, the clause, the duty and how often.</summary>
    public override string ToString() => $"{Code}: {Duty}, {Cadence}";

    private static RollConvention Checked(RollConvention convention) =>
        convention is < RollConvention.Following or > RollConvention.ModifiedFollowing
            ? throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such roll convention.")
            : convention;
}
