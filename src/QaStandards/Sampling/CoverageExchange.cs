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
    private const int Covered = -1;
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
        if (graph.HasSlack(source) || graph.HasSlack(target))
        {
            graph.RemoveLatest(graph.HasSlack(source) ? target : source);
            return true;
        }

        return classOf[source] == classOf[target]
            && (classOf[source] == OfSource ? FindExchange(source, target) : FindExchange(target, source));
    }

    /// <summary>Takes one off what the key asks for. A key that asks for no more is on no cycle, so no search enters it.</summary>
    internal void Cover(int node)
    {
        if (--graph.Capacity[node] == 0)
        {
            classOf[node] = Covered;
        }
    }

    private bool FindSlack(int root)
    {
        tree.Plant(root, ++marks);
        while (!tree.IsComplete)
        {
            var edge = tree.Look(out _, out var next);
            if (edge >= 0 && ReachesSlack(edge, next, root))
            {
                return true;
            }
        }

        Separate(tree);
        return false;
    }

    private bool ReachesSlack(int edge, int next, int root)
    {
        tree.Grow(edge, next);
        if (graph.IsSource(next) != graph.IsSource(root) || !graph.HasSlack(next))
        {
            return false;
        }

        graph.Flip(path.AsSpan(0, tree.Trace(next, path)));
        return true;
    }

    // Gives slack to both ends of a file, at the cost of one flow edge: along a residual path between them, which the file
    // would close to a cycle, or (in the class of s or t) along a path from slack to the root and an edge of the other end.
    // With no such path, the root's tree has no way out of it, to slack or to the other end. The other end's tree has the
    // way through s or t unless it is in neither class; only then does its completion separate anything.
    private bool FindExchange(int root, int other)
    {
        var mayReachSlack = classOf[root] <= OfSink;
        var (mark, otherMark) = (++marks, ++marks);
        tree.Plant(root, mark);
        otherTree.Plant(other, otherMark);
        while (!tree.IsComplete)
        {
            var edge = tree.Look(out var from, out var next);
            if (edge >= 0 && seenBy[next] == otherMark)
            {
                FlipBetween(from, edge, next);
                return true;
            }

            if (edge >= 0 && ReachesSlack(edge, next, root))
            {
                graph.RemoveLatest(other);
                return true;
            }

            if (otherTree.IsComplete)
            {
                if (mayReachSlack)
                {
                    continue;
                }

                Separate(otherTree);
                return false;
            }

            edge = otherTree.Look(out from, out next);
            if (edge >= 0 && seenBy[next] == mark)
            {
                FlipBetween(next, edge, from);
                return true;
            }

            if (edge >= 0)
            {
                otherTree.Grow(edge, next);
            }
        }

        Separate(tree);
        return false;
    }

    private void FlipBetween(int node, int edge, int otherNode)
    {
        var length = tree.Trace(node, path);
        path.AsSpan(0, length).Reverse();
        path[length++] = edge;
        length += otherTree.Trace(otherNode, path.AsSpan(length));
        graph.Flip(path.AsSpan(0, length));
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
