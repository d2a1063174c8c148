using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>The greedy top-up for three or more kinds of key.</summary>
internal static class CoverageGreedy
{
    /// <summary>
    /// Takes, again and again, the file that covers the most keys still owed, the earliest ticket first among equals; then,
    /// from the latest ticket back, drops each file without which all is still covered.
    /// </summary>
    /// <returns>The files, in ticket order.</returns>
    internal static int[] Choose(int[][] required, int[][] keyOf, int[] files)
    {
        // What a file covers only falls as others are taken. So one pass for each number, from the highest, takes them in order.
        var rest = Array.ConvertAll(required, keys => keys.AsSpan().ToArray());
        var isTaken = new bool[files.Length];
        var positions = new List<int>();
        for (var most = keyOf.Length; most > 0; most--)
        {
            for (var position = 0; position < files.Length; position++)
            {
                if (!isTaken[position] && Gain(rest, keyOf, files[position]) == most)
                {
                    isTaken[position] = true;
                    positions.Add(position);
                    Change(rest, keyOf, files[position], -1);
                }
            }
        }

        positions.Sort();
        for (var i = positions.Count - 1; i >= 0; i--)
        {
            if (IsSpare(required, rest, keyOf, files[positions[i]]))
            {
                Change(rest, keyOf, files[positions[i]], 1);
                positions.RemoveAt(i);
            }
        }

        return [.. positions.Select(position => files[position])];
    }

    /// <summary>Returns how many of its keys still owed the file covers.</summary>
    internal static int Gain(int[][] owed, int[][] keyOf, int file)
    {
        var gain = 0;
        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            gain += keyOf[kind][file] is >= 0 and var key && owed[kind][key] > 0 ? 1 : 0;
        }

        return gain;
    }

    /// <summary>Changes the counts of all keys of the file.</summary>
    internal static void Change(int[][] counts, int[][] keyOf, int file, int by)
    {
        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            if (keyOf[kind][file] is >= 0 and var key)
            {
                counts[kind][key] += by;
            }
        }
    }

    private static bool IsSpare(int[][] required, int[][] rest, int[][] keyOf, int file)
    {
        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            if (keyOf[kind][file] is >= 0 and var key && required[kind][key] > 0 && rest[kind][key] >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
