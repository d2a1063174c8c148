using System;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// The strong components of a directed graph, after Tarjan (SIAM Journal on Computing 1, 1972), without recursion. Its room is
/// used again for one graph after the other.
/// </summary>
internal sealed class StrongComponents(int points, int mostArcs)
{
    private readonly int[] from = new int[mostArcs];
    private readonly int[] to = new int[mostArcs];
    private readonly int[] target = new int[mostArcs];

    // By point: its number in this graph, which is valid when its point is the same; the rest is by number.
    private readonly int[] numberOf = new int[points];
    private readonly int[] pointOf = new int[points];
    private readonly int[] next = new int[points + 1];
    private readonly int[] end = new int[points + 1];
    private readonly int[] visit = new int[points];
    private readonly int[] lowest = new int[points];
    private readonly int[] component = new int[points];
    private readonly int[] open = new int[points];
    private readonly int[] path = new int[points];
    private int arcs;
    private int count;
    private int visits;
    private int opened;

    /// <summary>Begins a graph without arcs.</summary>
    public void Clear() => (arcs, count, visits, opened) = (0, 0, 0, 0);

    public void Add(int start, int end)
    {
        from[arcs] = NumberOf(start);
        to[arcs++] = NumberOf(end);
    }

    /// <summary>Finds the components of the arcs that were added.</summary>
    public void Find()
    {
        Sort();
        for (var root = 0; root < count; root++)
        {
            if (visit[root] == 0)
            {
                Walk(root);
            }
        }
    }

    /// <summary>Returns whether two points are one, or in one component.</summary>
    public bool AreOne(int first, int second) =>
        first == second || (IsKnown(first) && IsKnown(second) && component[numberOf[first]] == component[numberOf[second]]);

    private bool IsKnown(int point) => numberOf[point] < count && pointOf[numberOf[point]] == point;

    private int NumberOf(int point)
    {
        if (!IsKnown(point))
        {
            numberOf[point] = count;
            pointOf[count] = point;
            (end[count], visit[count]) = (0, 0);
            count++;
        }

        return numberOf[point];
    }

    // The targets of each point side by side, from next to end.
    private void Sort()
    {
        for (var arc = 0; arc < arcs; arc++)
        {
            end[from[arc]]++;
        }

        var before = 0;
        for (var point = 0; point < count; point++)
        {
            (next[point], before) = (before, before + end[point]);
            end[point] = next[point];
        }

        for (var arc = 0; arc < arcs; arc++)
        {
            target[end[from[arc]]++] = to[arc];
        }
    }

    private void Walk(int root)
    {
        var depth = 0;
        Open(root);
        path[depth++] = root;
        while (depth > 0)
        {
            var point = path[depth - 1];
            if (next[point] < end[point])
            {
                var other = target[next[point]++];
                if (visit[other] == 0)
                {
                    Open(other);
                    path[depth++] = other;
                }
                else if (component[other] < 0)
                {
                    lowest[point] = Math.Min(lowest[point], visit[other]);
                }

                continue;
            }

            depth--;
            if (depth > 0)
            {
                lowest[path[depth - 1]] = Math.Min(lowest[path[depth - 1]], lowest[point]);
            }

            if (lowest[point] == visit[point])
            {
                Close(point);
            }
        }
    }

    private void Open(int point)
    {
        visit[point] = lowest[point] = ++visits;
        component[point] = -1;
        open[opened++] = point;
    }

    private void Close(int root)
    {
        int point;
        do
        {
            point = open[--opened];
            component[point] = root;
        }
        while (point != root);
    }
}
