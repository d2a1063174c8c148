using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace QaStandards.Tests.Sampling;

/// <summary>Two naive answers, straight from the definition: all subsets, and a fresh least number after every file.</summary>
public static class CoverageTopUpOracle
{
    /// <summary>Returns, of the smallest sets that cover what can be covered, the first by its list of places in the order.</summary>
    public static int[] BySubsets(CoverageTopUpCase given)
    {
        // The first place is the highest bit: of two sets of one size the larger number is lexicographically first.
        var count = given.Order.Length;
        var best = (1 << count) - 1;
        for (var set = best; set >= 0; set--)
        {
            if (BitOperations.PopCount((uint)set) < BitOperations.PopCount((uint)best) && given.IsCoveredBy(Files(set)))
            {
                best = set;
            }
        }

        return Files(best);

        int[] Files(int set) => [.. given.Order.Where((_, place) => (set >> (count - 1 - place) & 1) == 1)];
    }

    /// <summary>Returns the files after which the least number for what is then uncovered has fallen by one.</summary>
    public static int[] ByDefinition(CoverageTopUpCase given)
    {
        var kept = new List<int>();
        var least = Least(given);
        foreach (var file in given.Order)
        {
            var without = Without(given, file);
            if (least > 0 && Least(without) == least - 1)
            {
                kept.Add(file);
                (given, least) = (without, least - 1);
            }
        }

        return [.. kept];
    }

    /// <summary>Returns the sum of what the keys ask for less a maximum flow, found path by path in a matrix.</summary>
    public static int Least(CoverageTopUpCase given)
    {
        var sources = given.Owed[0].Length;
        var sink = sources + given.Owed[1].Length + 1;
        var room = new int[sink + 1, sink + 1];
        for (var key = 0; key < sources; key++)
        {
            room[0, key + 1] = given.Required(0, key);
        }

        for (var key = 0; key < given.Owed[1].Length; key++)
        {
            room[sources + key + 1, sink] = given.Required(1, key);
        }

        foreach (var file in given.Order.Where(file => given.KeyOf[0][file] >= 0 && given.KeyOf[1][file] >= 0))
        {
            room[given.KeyOf[0][file] + 1, sources + given.KeyOf[1][file] + 1]++;
        }

        var least = Enumerable.Range(0, sources).Sum(key => given.Required(0, key))
            + Enumerable.Range(0, given.Owed[1].Length).Sum(key => given.Required(1, key));
        while (Push(room, new bool[sink + 1], 0, sink))
        {
            least--;
        }

        return least;
    }

    private static CoverageTopUpCase Without(CoverageTopUpCase given, int file) => new(
        [.. given.Owed.Select((owed, kind) => owed.Select((o, key) => given.KeyOf[kind][file] == key ? Math.Max(0, o - 1) : o)
            .ToArray())],
        given.KeyOf,
        [.. given.Order.Where(other => other != file)]);

    private static bool Push(int[,] room, bool[] seen, int node, int sink)
    {
        seen[node] = true;
        for (var next = 0; next <= sink; next++)
        {
            if (room[node, next] > 0 && !seen[next] && (next == sink || Push(room, seen, next, sink)))
            {
                room[node, next]--;
                room[next, node]++;
                return true;
            }
        }

        return false;
    }
}
