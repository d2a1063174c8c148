using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace QaStandards.Lifecycles;

/// <summary>What statuses a person or item can have, and which event leads from which to which: a table of rows.</summary>
/// <remarks>
/// <para>Immutable, and without memory: it answers what an event would do, and the host keeps the status or the history.</para>
/// <para>
/// Several rows may answer one event in one status when each has criteria and these exclude one another;
/// <see cref="LifecycleLint"/> checks that over facts. Two lifecycles are equal only when they are the same object.
/// </para>
/// </remarks>
/// <typeparam name="TStatus">The statuses: a smart enum, a plain enum, or any type with the equality of values.</typeparam>
/// <typeparam name="TEvent">The events, a plain enum; one that carries an outcome has a member for each outcome.</typeparam>
/// <typeparam name="TFacts">The caller's own record of facts, which the criteria of rows read.</typeparam>
public sealed partial class Lifecycle<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    private readonly TStatus[] statuses;
    private readonly TEvent[] events;
    private readonly Row<TStatus, TEvent, TFacts>[]?[] cells;
    private readonly Dictionary<TStatus, int> statusNumbers;
    private readonly Dictionary<TEvent, int> eventNumbers;
    private readonly bool countsFromNought;
    private readonly ValueList<string>[] permitted;
    private readonly bool[] remembers;

    /// <summary>Initialises a lifecycle.</summary>
    /// <param name="statuses">Every status, in the order of the diagram.</param>
    /// <param name="starts">Where it may begin; the first is the usual one.</param>
    /// <param name="finals">The statuses that are meant to be the last; possibly none.</param>
    /// <param name="closedBy">The clause that is cited when no row permits an event.</param>
    /// <param name="rows">The rows, in the order of the clauses.</param>
    /// <exception cref="ArgumentNullException">An argument or an item is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no statuses, starts or rows; a status is listed twice or used without being listed; or two rows answer the same
    /// event in the same status without criteria that could tell them apart.
    /// </exception>
    public Lifecycle(
        ValueList<TStatus> statuses,
        ValueList<TStatus> starts,
        ValueList<TStatus> finals,
        Clause closedBy,
        params ReadOnlySpan<Transition<TStatus, TEvent, TFacts>> rows)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(finals);
        ArgumentNullException.ThrowIfNull(closedBy);
        statusNumbers = Number(statuses);
        RequireListed(starts, nameof(starts));
        RequireListed(finals, nameof(finals));
        RequireSome(starts.Count, "start", nameof(starts));
        RequireSome(rows.Length, "row", nameof(rows));
        Statuses = statuses;
        Starts = starts;
        Finals = finals;
        ClosedBy = closedBy;
        Rows = ValueList.Of(rows);
        this.statuses = [.. statuses];
        events = [.. Enum.GetValues<TEvent>().Distinct()];
        eventNumbers = events.Select((e, i) => (e, i)).ToDictionary(pair => pair.e, pair => pair.i);
        countsFromNought = Unsafe.SizeOf<TEvent>() == sizeof(int)
            && events.Select((e, i) => Unsafe.BitCast<TEvent, int>(e) == i).All(same => same);
        cells = Fill();
        remembers = [.. this.statuses.Select(s => Rows.Any(r => Same(r.From, s) && r.To.Recall is not null))];
        permitted = [.. this.statuses.Select(s => PermittedFrom(s).Select(e => $"{e}").ToValueList())];
    }

    /// <summary>Gets every status, in the order of the diagram.</summary>
    public ValueList<TStatus> Statuses { get; }

    /// <summary>Gets where it may begin; the first is the usual one.</summary>
    public ValueList<TStatus> Starts { get; }

    /// <summary>Gets the statuses that are meant to be the last.</summary>
    public ValueList<TStatus> Finals { get; }

    /// <summary>Gets the clause that is cited when no row permits an event.</summary>
    public Clause ClosedBy { get; }

    /// <summary>Gets the rows, in order.</summary>
    public ValueList<Transition<TStatus, TEvent, TFacts>> Rows { get; }

    /// <summary>Returns the events that some row answers in a status, whatever its criteria, in the order of the enum.</summary>
    /// <exception cref="ArgumentException">The lifecycle has no such status.</exception>
    public ValueList<TEvent> PermittedFrom(TStatus status)
    {
        var number = NumberOf(status);
        return events.Where((_, e) => cells[(number * events.Length) + e] is not null).ToValueList();
    }

    /// <summary>Returns an empty history that begins at the usual start.</summary>
    public History<TStatus, TEvent, TFacts> Begin() => Begin(Starts[0]);

    /// <summary>Returns an empty history that begins at one of the starts.</summary>
    /// <exception cref="ArgumentException">The status is not a start.</exception>
    public History<TStatus, TEvent, TFacts> Begin(TStatus start)
    {
        _ = NumberOf(start);
        return Starts.Contains(start)
            ? new(this, start)
            : throw new ArgumentException(
                $"{start} is not a start of this lifecycle. Known: {string.Join(", ", Starts)}.", nameof(start));
    }

    /// <summary>Returns the diagram of the table as the text of a Mermaid state diagram; the same bytes every time.</summary>
    /// <remarks>
    /// One line for each row, in their order, with the event and the clause; the criteria are printed where they tell apart
    /// rows for the same event. A row back to the status that was left has an arrow to each status it could have been.
    /// </remarks>
    public string ToMermaid() => Mermaid<TStatus, TEvent, TFacts>.Of(this);

    /// <summary>Returns whether a status remembers the one it was entered from.</summary>
    internal bool Remembers(TStatus status) => remembers[NumberOf(status)];

    /// <summary>Returns the rows that answer an event in a status; possibly none.</summary>
    internal ReadOnlySpan<Row<TStatus, TEvent, TFacts>> Answering(TStatus status, TEvent on) =>
        cells[(NumberOf(status) * events.Length) + NumberOf(on)];

    internal static bool Same(TStatus first, TStatus second) => EqualityComparer<TStatus>.Default.Equals(first, second);
}
