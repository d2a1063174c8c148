using System;
using System.Collections.Generic;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// The largest set of lines between two sides of which no point has more than its limit, by Hopcroft and Karp's phases (SIAM
/// Journal on Computing 2, 1973), with limits in place of single partners.
/// </summary>
internal sealed class LargestMatching
{
    private const int Unreached = -1;

    private readonly int[] leftMost;
    private readonly int[] rightMost;
    private readonly int[] left;
    private readonly int[] right;
    private readonly int[][] linesOfLeft;
    private readonly int[][] linesOfRight;
    private readonly bool[] isIn;
    private readonly int[] leftUsed;
    private readonly int[] rightUsed;

    private LargestMatching(int[] leftMost, int[] rightMost, int[] left, int[] right)
    {
        (this.leftMost, this.rightMost, this.left, this.right) = (leftMost, rightMost, left, right);
        linesOfLeft = LinesOf(leftMost.Length, left);
        linesOfRight = LinesOf(rightMost.Length, right);
        isIn = new bool[left.Length];
        leftUsed = new int[leftMost.Length];
        rightUsed = new int[rightMost.Length];
    }

    /// <summary>Returns the number of lines.</summary>
    /// <param name="leftMost">How many lines each left point may have.</param>
    /// <param name="rightMost">How many lines each right point may have.</param>
    /// <param name="left">The left point of each line.</param>
    /// <param name="right">The right point of each line.</param>
    public static int Size(int[] leftMost, int[] rightMost, int[] left, int[] right)
    {
        var matching = new LargestMatching(leftMost, rightMost, left, right);
        var size = matching.TakeAtHand();
        for (var more = -1; more != 0; size += more)
        {
            more = matching.Augment();
        }

        return size;
    }

    private static int[][] LinesOf(int points, int[] ends)
    {
        var counts = new int[points];
        Array.ForEach(ends, end => counts[end]++);
        var lines = Array.ConvertAll(counts, count => new int[count]);
        for (var line = ends.Length - 1; line >= 0; line--)
        {
            lines[ends[line]][--counts[ends[line]]] = line;
        }

        return lines;
    }

    private int TakeAtHand()
    {
        var taken = 0;
        for (var line = 0; line < left.Length; line++)
        {
            if (leftUsed[left[line]] < leftMost[left[line]] && rightUsed[right[line]] < rightMost[right[line]])
            {
                isIn[line] = true;
                leftUsed[left[line]]++;
                rightUsed[right[line]]++;
                taken++;
            }
        }

        return taken;
    }

    // One phase: distances from the left points that are not full, then shortest paths that share no point's turn.
    private int Augment()
    {
        var (ofLeft, ofRight) = Distances();
        var (turnOfLeft, turnOfRight) = (new int[leftMost.Length], new int[rightMost.Length]);
        var found = 0;
        for (var start = 0; start < leftMost.Length; start++)
        {
            while (leftUsed[start] < leftMost[start] && Path(start, ofLeft, ofRight, turnOfLeft, turnOfRight) is { } path)
            {
                path.ForEach(line => isIn[line] = !isIn[line]);
                leftUsed[start]++;
                rightUsed[right[path[^1]]]++;
                found++;
            }
        }

        return found;
    }

    private (int[] OfLeft, int[] OfRight) Distances()
    {
        var (ofLeft, ofRight) = (new int[leftMost.Length], new int[rightMost.Length]);
        Array.Fill(ofRight, Unreached);
        var queue = new Queue<int>();
        for (var point = 0; point < ofLeft.Length; point++)
        {
            ofLeft[point] = leftUsed[point] < leftMost[point] ? 0 : Unreached;
            if (ofLeft[point] == 0)
            {
                queue.Enqueue(point);
            }
        }

        while (queue.TryDequeue(out var point))
        {
            foreach (var line in linesOfLeft[point])
            {
                if (isIn[line] || ofRight[right[line]] != Unreached)
                {
                    continue;
                }

                ofRight[right[line]] = ofLeft[point] + 1;
                foreach (var back in linesOfRight[right[line]])
                {
                    if (isIn[back] && ofLeft[left[back]] == Unreached)
                    {
                        ofLeft[left[back]] = ofLeft[point] + 2;
                        queue.Enqueue(left[back]);
                    }
                }
            }
        }

        return (ofLeft, ofRight);
    }

    private List<int>? Path(int start, int[] ofLeft, int[] ofRight, int[] turnOfLeft, int[] turnOfRight)
    {
        var path = new List<int>();
        for (var (point, isLeft) = (start, true); ;)
        {
            if (!isLeft && rightUsed[point] < rightMost[point])
            {
                return path;
            }

            var (lines, turns) = isLeft ? (linesOfLeft[point], turnOfLeft) : (linesOfRight[point], turnOfRight);
            var distance = (isLeft ? ofLeft[point] : ofRight[point]) + 1;
            while (turns[point] < lines.Length && !Leads(lines[turns[point]], isLeft, distance, ofLeft, ofRight))
            {
                turns[point]++;
            }

            if (turns[point] < lines.Length)
            {
                path.Add(lines[turns[point]]);
            }
            else if (path.Count == 0)
            {
                return null;
            }
            else
            {
                // A dead end: the point before it goes on to its next line.
                var last = path[^1];
                path.RemoveAt(path.Count - 1);
                (isLeft ? turnOfRight : turnOfLeft)[isLeft ? right[last] : left[last]]++;
                (point, isLeft) = (isLeft ? right[last] : left[last], !isLeft);
                continue;
            }

            (point, isLeft) = (isLeft ? right[path[^1]] : left[path[^1]], !isLeft);
        }
    }

    private bool Leads(int line, bool fromLeft, int distance, int[] ofLeft, int[] ofRight) =>
        isIn[line] != fromLeft && (fromLeft ? ofRight[right[line]] : ofLeft[left[line]]) == distance;
}
