using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Eligibility;

namespace QaStandards.Lifecycles;

/// <summary>Finds what is wrong with the table of a lifecycle, as data.</summary>
public static class LifecycleLint
{
    /// <summary>Checks the arrows of the table, and its criteria over examples of facts.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    /// <param name="facts">
    /// Examples of facts, best generated; every row's criteria are decided over each, so that rows which permit the same event
    /// at once are found, and criteria that throw. With none, only the arrows are checked.
    /// </param>
    /// <returns>The flaws, by kind and then in the order of the table; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument or an example is null.</exception>
    public static ValueList<LifecycleFlaw> Check<TStatus, TEvent, TFacts>(
        Lifecycle<TStatus, TEvent, TFacts> lifecycle, IEnumerable<TFacts> facts)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(facts);
        var graph = new Graph<TStatus, TEvent, TFacts>(lifecycle);
        return
        [
            .. Statuses(lifecycle, graph),
            .. Events(lifecycle),
            .. Deadlines(lifecycle, graph),
            .. Criteria(lifecycle, [.. facts]),
        ];
    }

    private static IEnumerable<LifecycleFlaw> Statuses<TStatus, TEvent, TFacts>(
        Lifecycle<TStatus, TEvent, TFacts> lifecycle, Graph<TStatus, TEvent, TFacts> graph)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull
    {
        var reachable = graph.ReachableFrom(lifecycle.Starts);
        foreach (var status in lifecycle.Statuses)
        {
            var ahead = graph.ReachableFrom([status]);
            var isFinal = lifecycle.Finals.Contains(status);
            LifecycleFlaw Flaw(FlawKind kind, string says) => new(kind, $"{status}", null, [], $"{status} {says}");
            if (!reachable.Contains(status))
            {
                yield return Flaw(FlawKind.Unreachable, "cannot be reached from a start");
            }

            if (isFinal && ahead.Count > 1)
            {
                yield return Flaw(FlawKind.FinalIsLeft, "is final, and yet a row leads out of it");
            }

            if (!isFinal && ahead.Count == 1)
            {
                yield return Flaw(FlawKind.NoExit, "cannot be left, although it is not final");
            }

            if (!isFinal && ahead.Count > 1 && lifecycle.Finals.Count > 0 && !lifecycle.Finals.Any(ahead.Contains))
            {
                yield return Flaw(FlawKind.DeadEnd, "can be left, but never leads to a final status");
            }

            if (lifecycle.Remembers(status) && lifecycle.Starts.Contains(status))
            {
                yield return Flaw(FlawKind.NothingToRecall, "recalls the status that was left, but it is a start");
            }
        }
    }

    private static IEnumerable<LifecycleFlaw> Events<TStatus, TEvent, TFacts>(Lifecycle<TStatus, TEvent, TFacts> lifecycle)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull => Enum.GetValues<TEvent>().Except(lifecycle.Rows.Select(r => r.On))
            .Select(on => new LifecycleFlaw(FlawKind.UnansweredEvent, null, $"{on}", [], $"no status answers {on}"));

    private static IEnumerable<LifecycleFlaw> Deadlines<TStatus, TEvent, TFacts>(
        Lifecycle<TStatus, TEvent, TFacts> lifecycle, Graph<TStatus, TEvent, TFacts> graph)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull =>
        from row in lifecycle.Rows.Select((Transition, i) => (Transition, Number: i + 1))
        from deadline in row.Transition.Starts
        where graph.ReachableFrom(graph.Targets(row.Transition))
            .All(status => lifecycle.Answering(status, deadline.Then).IsEmpty)
        select new LifecycleFlaw(
            FlawKind.LostDeadline, $"{row.Transition.From}", $"{deadline.Then}", [row.Number],
            $"row {English.Number(row.Number)} starts a time after which {deadline.Then} happens, which no status ahead answers");

    private static IEnumerable<LifecycleFlaw> Criteria<TStatus, TEvent, TFacts>(
        Lifecycle<TStatus, TEvent, TFacts> lifecycle, TFacts[] facts)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull
    {
        var cells = lifecycle.Rows.Select((Row, i) => (Row, Number: i + 1)).Where(r => r.Row.When is not null)
            .GroupBy(r => (r.Row.From, r.Row.On));
        foreach (var cell in cells)
        {
            var answers = cell.Select(r => (r.Number, Permits: facts.Select(f => Permits(r.Row.When!, f)).ToArray())).ToArray();
            foreach (var (number, permits) in answers.Where(a => a.Permits.Contains(null)))
            {
                yield return Flaw(FlawKind.NoAnswer, [number],
                    $"the criteria of row {English.Number(number)} throw for example {Example(permits, p => p is null)}");
            }

            var together = facts.Select((_, i) => answers.Where(a => a.Permits[i] == true).Select(a => a.Number).ToValueList())
                .ToArray();
            foreach (var rows in together.Where(t => t.Count > 1).Distinct())
            {
                yield return Flaw(FlawKind.SeveralRows, rows,
                    $"rows {string.Join(", ", rows.Select(n => English.Number(n)))} all permit {cell.Key.On} "
                    + $"from {cell.Key.From} for example {Example(together, rows.Equals)}");
            }

            LifecycleFlaw Flaw(FlawKind kind, ValueList<int> rows, string says) =>
                new(kind, $"{cell.Key.From}", $"{cell.Key.On}", rows, says);
        }
    }

    private static string Example<T>(T[] answers, Predicate<T> match) => English.Number(Array.FindIndex(answers, match) + 1);

    private static bool? Permits<TFacts>(Criteria<TFacts> criteria, TFacts facts)
        where TFacts : notnull
    {
        if (facts is null)
        {
            throw new ArgumentNullException(nameof(facts));
        }

        try
        {
            return ReferenceEquals(criteria.Decide(facts).Outcome, EligibilityOutcome.Eligible);
        }
        catch (Exception)
        {
            // Whatever the caller's test throws is what the lint looks for.
            return null;
        }
    }
}
