using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Lifecycles;

/// <summary>
/// The dated events of one person or item, with the facts of each. The status of any day follows from them, including the
/// steps that happen by themselves when a deadline has run out.
/// </summary>
/// <remarks>
/// Immutable: appending returns another history and leaves this one as it was. Begin one with
/// <see cref="Lifecycle{TStatus,TEvent,TFacts}.Begin()"/>. Two are equal when they have the same lifecycle, the same start and
/// equal events.
/// </remarks>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TEvent">The events, a plain enum.</typeparam>
/// <typeparam name="TFacts">The caller's own record of facts.</typeparam>
public sealed partial class History<TStatus, TEvent, TFacts> : IEquatable<History<TStatus, TEvent, TFacts>>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    private readonly History<TStatus, TEvent, TFacts>? earlier;
    private readonly Moment<TStatus, TEvent, TFacts> moment;
    private readonly Decision<TStatus>? answer;

    internal History(Lifecycle<TStatus, TEvent, TFacts> lifecycle, TStatus start)
    {
        Start = start;
        moment = new(lifecycle, start);
    }

    private History(History<TStatus, TEvent, TFacts> earlier, Happening<TEvent, TFacts> last)
    {
        var byItself = new List<Finding>();
        this.earlier = earlier;
        Start = earlier.Start;
        Last = last;
        Count = earlier.Count + 1;
        moment = earlier.moment.Until(last.Happened, byItself).With(last, Count, out var findings);
        answer = new(moment.Standing.Status, byItself.Count == 0 ? findings : Findings.Of([.. findings, .. byItself]));
    }

    /// <summary>Gets the lifecycle.</summary>
    public Lifecycle<TStatus, TEvent, TFacts> Lifecycle => moment.Lifecycle;

    /// <summary>Gets the status before the first event.</summary>
    public TStatus Start { get; }

    /// <summary>Gets how many events there are.</summary>
    public int Count { get; }

    /// <summary>Gets the last event; null when there is none.</summary>
    public Happening<TEvent, TFacts>? Last { get; }

    /// <summary>Gets the events, in the order in which they happened.</summary>
    public ValueList<Happening<TEvent, TFacts>> Events => Steps().Select(step => step.Last!).ToValueList();

    /// <summary>Decides what one more event does, and appends it when it is permitted.</summary>
    /// <returns>
    /// The longer history, or this one with the reasons why not. First the findings about the event, then those of the
    /// deadlines that have run out since the event before it.
    /// </returns>
    /// <inheritdoc cref="Append(Happening{TEvent, TFacts})"/>
    public Decision<History<TStatus, TEvent, TFacts>> Next(LocalDate happened, TEvent on, TFacts facts)
    {
        var longer = Append(new Happening<TEvent, TFacts>(happened, on, facts));
        return new(longer.answer!.IsPermitted() ? longer : this, longer.answer!.Findings);
    }

    /// <summary>Appends events that are known to have happened, permitted or not.</summary>
    /// <remarks>An event that is not permitted leaves the status as it was, and every later answer names it.</remarks>
    /// <inheritdoc cref="Append(Happening{TEvent, TFacts})"/>
    public History<TStatus, TEvent, TFacts> Append(params IEnumerable<Happening<TEvent, TFacts>> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(this, (history, happening) => history.Append(happening));
    }

    /// <summary>Appends an event that is known to have happened, permitted or not.</summary>
    /// <exception cref="ArgumentNullException">The event or its facts are null.</exception>
    /// <exception cref="ArgumentException">
    /// It is dated before the event that it follows, the day is not of the ISO calendar, or the enum has no such event.
    /// </exception>
    /// <exception cref="InvalidOperationException">A deadline starts itself again more than 10,000 times.</exception>
    public History<TStatus, TEvent, TFacts> Append(Happening<TEvent, TFacts> happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        IsoDays.Require(happening.Happened, nameof(happening));
        if (Last is not null && happening.Happened < Last.Happened)
        {
            throw new ArgumentException(
                $"Event {English.Number(Count + 1)}, {happening}, is dated before the event that it follows, {Last}; "
                + "give the events in the order in which they happened.",
                nameof(happening));
        }

        return new(this, happening);
    }

    /// <summary>Returns the history of the events up to a day, which is included.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public History<TStatus, TEvent, TFacts> UpTo(LocalDate asOf)
    {
        IsoDays.Require(asOf, nameof(asOf));
        var history = this;
        while (history.Last is not null && history.Last.Happened > asOf)
        {
            history = history.earlier!;
        }

        return history;
    }

    /// <summary>Returns the status at the end of a day; what happened later makes no difference.</summary>
    /// <returns>
    /// The status with, in this order: what could not be replayed, each finding naming its event; why the status is what it is;
    /// and each deadline that runs in it, Open with its last day, or Undetermined when that is not known.
    /// </returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    /// <exception cref="InvalidOperationException">A deadline starts itself again more than 10,000 times.</exception>
    public Decision<TStatus> AsOf(LocalDate asOf) => UpTo(asOf).moment.Until(asOf).Describe(asOf);

    /// <summary>Returns the status at the end of a day with the ones that it remembers.</summary>
    /// <inheritdoc cref="AsOf"/>
    public Standing<TStatus> StandingAsOf(LocalDate asOf) => UpTo(asOf).moment.Until(asOf).Standing;

    /// <inheritdoc/>
    public bool Equals(History<TStatus, TEvent, TFacts>? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Lifecycle, other.Lifecycle)
            && Count == other.Count
            && EqualityComparer<TStatus>.Default.Equals(Start, other.Start)
            && Events.Equals(other.Events));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History<TStatus, TEvent, TFacts>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Last);

    /// <summary>Returns the start and the events, one a line.</summary>
    public override string ToString() => string.Join('\n', Steps().Select(step => $"{step.Last}").Prepend($"{Start}"));

    private History<TStatus, TEvent, TFacts>[] Steps()
    {
        var steps = new History<TStatus, TEvent, TFacts>[Count];
        for (var history = this; history.earlier is not null; history = history.earlier)
        {
            steps[history.Count - 1] = history;
        }

        return steps;
    }
}
