using System;
using System.Collections.Generic;

namespace QaStandards.Allocation.Audit;

/// <summary>All moves that a claimed allocation still allows, as arcs between items, places, groups and the exit.</summary>
internal sealed class Moves
{
    private readonly List<int> from = [];
    private readonly List<int> to = [];
    private readonly List<Loss> loss = [];

    public Moves(int nodes) => Nodes = nodes;

    public int Nodes { get; }

    public int Count => from.Count;

    public int From(int arc) => from[arc];

    public int To(int arc) => to[arc];

    public void Add(int one, int other, Loss cost)
    {
        from.Add(one);
        to.Add(other);
        loss.Add(cost);
    }

    /// <summary>
    /// Searches the shortest ways from everywhere under the first so many rules. Returns the distances and no round, or, when a
    /// round of moves gains something, its arcs in order and what it gains.
    /// </summary>
    public (Loss[] Distance, List<int>? Round, Loss Gain) Search(int rules)
    {
        var distance = new Loss[Nodes];
        var by = new int[Nodes];
        Array.Fill(by, -1);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var arc = 0; arc < Count; arc++)
            {
                var far = distance[from[arc]] + loss[arc].Under(rules);
                if (far < distance[to[arc]])
                {
                    (distance[to[arc]], by[to[arc]], changed) = (far, arc, true);
                }
            }

            if (changed && Round(by) is { } round)
            {
                var gain = default(Loss);
                foreach (var arc in round)
                {
                    gain += loss[arc].Under(rules);
                }

                return (distance, round, gain);
            }
        }

        return (distance, null, default);
    }

    /// <summary>Returns the arcs that cost nothing at the distances, by the node they leave.</summary>
    public List<int>[] Free(Loss[] distance)
    {
        var free = new List<int>[Nodes];
        for (var node = 0; node < Nodes; node++)
        {
            free[node] = [];
        }

        for (var arc = 0; arc < Count; arc++)
        {
            if (distance[from[arc]] + loss[arc] == distance[to[arc]])
            {
                free[from[arc]].Add(arc);
            }
        }

        return free;
    }

    // The arcs by which the nodes were last reached close to a round only if the round gains.
    private List<int>? Round(int[] by)
    {
        var seen = new int[Nodes];
        for (var start = 0; start < Nodes; start++)
        {
            var node = start;
            while (seen[node] == 0 && by[node] >= 0)
            {
                seen[node] = start + 1;
                node = from[by[node]];
            }

            if (seen[node] != start + 1)
            {
                seen[node] = seen[node] == 0 ? start + 1 : seen[node];
                continue;
            }

            List<int> round = [];
            for (var at = node; round.Count == 0 || at != node; at = from[by[at]])
            {
                round.Add(by[at]);
            }

            round.Reverse();
            return round;
        }

        return null;
    }
}
