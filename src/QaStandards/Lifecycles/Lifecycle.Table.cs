using System;
using System.Collections.Generic;

namespace QaStandards.Lifecycles;

/// <content>Makes the table from the rows, and refuses one that is not well formed.</content>
public sealed partial class Lifecycle<TStatus, TEvent, TFacts>
{
    private static Dictionary<TStatus, int> Number(ValueList<TStatus> statuses)
    {
        RequireSome(statuses.Count, "status", nameof(statuses));
        var numbers = new Dictionary<TStatus, int>();
        foreach (var status in statuses)
        {
            if (status is null)
            {
                throw new ArgumentNullException(nameof(statuses));
            }

            if (!numbers.TryAdd(status, numbers.Count))
            {
                throw new ArgumentException($"Status {status} is listed twice; list every status once.", nameof(statuses));
            }
        }

        return numbers;
    }

    private static void RequireSome(int count, string what, string parameter)
    {
        if (count == 0)
        {
            throw new ArgumentException($"A lifecycle needs at least one {what}.", parameter);
        }
    }

    private void RequireListed(IEnumerable<TStatus> some, string parameter)
    {
        foreach (var status in some)
        {
            if (status is null)
            {
                throw new ArgumentNullException(parameter);
            }

            if (!statusNumbers.ContainsKey(status))
            {
                throw new ArgumentException($"Status {status} is not listed; add it to the statuses.", parameter);
            }
        }
    }

    private Row<TStatus, TEvent, TFacts>[]?[] Fill()
    {
        var table = new Row<TStatus, TEvent, TFacts>[]?[statuses.Length * events.Length];
        for (var i = 0; i < Rows.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(Rows[i], "rows");
            RequireListed(Rows[i].To.Recall is null ? [Rows[i].From, Rows[i].To.Status!] : [Rows[i].From], "rows");
            var cell = (statusNumbers[Rows[i].From] * events.Length) + NumberOf(Rows[i].On);
            var others = table[cell] ?? [];
            table[cell] = [.. others, Distinct(new(Rows[i], i + 1), others, "rows")];
        }

        return table;
    }

    private static Row<TStatus, TEvent, TFacts> Distinct(
        Row<TStatus, TEvent, TFacts> row, Row<TStatus, TEvent, TFacts>[] others, string parameter)
    {
        var clash = Array.Find(others, other => other.When is null || row.When is null || ReferenceEquals(other.When, row.When));
        return clash is null ? row : throw new ArgumentException(
            $"Rows {clash.Number} and {row.Number} both answer {row.Transition.On} from {row.Transition.From}; "
            + "give each its own criteria, which exclude one another.",
            parameter);
    }
}
