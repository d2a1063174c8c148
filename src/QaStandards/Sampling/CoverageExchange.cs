using System;

namespace QaStandards.Sampling;

/// <summary>Decides, by alternating paths, whether some maximum flow of a graph uses a file or leaves slack at a key.</summary>
/// <remarks>
/// <para>
/// A flow stays maximum when it is changed along a cycle of the residual network, and any two maximum flows differ by such
/// cycles. So a file outside the flow is in some maximum flow exactly when both its keys lie on one cycle, in one strong
/// component; and a saturated source (target) key can be given slack exactly when it lies in the component of s (of t).
/// These are the parts of Dulmage and Mendelsohn's decomposition (Canadian Journal of Mathematics 10, 1958).
/// </para>
/// <para>
/// Every change made here, or by the walk, either turns a cycle round, which keeps the components, or deletes edges and
/// capacity, which can only split them. So a class of nodes that contains whole components does so for good. At first one
/// class is what the slack of the source side reaches (no arc leaves it, and t is outside), and the rest is the other. A
/// search stays inside a class. One that fails has found a part of the class that no arc enters, or none leaves, and makes
/// that part a class of its own.
/// </para>
/// <para>
/// The cost of failures is therefore bounded. A failed search for slack moves all that it saw out of the class of s or t, so
/// these cost O(keys + files) in all. A failed search for a cycle ran from both ends in lock step and moves the part that
/// was complete first, so these cost O((keys + files) log files) in all. A search that succeeds stops at the first path.
/// </para>
/// </remarks>
internal sealed class CoverageExchange
{
    private const int OfSource = 0;
    private const int OfSink = 1;

    private readonly CoverageGraph graph;
    private readonly int[] classOf;
    private readonly int[] seenBy;
    private readonly int[] path;
    private readonly CoverageTree tree;
    private readonly CoverageTree otherTree;
    private int classes = 2;
    private int marks;

    /// <param name="graph">A graph with a maximum flow.</param>
    /// <param name="reached">By node: not negative exactly when the slack of the source side reaches it.</param>
    internal CoverageExchange(CoverageGraph graph, int[] reached)
    {
        this.graph = graph;
        classOf = Array.ConvertAll(reached, steps => steps >= 0 ? OfSource : OfSink);
        seenBy = new int[graph.Nodes];
        path = new int[graph.Nodes];
        var edgeTo = new int[graph.Nodes];
        tree = new CoverageTree(graph, classOf, seenBy, edgeTo);
        otherTree = new CoverageTree(graph, classOf, seenBy, edgeTo);
    }

    /// <summary>Returns whether some maximum flow has slack at the key, and if so makes the flow one of those.</summary>
    internal bool CanSpare(int node) =>
        graph.HasSlack(node) || (classOf[node] == (graph.IsSource(node) ? OfSource : OfSink) && FindSlack(node));

    /// <summary>
    /// Returns whether some maximum flow uses the file, and if so makes the flow what is left of one without the file: one
    /// less, with slack at both its keys.
    /// </summary>
    internal bool CanUse(int edge)
    {
        if (graph.InFlow(edge))
        {
            graph.Remove(edge);
            return true;
        }

        // Slack at both keys would enlarge the flow. With slack at one, the file goes in and an edge at the other goes out.
        var (source, target) = (graph.Source(edge), graph.Target(edge));
        if (graph.HasSlack(source) || (!graph.HasSlack(target) && AreOneClass(source, target) && CanSpare(source)))
        {
            graph.RemoveLatest(target);
            return true;
        }

        if (graph.HasSlack(target) || (AreOneClass(source, target) && CanSpare(target)))
        {
            graph.RemoveLatest(source);
            return true;
        }

        return AreOneClass(source, target) && FindCycle(target, source);
    }

    private bool AreOneClass(int source, int target) => classOf[source] == classOf[target];

    private bool FindSlack(int root)
    {
        tree.Plant(root, ++marks);
        while (!tree.IsComplete)
        {
            var edge = tree.Look(out _, out var next);
            if (edge < 0)
            {
                continue;
            }

            tree.Grow(edge, next);
            if (graph.IsSource(next) == graph.IsSource(root) && graph.HasSlack(next))
            {
                graph.Flip(path.AsSpan(0, tree.Trace(next, path)));
                return true;
            }
        }

        Separate(tree);
        return false;
    }

    // Looks for a residual path from the target to the source, which the file would close to a cycle, and turns it round.
    // The path gives up one flow edge at each of the two.
    private bool FindCycle(int target, int source)
    {
        var (growing, waiting) = (tree, otherTree);
        var (mark, waitingMark) = (++marks, ++marks);
        growing.Plant(target, mark);
        waiting.Plant(source, waitingMark);
        while (!growing.IsComplete)
        {
            var edge = growing.Look(out var from, out var next);
            if (edge >= 0 && seenBy[next] == waitingMark)
            {
                var length = growing.Trace(from, path);
                path.AsSpan(0, length).Reverse();
                path[length++] = edge;
                length += waiting.Trace(next, path.AsSpan(length));
                graph.Flip(path.AsSpan(0, length));
                return true;
            }

            if (edge >= 0)
            {
                growing.Grow(edge, next);
            }

            (growing, waiting, mark, waitingMark) = (waiting, growing, waitingMark, mark);
        }

        Separate(growing);
        return false;
    }

    private void Separate(CoverageTree part)
    {
        foreach (var node in part.Nodes)
        {
            classOf[node] = classes;
        }

        classes++;
    }
}
