using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>The top-up for three or more kinds of key: a greedy choice, and a search for a smaller one within a budget.</summary>
/// <remarks>
/// <para>
/// The bound is the largest exact number for two of the kinds. The greedy choice is the answer when the budget ends first.
/// </para>
/// <para>
/// The search tries sizes upwards from the bound, to the greedy size itself. Within a size it goes through the files in
/// ticket order, with each file before without it, so that the first set found is the lexicographically first of its size.
/// A size that is refuted raises the bound. So a completed search gives the lexicographically first smallest set, and where
/// it could not complete, a greedy set as small as the bound is a smallest set, though perhaps not the first.
/// </para>
/// </remarks>
internal sealed class CoverageSearch
{
    private readonly int[][] keyOf;
    private readonly int[] files;

    // By kind and key: what is still owed after the picks (below nought: covered more often than owed), and how many of
    // the files not yet decided have the key.
    private readonly int[][] owed;
    private readonly int[][] available;
    private readonly int[] open;
    private readonly int[] picked;
    private int depth;
    private int budget;

    private CoverageSearch(int[][] required, int[][] keyOf, int[] files, int longest, int budget)
    {
        this.keyOf = keyOf;
        this.files = files;
        this.budget = budget;
        owed = Array.ConvertAll(required, keys => keys.AsSpan().ToArray());
        available = Array.ConvertAll(required, keys => new int[keys.Length]);
        open = Array.ConvertAll(required, keys => keys.Sum());
        picked = new int[longest];
        foreach (var file in files)
        {
            for (var kind = 0; kind < keyOf.Length; kind++)
            {
                if (keyOf[kind][file] >= 0)
                {
                    available[kind][keyOf[kind][file]]++;
                }
            }
        }
    }

    private enum Ending
    {
        Found,
        Refuted,
        OutOfBudget,
    }

    internal static TopUp Choose(int[][] required, int[][] keyOf, ReadOnlySpan<int> order, int budget)
    {
        var candidates = order.ToArray().Where(file => CoverageGreedy.Gain(required, keyOf, file) > 0).ToArray();
        var bound = Bound(required, keyOf, candidates);
        var greedy = CoverageGreedy.Choose(required, keyOf, candidates);
        var search = new CoverageSearch(required, keyOf, candidates, greedy.Length, budget);
        for (var size = bound; size <= greedy.Length; size++)
        {
            switch (search.Find(size))
            {
                case Ending.Found:
                    return new TopUp([.. search.picked.Take(search.depth).Select(position => candidates[position])], size);
                case Ending.OutOfBudget:
                    return new TopUp(greedy, size);
            }
        }

        return new TopUp(greedy, greedy.Length);
    }

    private static int Bound(int[][] required, int[][] keyOf, int[] candidates)
    {
        var bound = 0;
        for (var one = 0; one < required.Length; one++)
        {
            for (var two = one + 1; two < required.Length; two++)
            {
                bound = Math.Max(bound, CoverageChoice.Least(required[one], keyOf[one], required[two], keyOf[two], candidates));
            }
        }

        return bound;
    }

    // Depth first without recursion. A refuted size leaves everything as it was.
    private Ending Find(int size)
    {
        for (var position = 0; ; position++)
        {
            if (Array.TrueForAll(open, keys => keys == 0))
            {
                return Ending.Found;
            }

            if (budget-- <= 0)
            {
                return Ending.OutOfBudget;
            }

            if (position < files.Length && TryPick(position, size - depth - 1))
            {
                continue;
            }

            while (position == files.Length || !TrySkip(position))
            {
                do
                {
                    if (position == 0)
                    {
                        return Ending.Refuted;
                    }
                }
                while (!Undo(--position));
            }
        }
    }

    // No smallest set has a file that covers nothing new, and a file covers at most one key of each kind.
    private bool TryPick(int position, int left)
    {
        var file = files[position];
        if (CoverageGreedy.Gain(owed, keyOf, file) == 0)
        {
            return false;
        }

        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            var covers = keyOf[kind][file] is >= 0 and var key && owed[kind][key] > 0;
            if (open[kind] - (covers ? 1 : 0) > left)
            {
                return false;
            }
        }

        Pick(file, 1);
        picked[depth++] = position;
        return true;
    }

    private void Pick(int file, int by)
    {
        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            if (keyOf[kind][file] is >= 0 and var key)
            {
                open[kind] -= by > 0 ? (owed[kind][key] > 0 ? 1 : 0) : (owed[kind][key] >= 0 ? -1 : 0);
                owed[kind][key] -= by;
                available[kind][key] -= by;
            }
        }
    }

    private bool TrySkip(int position)
    {
        var file = files[position];
        for (var kind = 0; kind < keyOf.Length; kind++)
        {
            if (keyOf[kind][file] is >= 0 and var key && owed[kind][key] is > 0 and var needed && available[kind][key] <= needed)
            {
                return false;
            }
        }

        CoverageGreedy.Change(available, keyOf, file, -1);
        return true;
    }

    // Returns whether the position was a pick, which is then worth trying without.
    private bool Undo(int position)
    {
        if (depth > 0 && picked[depth - 1] == position)
        {
            depth--;
            Pick(files[position], -1);
            return true;
        }

        CoverageGreedy.Change(available, keyOf, files[position], 1);
        return false;
    }
}
