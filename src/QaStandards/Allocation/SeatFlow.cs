using System;

namespace QaStandards.Allocation;

/// <summary>Who sits where, and how many flow through each place and group.</summary>
internal sealed class SeatFlow
{
    public const int Nowhere = -1;

    private readonly int[] first;
    private readonly int[] next;
    private readonly int[] previous;

    public SeatFlow(AllocationProblem problem)
    {
        Problem = problem;
        At = new int[problem.Items];
        Cost = new long[problem.Items];
        Load = new int[problem.Exit + 1];
        first = new int[problem.Exit + 1];
        next = new int[problem.Items];
        previous = new int[problem.Items];
        Array.Fill(At, Nowhere);
        Array.Fill(first, Nowhere);
    }

    public AllocationProblem Problem { get; }

    /// <summary>
    /// Gets the node each item sits at: a place, the exit when it goes without, or nowhere before it was seated.
    /// </summary>
    public int[] At { get; }

    /// <summary>Gets what each item costs where it sits.</summary>
    public long[] Cost { get; }

    /// <summary>Gets how many flow from each place and group to its parent.</summary>
    public int[] Load { get; }

    /// <summary>Returns the first item at a node, or nowhere; the others follow by <see cref="Next"/>.</summary>
    public int First(int node) => first[node];

    public int Next(int item) => next[item];

    public bool CanRise(int node) => Load[node] < Problem.Cap[node];

    /// <summary>Returns what one more through a node costs: it may fill a floor.</summary>
    public long Rise(int node) => Load[node] < Problem.Floor[node] ? -Problem.Short : 0;

    public bool CanFall(int node) => Load[node] > 0;

    /// <summary>Returns what one less through a node costs: it may break a floor.</summary>
    public long Fall(int node) => Load[node] <= Problem.Floor[node] ? Problem.Short : 0;

    /// <summary>Moves an item to a place or the exit. The loads are the caller's business.</summary>
    public void Seat(int item, int node, long cost)
    {
        if (At[item] != Nowhere)
        {
            var (before, after) = (previous[item], next[item]);
            if (before == Nowhere)
            {
                first[At[item]] = after;
            }
            else
            {
                next[before] = after;
            }

            if (after != Nowhere)
            {
                previous[after] = before;
            }
        }

        (At[item], Cost[item]) = (node, cost);
        (previous[item], next[item]) = (Nowhere, first[node]);
        if (first[node] != Nowhere)
        {
            previous[first[node]] = item;
        }

        first[node] = item;
    }

    /// <summary>
    /// Walks a path back from its end and makes its moves. A step is either the item that moves to the node, or, as its
    /// complement, the node next to it in the tree from which one more seat is passed on.
    /// </summary>
    /// <param name="end">The last node of the path.</param>
    /// <param name="start">The item that the path starts from.</param>
    /// <param name="step">How each node of the path was reached.</param>
    public void Shift(int end, int start, int[] step)
    {
        for (var node = end; ;)
        {
            var by = step[node];
            if (by >= 0)
            {
                var left = At[by];
                Seat(by, node, PriceOf(by, node));
                if (by == start)
                {
                    return;
                }

                node = left;
            }
            else
            {
                var other = ~by;
                if (other < Problem.Exit && Problem.Parent[other] == node)
                {
                    Load[other]++;
                }
                else
                {
                    Load[node]--;
                }

                node = other;
            }
        }
    }

    /// <summary>Returns what an item costs at a node; trusts that the pair may be used.</summary>
    public long PriceOf(int item, int node)
    {
        if (node == Problem.Exit)
        {
            return Problem.Without;
        }

        var (start, end) = (Problem.Start[item], Problem.Start[item + 1]);
        return Problem.Cost[Array.BinarySearch(Problem.Place, start, end - start, node)];
    }
}
