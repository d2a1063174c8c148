using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>
/// The candidate files with two owed keys, as edges between a source side and a target side, and a set of them, the flow,
/// that stays within every key's capacity.
/// </summary>
/// <remarks>
/// The residual network of the flow has an arc from source to target for a file outside the flow, and from target to source
/// for a file inside it; the network's own source s leads to every source key with slack, and every target key with slack
/// leads to the sink t. Edges are numbered in ticket order, and every key lists its edges in that order, so that the edges
/// already decided are a prefix of each list. Memory is proportional to keys and edges.
/// </remarks>
internal sealed class CoverageGraph
{
    private readonly int[] source;
    private readonly int[] target;
    private readonly bool[] inFlow;

    // Node by node, from first to end: the undecided edges and where they lead.
    private readonly (int Edge, int Node)[] arcs;
    private readonly int[] first;
    private readonly int[] end;

    // Node by node, the first of them in use: the edges in the flow and where they lead.
    private readonly (int Edge, int Node)[] flow;
    private readonly int[] flowStart;
    private readonly int[] used;

    internal CoverageGraph(
        int[] sourceRequired, int[] sourceKeyOf, int[] targetRequired, int[] targetKeyOf, ReadOnlySpan<int> order)
    {
        Sources = sourceRequired.Length;
        Capacity = [.. sourceRequired, .. targetRequired];
        var degrees = new int[Nodes];
        var edges = 0;
        foreach (var file in order)
        {
            if (AsksTwice(file))
            {
                degrees[sourceKeyOf[file]]++;
                degrees[Sources + targetKeyOf[file]]++;
                edges++;
            }
        }

        source = new int[edges];
        target = new int[edges];
        inFlow = new bool[edges];
        arcs = new (int Edge, int Node)[2 * edges];
        first = StartsOf(degrees, out _);
        end = first.AsSpan().ToArray();
        var edge = 0;
        foreach (var file in order)
        {
            if (AsksTwice(file))
            {
                (source[edge], target[edge]) = (sourceKeyOf[file], Sources + targetKeyOf[file]);
                arcs[end[source[edge]]++] = (edge, target[edge]);
                arcs[end[target[edge]]++] = (edge, source[edge]);
                edge++;
            }
        }

        used = new int[Nodes];
        flowStart = StartsOf([.. Capacity.Zip(degrees, Math.Min)], out var most);
        flow = new (int Edge, int Node)[most];

        bool AsksTwice(int file) => sourceKeyOf[file] is >= 0 and var from && sourceRequired[from] > 0
            && targetKeyOf[file] is >= 0 and var to && targetRequired[to] > 0;
    }

    /// <summary>Gets how many keys the source side has; nodes from this number on are of the target side.</summary>
    internal int Sources { get; }

    /// <summary>Gets how many keys both sides have.</summary>
    internal int Nodes => Capacity.Length;

    /// <summary>Gets how many edges there are.</summary>
    internal int Edges => inFlow.Length;

    /// <summary>Gets how many files each key still asks for. The walk through the files lowers it.</summary>
    internal int[] Capacity { get; }

    internal bool IsSource(int node) => node < Sources;

    internal bool HasSlack(int node) => used[node] < Capacity[node];

    internal bool InFlow(int edge) => inFlow[edge];

    internal int Other(int edge, int node) => source[edge] ^ target[edge] ^ node;

    internal int Source(int edge) => source[edge];

    internal int Target(int edge) => target[edge];

    internal ReadOnlySpan<(int Edge, int Node)> Arcs(int node) => arcs.AsSpan(first[node]..end[node]);

    internal ReadOnlySpan<(int Edge, int Node)> Flow(int node) => flow.AsSpan(flowStart[node], used[node]);

    /// <summary>Drops the next undecided edge from both ends' lists; it is not in the flow.</summary>
    internal void Decide(int edge)
    {
        first[source[edge]]++;
        first[target[edge]]++;
    }

    internal void Add(int edge)
    {
        var (from, to) = (source[edge], target[edge]);
        inFlow[edge] = true;
        flow[flowStart[from] + used[from]++] = (edge, to);
        flow[flowStart[to] + used[to]++] = (edge, from);
    }

    internal void Remove(int edge)
    {
        inFlow[edge] = false;
        RemoveAt(source[edge], edge);
        RemoveAt(target[edge], edge);
    }

    /// <summary>Takes the node's edge with the latest ticket out of the flow: an early file is the likelier to be kept.</summary>
    internal void RemoveLatest(int node)
    {
        var latest = -1;
        foreach (var (edge, _) in Flow(node))
        {
            latest = Math.Max(latest, edge);
        }

        Remove(latest);
    }

    /// <summary>Exchanges flow and no flow along an alternating path; removals first, so that no slot overflows.</summary>
    internal void Flip(ReadOnlySpan<int> path)
    {
        var inside = inFlow[path[0]] ? 0 : 1;
        for (var i = inside; i < path.Length; i += 2)
        {
            Remove(path[i]);
        }

        for (var i = 1 - inside; i < path.Length; i += 2)
        {
            Add(path[i]);
        }
    }

    private static int[] StartsOf(int[] counts, out int total)
    {
        var starts = new int[counts.Length];
        total = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            starts[i] = total;
            total += counts[i];
        }

        return starts;
    }

    private void RemoveAt(int node, int edge)
    {
        var last = flowStart[node] + --used[node];
        var place = flowStart[node];
        while (flow[place].Edge != edge)
        {
            place++;
        }

        flow[place] = flow[last];
    }
}
