using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>The smallest top-up for two kinds of key, by one walk through the candidate files in ticket order.</summary>
/// <remarks>
/// A file that is kept takes one off what its owed keys ask for, so the least number falls by one exactly when the maximum
/// flow falls by one (two owed keys: some maximum flow uses the file) or not at all (one owed key: some maximum flow has
/// slack there). Otherwise no smallest set has the file, and nothing changes without it. Keeping whatever can be kept gives
/// the lexicographically first ticket list, because every set kept so far is part of a smallest one.
/// </remarks>
internal static class CoverageChoice
{
    internal static TopUp Choose(
        int[] required, int[] keyOf, int[] otherRequired, int[] otherKeyOf, ReadOnlySpan<int> order)
    {
        var graph = GraphOf(required, keyOf, otherRequired, otherKeyOf, order, out var swapped);
        var files = new int[Asked(graph) - CoverageFlow.Maximise(graph, out var reached)];
        var exchange = new CoverageExchange(graph, reached);
        if (swapped)
        {
            (required, keyOf, otherRequired, otherKeyOf) = (otherRequired, otherKeyOf, required, keyOf);
        }

        var (count, edge) = (0, 0);
        for (var i = 0; count < files.Length; i++)
        {
            var source = NodeOf(required, keyOf[order[i]], 0);
            var target = NodeOf(otherRequired, otherKeyOf[order[i]], graph.Sources);
            var isEdge = source >= 0 && target >= 0;
            if (Keep(graph, exchange, source, target, edge))
            {
                files[count++] = order[i];
            }

            if (isEdge)
            {
                graph.Decide(edge++);
            }
        }

        return new TopUp(files, files.Length);
    }

    /// <summary>Returns the least number alone.</summary>
    internal static int Least(int[] required, int[] keyOf, int[] otherRequired, int[] otherKeyOf, ReadOnlySpan<int> order)
    {
        var graph = GraphOf(required, keyOf, otherRequired, otherKeyOf, order, out _);
        return Asked(graph) - CoverageFlow.Maximise(graph, out _);
    }

    // Paths start at the side that asks for less, because it has less slack to start from. The answer is the same.
    private static CoverageGraph GraphOf(
        int[] required, int[] keyOf, int[] otherRequired, int[] otherKeyOf, ReadOnlySpan<int> order, out bool swapped)
    {
        swapped = otherRequired.Sum() < required.Sum();
        return swapped
            ? new CoverageGraph(otherRequired, otherKeyOf, required, keyOf, order)
            : new CoverageGraph(required, keyOf, otherRequired, otherKeyOf, order);
    }

    private static int Asked(CoverageGraph graph) => graph.Capacity.Sum();

    // A key that asked for nothing at the start is no node of an edge; one that asks for nothing any more still is.
    private static int NodeOf(int[] required, int key, int offset) => key >= 0 && required[key] > 0 ? offset + key : -1;

    private static bool Keep(CoverageGraph graph, CoverageExchange exchange, int source, int target, int edge)
    {
        var fromSource = source >= 0 && graph.Capacity[source] > 0;
        var fromTarget = target >= 0 && graph.Capacity[target] > 0;
        var keep = (fromSource, fromTarget) switch
        {
            (true, true) => exchange.CanUse(edge),
            (true, false) => exchange.CanSpare(source),
            (false, true) => exchange.CanSpare(target),
            _ => false,
        };
        if (keep && fromSource)
        {
            exchange.Cover(source);
        }

        if (keep && fromTarget)
        {
            exchange.Cover(target);
        }

        return keep;
    }
}
