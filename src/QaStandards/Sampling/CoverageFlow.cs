using System;

namespace QaStandards.Sampling;

/// <summary>Makes the flow of a graph maximal: greedily in ticket order, then by shortest augmenting paths in phases.</summary>
/// <remarks>
/// Hopcroft and Karp, SIAM Journal on Computing 2 (1973), with capacities at the nodes: a phase layers the residual network
/// and augments along paths that share no saturated target. No recursion.
/// </remarks>
internal sealed class CoverageFlow
{
    private const int Unseen = -1;

    private readonly CoverageGraph graph;
    private readonly int[] level;
    private readonly int[] cursor;
    private readonly int[] nodes;
    private readonly int[] path;

    private CoverageFlow(CoverageGraph graph)
    {
        this.graph = graph;
        level = new int[graph.Nodes];
        cursor = new int[graph.Nodes];
        nodes = new int[graph.Nodes];
        path = new int[graph.Nodes];
    }

    /// <summary>Returns the value of a maximum flow, which the graph then holds.</summary>
    /// <param name="graph">A graph without flow.</param>
    /// <param name="reached">By node: the number of residual steps from a source key with slack, or -1 when none leads there.</param>
    internal static int Maximise(CoverageGraph graph, out int[] reached)
    {
        var flow = new CoverageFlow(graph);
        var value = 0;
        for (var edge = 0; edge < graph.Edges; edge++)
        {
            if (graph.HasSlack(graph.Source(edge)) && graph.HasSlack(graph.Target(edge)))
            {
                graph.Add(edge);
                value++;
            }
        }

        while (flow.FindLayers())
        {
            value += flow.AugmentAll();
        }

        reached = flow.level;
        return value;
    }

    private bool FindLayers()
    {
        Array.Fill(level, Unseen);
        var count = 0;
        for (var node = 0; node < graph.Sources; node++)
        {
            if (graph.HasSlack(node))
            {
                level[node] = 0;
                nodes[count++] = node;
            }
        }

        var last = int.MaxValue;
        for (var head = 0; head < count && level[nodes[head]] < last; head++)
        {
            var node = nodes[head];
            var forward = graph.IsSource(node);
            foreach (var (edge, next) in forward ? graph.Arcs(node) : graph.Flow(node))
            {
                if (level[next] == Unseen && forward != graph.InFlow(edge))
                {
                    level[next] = level[node] + 1;
                    nodes[count++] = next;
                    last = forward && graph.HasSlack(next) ? level[next] : last;
                }
            }
        }

        return last < int.MaxValue;
    }

    private int AugmentAll()
    {
        Array.Fill(cursor, 0, 0, graph.Sources);
        Array.Fill(cursor, Unseen, graph.Sources, graph.Nodes - graph.Sources);
        var augmented = 0;
        for (var node = 0; node < graph.Sources; node++)
        {
            while (graph.HasSlack(node) && Augment(node))
            {
                augmented++;
            }
        }

        return augmented;
    }

    private bool Augment(int from)
    {
        nodes[0] = from;
        for (var depth = 0; depth >= 0;)
        {
            var node = nodes[depth];
            var edge = graph.IsSource(node) ? NextOutside(node) : NextInside(node);
            if (edge < 0)
            {
                depth--;
                continue;
            }

            path[depth++] = edge;
            nodes[depth] = graph.Other(edge, node);
            if (!graph.IsSource(nodes[depth]))
            {
                if (graph.HasSlack(nodes[depth]))
                {
                    graph.Flip(path.AsSpan(0, depth));
                    return true;
                }

                cursor[nodes[depth]] = 0;
            }
        }

        return false;
    }

    private int NextOutside(int node)
    {
        var arcs = graph.Arcs(node);
        while (cursor[node] < arcs.Length)
        {
            var (edge, next) = arcs[cursor[node]++];
            if (level[next] == level[node] + 1 && !graph.InFlow(edge) && (cursor[next] == Unseen || graph.HasSlack(next)))
            {
                return edge;
            }
        }

        return -1;
    }

    // A saturated target is entered once in a phase, so its flow does not change under the cursor.
    private int NextInside(int node)
    {
        var arcs = graph.Flow(node);
        while (cursor[node] < arcs.Length)
        {
            var (edge, next) = arcs[cursor[node]++];
            if (level[next] == level[node] + 1)
            {
                return edge;
            }
        }

        return -1;
    }
}
