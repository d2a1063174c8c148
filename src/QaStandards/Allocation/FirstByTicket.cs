using System;
using System.Collections.Generic;

namespace QaStandards.Allocation;

/// <summary>
/// Singles out one of the cheapest allocations: each item in the order of tickets gets the place with the smallest ticket that
/// the items before it leave.
/// </summary>
/// <remarks>
/// Whatever is cheapest uses only pairs and seats that cost nothing at the prices. An item can therefore have a better place
/// exactly when moves that cost nothing lead from that place back to where the item sits, without moving an item whose turn is
/// over.
/// </remarks>
internal sealed class FirstByTicket
{
    private readonly AllocationProblem problem;
    private readonly SeatFlow flow;
    private readonly long[] price;
    private readonly int[] start;
    private readonly int[] places;
    private readonly bool[] mayGoWithout;
    private readonly int[] step;
    private readonly int[] seen;
    private readonly Stack<int> open = new();
    private readonly int[][] children;
    private int turn;
    private int goal;

    private FirstByTicket(CheapestFlow cheapest)
    {
        flow = cheapest.Flow;
        problem = flow.Problem;
        price = cheapest.Price;
        start = new int[problem.Items + 1];
        mayGoWithout = new bool[problem.Items];
        step = new int[problem.Exit + 1];
        seen = new int[problem.Exit + 1];
        Array.Fill(seen, -1);
        children = Children();
        places = FreePairs();
    }

    public static SeatFlow Of(CheapestFlow cheapest)
    {
        var result = new FirstByTicket(cheapest);
        for (var item = 0; item < result.problem.Items; item++)
        {
            result.Improve(item);
        }

        return result.flow;
    }

    private int[][] Children()
    {
        var lists = new List<int>?[problem.Exit + 1];
        for (var node = 0; node < problem.Exit; node++)
        {
            (lists[problem.Parent[node]] ??= []).Add(node);
        }

        return Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }

    private int[] FreePairs()
    {
        List<int> free = [];
        for (var item = 0; item < problem.Items; item++)
        {
            var least = flow.Cost[item] - price[flow.At[item]];
            mayGoWithout[item] = problem.Without == least;
            for (var pair = problem.Start[item]; pair < problem.Start[item + 1]; pair++)
            {
                if (problem.Cost[pair] - price[problem.Place[pair]] == least)
                {
                    free.Add(problem.Place[pair]);
                }
            }

            start[item + 1] = free.Count;
        }

        return [.. free];
    }

    // Places are numbered in the order of tickets, and what leads nowhere for one place leads nowhere for the next.
    private void Improve(int item)
    {
        (turn, goal) = (item, flow.At[item]);
        for (var pair = start[item]; pair < start[item + 1] && places[pair] != goal; pair++)
        {
            if (Reach(places[pair], item) || Search())
            {
                flow.Shift(goal, item, step);
                open.Clear();
                return;
            }
        }
    }

    private bool Search()
    {
        while (open.TryPop(out var node))
        {
            if (Expand(node))
            {
                return true;
            }
        }

        return false;
    }

    private bool Expand(int node)
    {
        for (var item = node < problem.Places || node == problem.Exit ? flow.First(node) : SeatFlow.Nowhere;
            item != SeatFlow.Nowhere;
            item = flow.Next(item))
        {
            if (item > turn && Leave(item))
            {
                return true;
            }
        }

        if (node < problem.Exit && flow.CanRise(node) && flow.Rise(node) + price[node] == price[problem.Parent[node]]
            && Reach(problem.Parent[node], ~node))
        {
            return true;
        }

        foreach (var child in children[node])
        {
            if (flow.CanFall(child) && flow.Fall(child) + price[node] == price[child] && Reach(child, ~node))
            {
                return true;
            }
        }

        return false;
    }

    private bool Leave(int item)
    {
        for (var pair = start[item]; pair < start[item + 1]; pair++)
        {
            if (Reach(places[pair], item))
            {
                return true;
            }
        }

        return mayGoWithout[item] && Reach(problem.Exit, item);
    }

    private bool Reach(int node, int by)
    {
        if (seen[node] == turn)
        {
            return false;
        }

        (seen[node], step[node]) = (turn, by);
        open.Push(node);
        return node == goal;
    }
}
