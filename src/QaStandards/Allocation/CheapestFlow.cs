using System;
using System.Collections.Generic;

namespace QaStandards.Allocation;

/// <summary>
/// Seats items one after another, each by a cheapest path that may move those before it. Successive shortest paths with prices:
/// Edmonds and Karp, "Theoretical improvements in algorithmic efficiency for network flow problems", JACM 19 (1972).
/// </summary>
/// <remarks>
/// What stays true: with the cost of a pair less the price of its place, everybody sits where it is cheapest; a seat that is
/// passed on costs nothing or more, and a node that could give a seat back would lose nothing or more. So no cycle of moves is
/// worth making, and the flow is the cheapest. Every item can always go to the exit, at the price of going without.
/// </remarks>
internal sealed class CheapestFlow
{
    private readonly AllocationProblem problem;
    private readonly long[] distance;
    private readonly int[] step;
    private readonly NodeHeap heap;
    private readonly List<int> reached = [];
    private readonly List<int> settled = [];
    private readonly int[] firstInGroup;
    private readonly int[] nextInGroup;

    private CheapestFlow(AllocationProblem problem)
    {
        this.problem = problem;
        Flow = new(problem);
        Price = new long[problem.Exit + 1];
        distance = new long[problem.Exit + 1];
        step = new int[problem.Exit + 1];
        heap = new(distance);
        firstInGroup = new int[problem.Exit + 1];
        nextInGroup = new int[problem.Places];
        Array.Fill(distance, long.MaxValue);
        Array.Fill(firstInGroup, -1);
        for (var place = problem.Places - 1; place >= 0; place--)
        {
            (nextInGroup[place], firstInGroup[problem.Parent[place]]) = (firstInGroup[problem.Parent[place]], place);
        }

        for (var node = problem.Exit - 1; node >= 0; node--)
        {
            Price[node] = Price[problem.Parent[node]] - Flow.Rise(node);
        }
    }

    public SeatFlow Flow { get; }

    /// <summary>Gets the price of each node. That of the exit stays nought.</summary>
    public long[] Price { get; }

    public static CheapestFlow Of(AllocationProblem problem)
    {
        var result = new CheapestFlow(problem);
        for (var item = 0; item < problem.Items; item++)
        {
            result.Add(item);
        }

        return result;
    }

    private void Add(int item)
    {
        Leave(item, 0);
        while (true)
        {
            var node = heap.Take();
            if (node == problem.Exit)
            {
                break;
            }

            settled.Add(node);
            Settle(node, distance[node]);
        }

        Flow.Shift(problem.Exit, item, step);
        Reprice(distance[problem.Exit]);
    }

    private void Settle(int node, long here)
    {
        if (Flow.CanRise(node))
        {
            var parent = problem.Parent[node];
            Reach(parent, here + Flow.Rise(node) + Price[node] - Price[parent], ~node);
        }

        if (node < problem.Places)
        {
            for (var item = Flow.First(node); item != SeatFlow.Nowhere; item = Flow.Next(item))
            {
                Leave(item, here + Price[node] - Flow.Cost[item]);
            }

            return;
        }

        for (var place = firstInGroup[node]; place >= 0; place = nextInGroup[place])
        {
            if (Flow.CanFall(place))
            {
                Reach(place, here + Flow.Fall(place) + Price[node] - Price[place], ~node);
            }
        }
    }

    // From where an item sits it can go to any of its places, or without.
    private void Leave(int item, long here)
    {
        Reach(problem.Exit, here + problem.Without, item);
        for (var pair = problem.Start[item]; pair < problem.Start[item + 1]; pair++)
        {
            var place = problem.Place[pair];
            Reach(place, here + problem.Cost[pair] - Price[place], item);
        }
    }

    private void Reach(int node, long far, int by)
    {
        if (far >= distance[node])
        {
            return;
        }

        if (distance[node] == long.MaxValue)
        {
            reached.Add(node);
        }

        (distance[node], step[node]) = (far, by);
        heap.Raise(node);
    }

    private void Reprice(long exit)
    {
        foreach (var node in settled)
        {
            Price[node] += distance[node] - exit;
        }

        foreach (var node in reached)
        {
            distance[node] = long.MaxValue;
        }

        settled.Clear();
        reached.Clear();
        heap.Clear();
    }
}
