using System;
using NodaTime;

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

    /// <summary>Initialises a deadline.</summary>
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

    /// <summary>Gets the clause that sets it.</summary>
    public Clause By { get; }

    /// <summary>Gets what is to be done.</summary>
    public string What { get; }

    /// <summary>Gets the event that happens when it has run out.</summary>
    public TEvent Then { get; }

    /// <summary>Returns the last day, which is included; null when it is not known.</summary>
    public LocalDate? LastDay(LocalDate start, TFacts facts) => lastDay(start, facts);

    /// <summary>Returns the clause, what is to be done and what happens otherwise.</summary>
    public override string ToString() => $"[{By.Citation}] {What}, otherwise {Then}";
}
