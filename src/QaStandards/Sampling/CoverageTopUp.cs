using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>
/// Chooses the fewest further files that cover every key still owed, and of the smallest choices the one whose ascending
/// ticket list is lexicographically first (<c>qs-cover-1</c>).
/// </summary>
/// <remarks>
/// A key is covered as far as it can be: it asks for r = min(still owed, candidate files that have it). With one or two
/// kinds of key a file is an edge between its two keys, and the least number is the sum of all r minus the largest number
/// of files that stay within r at both ends, a maximum simple r-matching M (Gallai's identity). At least: a cover of s
/// files is trimmed to a matching by taking files off every key that has more than r, which leaves at least sum r - s with
/// two owed keys. At most: M, plus r - M(v) more files at every key v; a file between two such keys would enlarge M, so no
/// file is counted twice. With three kinds or more the problem is NP-hard (three-dimensional matching):
/// see <see cref="CoverageSearch"/>.
/// </remarks>
internal static class CoverageTopUp
{
    /// <summary>Returns the files to add. The arguments are trusted.</summary>
    /// <param name="owed">By kind and key: how many files the key still owes; nought or less when it is covered.</param>
    /// <param name="keyOf">By kind and file: the index of the file's key, or -1 when it has none of that kind.</param>
    /// <param name="order">The candidate files, ascending by ticket. A file that is not in here is never added.</param>
    /// <param name="searchBudget">How many decisions the search may try when three or more kinds are owed.</param>
    internal static TopUp Choose(int[][] owed, int[][] keyOf, ReadOnlySpan<int> order, int searchBudget)
    {
        var required = new List<int[]>(owed.Length);
        var keys = new List<int[]>(owed.Length);
        for (var kind = 0; kind < owed.Length; kind++)
        {
            var asked = Required(owed[kind], keyOf[kind], order);
            if (Array.Exists(asked, r => r > 0))
            {
                required.Add(asked);
                keys.Add(keyOf[kind]);
            }
        }

        return required.Count switch
        {
            0 => new TopUp([], 0),
            1 => OfOneKind(required[0], keys[0], order),
            2 => CoverageChoice.Choose(required[0], keys[0], required[1], keys[1], order),
            _ => CoverageSearch.Choose([.. required], [.. keys], order, searchBudget),
        };
    }

    private static int[] Required(int[] owed, int[] keyOf, ReadOnlySpan<int> order)
    {
        var required = new int[owed.Length];
        foreach (var file in order)
        {
            var key = keyOf[file];
            if (key >= 0 && required[key] < owed[key])
            {
                required[key]++;
            }
        }

        return required;
    }

    // A file lowers the least number exactly when its one key is still owed.
    private static TopUp OfOneKind(int[] required, int[] keyOf, ReadOnlySpan<int> order)
    {
        var files = new int[required.Sum()];
        var count = 0;
        for (var i = 0; count < files.Length; i++)
        {
            var key = keyOf[order[i]];
            if (key >= 0 && required[key] > 0)
            {
                required[key]--;
                files[count++] = order[i];
            }
        }

        return new TopUp(files, files.Length);
    }
}
