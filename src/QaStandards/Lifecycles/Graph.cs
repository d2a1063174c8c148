using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Lifecycles;

/// <summary>The table of a lifecycle as arrows between statuses, whatever the criteria say.</summary>
internal sealed class Graph<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    private readonly Lifecycle<TStatus, TEvent, TFacts> lifecycle;
    private readonly Dictionary<TStatus, List<TStatus>> left;

    public Graph(Lifecycle<TStatus, TEvent, TFacts> lifecycle)
    {
        this.lifecycle = lifecycle;
        left = lifecycle.Statuses.ToDictionary(s => s, s => lifecycle.Rows
            .Where(r => r.To.Recall is null && Same(r.To.Status!, s) && !Same(r.From, s))
            .Select(r => r.From).Distinct().ToList());
        while (Widen())
        {
        }
    }

    /// <summary>Returns the statuses to which a row may lead, in the order of the statuses.</summary>
    public IEnumerable<TStatus> Targets(Transition<TStatus, TEvent, TFacts> row) => row.To.Recall switch
    {
        Recall.Back => lifecycle.Statuses.Where(left[row.From].Contains),
        Recall.Beneath => [row.From],
        _ => [row.To.Status!],
    };

    /// <summary>Returns some statuses and all that can be reached from them.</summary>
    public HashSet<TStatus> ReachableFrom(IEnumerable<TStatus> some)
    {
        var reached = some.ToHashSet();
        var waiting = new Queue<TStatus>(reached);
        while (waiting.TryDequeue(out var from))
        {
            foreach (var to in lifecycle.Rows.Where(r => Same(r.From, from)).SelectMany(Targets).Where(reached.Add))
            {
                waiting.Enqueue(to);
            }
        }

        return reached;
    }

    private static bool Same(TStatus first, TStatus second) => EqualityComparer<TStatus>.Default.Equals(first, second);

    /// <summary>Adds what the left statuses become while events happen to them beneath; returns whether that added any.</summary>
    private bool Widen()
    {
        var added = false;
        foreach (var row in lifecycle.Rows.Where(r => r.To.Recall == Recall.Beneath))
        {
            var become = left[row.From]
                .SelectMany(s => lifecycle.Answering(s, row.On).ToArray().Select(r => r.Transition))
                .SelectMany(Targets)
                .Except(left[row.From])
                .ToList();
            left[row.From].AddRange(become);
            added |= become.Count > 0;
        }

        return added;
    }
}
