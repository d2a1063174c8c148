using System;

namespace QaStandards.Sampling;

/// <summary>
/// Grows, breadth first and one edge at a time, the alternating paths that begin at a root with a file of the flow: keys of
/// the root's side are left by files inside the flow, keys of the other side by files outside it.
/// </summary>
/// <remarks>
/// From a target these are the residual paths that leave it, and from a source the residual paths that lead to it. The tree
/// stays within the class of its root.
/// </remarks>
internal sealed class CoverageTree(CoverageGraph graph, int[] classOf, int[] seenBy, int[] edgeTo)
{
    private readonly int[] nodes = new int[graph.Nodes];
    private int count;
    private int head;
    private int position;
    private int stamp;

    /// <summary>Gets whether no edge is left to look at.</summary>
    internal bool IsComplete => head == count;

    /// <summary>Gets what the tree has reached, its root first.</summary>
    internal ReadOnlySpan<int> Nodes => nodes.AsSpan(0, count);

    internal void Plant(int root, int mark)
    {
        (nodes[0], count, head, position) = (root, 1, 0, 0);
        seenBy[root] = stamp = mark;
    }

    /// <summary>Looks at one more edge.</summary>
    /// <returns>The edge when it leads to a node that is new to this tree, otherwise -1.</returns>
    internal int Look(out int from, out int next)
    {
        from = next = nodes[head];
        var byFlow = graph.IsSource(from) == graph.IsSource(nodes[0]);
        var arcs = byFlow ? graph.Flow(from) : graph.Arcs(from);
        if (position == arcs.Length)
        {
            head++;
            position = 0;
            return -1;
        }

        (var edge, next) = arcs[position++];
        return seenBy[next] != stamp && classOf[next] == classOf[nodes[0]] && byFlow == graph.InFlow(edge) ? edge : -1;
    }

    internal void Grow(int edge, int next)
    {
        seenBy[next] = stamp;
        edgeTo[next] = edge;
        nodes[count++] = next;
    }

    /// <summary>Writes the edges from a node of the tree back to the root, and returns how many they are.</summary>
    internal int Trace(int node, Span<int> path)
    {
        var length = 0;
        while (node != nodes[0])
        {
            path[length++] = edgeTo[node];
            node = graph.Other(edgeTo[node], node);
        }

        return length;
    }
}
