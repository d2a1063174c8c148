using System;
using System.Linq;
using QaStandards.Eligibility;

namespace QaStandards.Lifecycles;

/// <summary>One row of a lifecycle: which event leads from which status to which, by which clause.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TEvent">The events, a plain enum.</typeparam>
/// <typeparam name="TFacts">The caller's own record of facts, which the criteria read.</typeparam>
/// <example><code>
/// new( Active,     Suspend,    Suspended,    Rule_4 ),
/// new( Suspended,  Reinstate,  Recall.Back,  Rule_5,  when: new(FinePaid) ),
/// </code></example>
public sealed class Transition<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    /// <summary>Initialises a row.</summary>
    /// <param name="from">The status in which the event finds the person or item.</param>
    /// <param name="on">The event.</param>
    /// <param name="to">The status that it leads to, the same one included, or the one that was left.</param>
    /// <param name="by">The clause that permits it.</param>
    /// <param name="when">What must be met first; null when nothing must.</param>
    /// <param name="starts">The deadlines that begin to run on the day of the event; null when none does.</param>
    /// <exception cref="ArgumentNullException">A status, the clause or a deadline is null.</exception>
    /// <exception cref="ArgumentException">Two deadlines lead to the same event.</exception>
    public Transition(
        TStatus from,
        TEvent on,
        Target<TStatus> to,
        Clause by,
        Criteria<TFacts>? when = null,
        ValueList<Deadline<TEvent, TFacts>>? starts = null)
    {
        if (from is null)
        {
            throw new ArgumentNullException(nameof(from));
        }

        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(by);
        From = from;
        On = on;
        To = to;
        By = by;
        When = when;
        Starts = starts ?? [];
        Require(Starts);
    }

    /// <summary>Gets the status in which the event finds the person or item.</summary>
    public TStatus From { get; }

    /// <summary>Gets the event.</summary>
    public TEvent On { get; }

    /// <summary>Gets where it leads.</summary>
    public Target<TStatus> To { get; }

    /// <summary>Gets the clause that permits it.</summary>
    public Clause By { get; }

    /// <summary>Gets what must be met first; null when nothing must.</summary>
    public Criteria<TFacts>? When { get; }

    /// <summary>Gets the deadlines that begin to run on the day of the event.</summary>
    public ValueList<Deadline<TEvent, TFacts>> Starts { get; }

    /// <summary>Gets the choice of reading that the row rests on, when it is not the default.</summary>
    public Choice? Reading { get; private init; }

    /// <summary>Returns the same row with the choice of reading that it rests on, which the finding of a step then carries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choice"/> is null.</exception>
    public Transition<TStatus, TEvent, TFacts> Under(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return new(From, On, To, By, When, Starts) { Reading = choice.IsDefault ? null : choice };
    }

    /// <summary>Returns one row for each of several statuses, in their order, for an event that all of them share.</summary>
    /// <param name="from">The statuses in which the event finds the person or item.</param>
    /// <param name="on">The event.</param>
    /// <param name="to">The status that it leads to, or the one that was left.</param>
    /// <param name="by">The clause that permits it.</param>
    /// <param name="when">What must be met first; null when nothing must.</param>
    /// <param name="starts">The deadlines that begin to run on the day of the event; null when none does.</param>
    /// <exception cref="ArgumentNullException">A status, the clause or a deadline is null.</exception>
    /// <exception cref="ArgumentException">Two deadlines lead to the same event.</exception>
    /// <example><code>
    /// [ new(Applied, Approve, Active, Rule_2), .. Row.FromEach([Applied, Active], Leave, Left, Rule_9) ]
    /// </code></example>
    public static ValueList<Transition<TStatus, TEvent, TFacts>> FromEach(
        ValueList<TStatus> from,
        TEvent on,
        Target<TStatus> to,
        Clause by,
        Criteria<TFacts>? when = null,
        ValueList<Deadline<TEvent, TFacts>>? starts = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        return from.Select(status => new Transition<TStatus, TEvent, TFacts>(status, on, to, by, when, starts)).ToValueList();
    }

    /// <summary>Returns the row, such as <c>Active --Suspend--> Suspended [Library 4]</c>.</summary>
    public override string ToString() => $"{From} --{On}--> {To} [{By.Citation}]";

    /// <summary>Returns a finding by the row's clause and reading.</summary>
    internal Finding Find(Verdict verdict, Measure measure)
    {
        var finding = new Finding(By, verdict, measure);
        return Reading is null ? finding : finding.Under(Reading);
    }

    private static void Require(ValueList<Deadline<TEvent, TFacts>> starts)
    {
        foreach (var deadline in starts)
        {
            ArgumentNullException.ThrowIfNull(deadline, nameof(starts));
        }

        if (starts.GroupBy(d => d.Then).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException(
                $"Two deadlines of one row lead to {twice.Key}; give each its own event.", nameof(starts));
        }
    }
}
