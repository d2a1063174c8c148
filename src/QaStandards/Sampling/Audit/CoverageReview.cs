using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// Holds a claimed coverage against <c>qs-cover-1</c>: that it covers what can be covered, with no more files than are needed,
/// and that of the smallest choices it is the one with the first tickets.
/// </summary>
internal sealed class CoverageReview
{
    private readonly int[][] keyOf;
    private readonly int[] candidates;

    /// <summary>Reviews a claim.</summary>
    /// <param name="owed">By kind and key: how many files the key still owes.</param>
    /// <param name="keyOf">By kind and file: the number of the file's key, or -1.</param>
    /// <param name="candidates">The files left that have an owed key, by ticket.</param>
    /// <param name="chosen">The files claimed, by ticket.</param>
    public CoverageReview(int[][] owed, int[][] keyOf, int[] candidates, int[] chosen)
    {
        this.keyOf = keyOf;
        this.candidates = candidates;
        Asked = [.. owed.Select((keys, kind) => AskedOf(keys, keyOf[kind], candidates))];
        var kinds = Enumerable.Range(0, owed.Length).Where(kind => Array.Exists(Asked[kind], files => files > 0)).ToArray();
        Count = chosen.Length;
        IsDecidable = kinds.Length <= 2;
        Least = LeastOf(kinds);
        var taken = Asked.Select((keys, kind) => Counted(keys.Length, keyOf[kind], chosen)).ToArray();
        Uncovered =
        [
            .. from kind in Enumerable.Range(0, owed.Length)
               from key in Enumerable.Range(0, owed[kind].Length)
               where taken[kind][key] < Asked[kind][key]
               select (kind, key),
        ];
        Spare = [.. chosen.Where(file => !Array.Exists(kinds, kind => IsNeeded(kind, file, taken)))];
        var isSmallest = Uncovered.Count == 0 && Spare.Count == 0 && chosen.Length == Least;
        Earlier = isSmallest && IsDecidable && kinds.Length > 0 ? EarlierThan(chosen, kinds[0], kinds[^1]) : null;
    }

    /// <summary>Gets by kind and key how many files it asks for: what it owes, or its candidates when they are fewer.</summary>
    public int[][] Asked { get; }

    public int Count { get; }

    /// <summary>Gets whether the smallest choice can be told: with three or more kinds of key it is beyond this audit.</summary>
    public bool IsDecidable { get; }

    /// <summary>Gets the fewest files that can do, or at least a number below which none do when that cannot be told.</summary>
    public int Least { get; }

    /// <summary>Gets the kinds and keys that the chosen files leave uncovered though the list has files of them.</summary>
    public IReadOnlyList<(int Kind, int Key)> Uncovered { get; }

    /// <summary>Gets the chosen files without which all would be covered as well.</summary>
    public IReadOnlyList<int> Spare { get; }

    /// <summary>Gets a file that a smallest choice could have had instead of later ones; null when there is none.</summary>
    public int? Earlier { get; }

    private static int[] AskedOf(int[] owed, int[] keyOf, int[] candidates)
    {
        var counted = Counted(owed.Length, keyOf, candidates);
        return [.. owed.Select((files, key) => Math.Max(0, Math.Min(files, counted[key])))];
    }

    private static int[] Counted(int keys, int[] keyOf, int[] files)
    {
        var counted = new int[keys];
        foreach (var file in files)
        {
            if (keyOf[file] >= 0)
            {
                counted[keyOf[file]]++;
            }
        }

        return counted;
    }

    private bool IsNeeded(int kind, int file, int[][] taken) =>
        keyOf[kind][file] is >= 0 and var key && Asked[kind][key] > 0 && taken[kind][key] <= Asked[kind][key];

    private bool Asks(int kind, int file) => keyOf[kind][file] is >= 0 and var key && Asked[kind][key] > 0;

    // Two kinds at a time: a file between two keys that ask can serve both, and the largest set of such files saves the most.
    private int LeastOf(int[] kinds)
    {
        var least = kinds.Length == 0 ? 0 : kinds.Max(kind => Asked[kind].Sum());
        for (var one = 0; one < kinds.Length; one++)
        {
            for (var two = one + 1; two < kinds.Length; two++)
            {
                var (left, right) = (kinds[one], kinds[two]);
                var both = Array.FindAll(candidates, file => Asks(left, file) && Asks(right, file));
                var saved = LargestMatching.Size(
                    Asked[left],
                    Asked[right],
                    Array.ConvertAll(both, file => keyOf[left][file]),
                    Array.ConvertAll(both, file => keyOf[right][file]));
                least = Math.Max(least, Asked[left].Sum() + Asked[right].Sum() - saved);
            }
        }

        return least;
    }

    private int? EarlierThan(int[] chosen, int left, int right)
    {
        var keys = Asked[left].Length;
        var isChosen = chosen.ToHashSet();
        var place = FirstChoice.Earlier(
            Array.ConvertAll(candidates, file => Asks(left, file) ? keyOf[left][file] : -1),
            Array.ConvertAll(candidates, file => right != left && Asks(right, file) ? keys + keyOf[right][file] : -1),
            Array.ConvertAll(candidates, isChosen.Contains),
            [.. Asked[left], .. right == left ? [] : Asked[right]],
            keys);
        return place < 0 ? null : candidates[place];
    }
}
