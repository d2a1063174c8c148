using System;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Lifecycles;

/// <summary>A time that begins to run with a row's event, and the event that happens by itself when it has run out.</summary>
/// <remarks>
/// <para>
/// The last day is included: on it nothing has happened yet, and on the next day, before anything else, the event has. It is
/// put to the status of that day, with the facts of the event that started the time. Where that status has no row for it,
/// it waits: a term that ends during a suspension has ended when the suspension does.
/// </para>
/// <para>
/// Starting the time again, or recording its event, takes the place of the one that was running. Two deadlines are equal
/// only when they are the same object.
/// </para>
/// </remarks>
/// <typeparam name="TEvent">The events, a plain enum.</typeparam>
/// <typeparam name="TFacts">The caller's own record of facts.</typeparam>
public sealed class Deadline<TEvent, TFacts>
    where TEvent : struct, Enum
    where TFacts : notnull
{
    private readonly Func<LocalDate, TFacts, LocalDate?> lastDay;
    private readonly Func<TFacts, WorkingCalendar?>? calendar;

    /// <summary>Initialises a deadline for which every day counts.</summary>
    /// <param name="limit">How long it is, and the clause that sets it.</param>
    /// <param name="then">The event that happens when it has run out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limit"/> is null.</exception>
    /// <exception cref="ArgumentException">The limit counts back from an event that is still to come.</exception>
    /// <example><code>
    /// new(new TermLimit(Rule_7, "card renewed", Term.Years(3)), CardEvent.Expire)
    /// </code></example>
    public Deadline(EveryDayLimit limit, TEvent then)
        : this(Forwards(limit), (start, _) => limit.LastDay(start), then)
    {
    }

    /// <summary>Initialises a deadline that counts in working days.</summary>
    /// <param name="limit">How long it is, and the clause that sets it.</param>
    /// <param name="calendar">Returns the working days from the starting event's facts; null when they are not known.</param>
    /// <param name="then">The event that happens when it has run out.</param>
    /// <remarks>Beyond what the calendar knows the last day is not guessed, and the answer is Undetermined.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The limit counts back from an event that is still to come.</exception>
    public Deadline(Limit limit, Func<TFacts, WorkingCalendar?> calendar, TEvent then)
        : this(Forwards(limit), (start, facts) => calendar(facts) is { } days ? limit.Due(start, days).On : null, then)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        this.calendar = calendar;
    }

    /// <summary>Initialises a deadline whose last day the caller works out.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done, such as <c>card renewed</c>.</param>
    /// <param name="lastDay">
    /// Returns the last day from the day of the starting event and its facts; null when it is not known.
    /// </param>
    /// <param name="then">The event that happens when it has run out.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Deadline(Clause by, string what, Func<LocalDate, TFacts, LocalDate?> lastDay, TEvent then)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentNullException.ThrowIfNull(lastDay);
        By = by;
        What = what;
        Then = then;
        this.lastDay = lastDay;
    }

    private Deadline(Limit limit, Func<LocalDate, TFacts, LocalDate?> lastDay, TEvent then)
        : this(limit.By, limit.What, lastDay, then)
    {
    }

    /// <summary>Gets the clause that sets it.</summary>
    public Clause By { get; }

    /// <summary>Gets what is to be done.</summary>
    public string What { get; }

    /// <summary>Gets the event that happens when it has run out.</summary>
    public TEvent Then { get; }

    /// <summary>Returns the last day, which is included; null when it is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public LocalDate? LastDay(LocalDate start, TFacts facts) =>
        facts is null ? throw new ArgumentNullException(nameof(facts)) : lastDay(start, facts);

    /// <summary>Returns the clause, what is to be done and what happens otherwise.</summary>
    public override string ToString() => $"[{By.Citation}] {What}, otherwise {Then}";

    /// <summary>Returns why the last day is not known.</summary>
    internal Measure WhyUnknown(TFacts facts) => calendar is null ? new Measure.Missing($"the last day of '{What}'")
        : calendar(facts) is { } days ? new Measure.BeyondCalendar(What, days.Name, days.Known)
        : new Measure.Missing($"the working days for '{What}'");

    private static Limit Forwards(Limit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return !limit.CountsBack ? limit : throw new ArgumentException(
            $"The limit of '{limit.What}' counts back from an event; a deadline begins with one. "
            + "Give a limit that counts forwards.",
            nameof(limit));
    }
}
