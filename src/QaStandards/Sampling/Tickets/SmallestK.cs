using System;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Finds the k smallest tickets of a pool without sorting the pool. Tickets are as good as uniform, so nearly always one pass
/// that keeps every word below a threshold a little above k / N is enough, and what it kept is sorted. If too few or too many
/// are below it, <see cref="RadixEdge"/> finds the edge, so that no list of words, however contrived, makes it sort the pool.
/// </summary>
/// <remarks>
/// Time is O(N + k log k), and with e words equal to the one at the edge O(N + (k + e) log k); memory is O(k). The answer
/// depends only on the words, the pool and the tie-break, never on the order of the pool.
/// </remarks>
internal static class SmallestK
{
    /// <summary>Returns the indices of the k smallest of all words, smallest first; all of them when k is larger.</summary>
    /// <param name="words">The first 64 bits of each ticket.</param>
    /// <param name="k">How many, not negative.</param>
    /// <param name="tie">Orders two indices whose words are equal; called only for those at or inside the edge.</param>
    internal static int[] Of(ReadOnlySpan<ulong> words, int k, Comparison<int> tie) =>
        Select<EveryIndex>(words, [], words.Length, k, tie);

    /// <summary>Returns the indices of the k smallest words of a pool, smallest first; all of them when k is larger.</summary>
    /// <param name="words">The first 64 bits of each ticket.</param>
    /// <param name="pool">The indices to choose from, each once.</param>
    /// <param name="k">How many, not negative.</param>
    /// <param name="tie">Orders two indices whose words are equal; called only for those at or inside the edge.</param>
    internal static int[] Of(ReadOnlySpan<ulong> words, ReadOnlySpan<int> pool, int k, Comparison<int> tie) =>
        Select<ListedIndices>(words, pool, pool.Length, k, tie);

    private static int[] Select<TPool>(ReadOnlySpan<ulong> words, ReadOnlySpan<int> pool, int size, int k, Comparison<int> tie)
        where TPool : struct, IPool
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        k = Math.Min(k, size);
        if (k == 0)
        {
            return [];
        }

        // The number below the threshold has a standard deviation of at most the root of k + margin: four of them are left on
        // either side.
        var margin = 16 + (4 * (int)Math.Sqrt(k));
        var capacity = (int)Math.Min(size, k + (2L * margin));
        var keys = new ulong[capacity];
        var indices = new int[capacity];
        var limit = Threshold(k + (long)margin, size);
        var found = Collect<TPool>(words, pool, size, limit, keys, indices);
        if (found < k || found > capacity)
        {
            limit = RadixEdge.Find<TPool>(words, pool, size, k, capacity);
            found = Collect<TPool>(words, pool, size, limit, keys, indices);
        }

        if (found > capacity)
        {
            var below = limit == 0 ? 0 : Collect<TPool>(words, pool, size, limit - 1, keys, indices);
            var ties = SmallestTies<TPool>(words, pool, size, limit, k - below, tie);
            ties.CopyTo(indices.AsSpan(below));
            keys.AsSpan(below, ties.Length).Fill(limit);
            found = k;
        }

        return Sorted(keys.AsSpan(0, found), indices.AsSpan(0, found), k, tie);
    }

    // The word below which so many of uniform words are expected.
    private static ulong Threshold(long expected, int size) =>
        expected >= size ? ulong.MaxValue : (ulong)(((UInt128)expected << 64) / (UInt128)size);

    // Returns how many words are at most the limit, and keeps as many of them as there is room for.
    private static int Collect<TPool>(
        ReadOnlySpan<ulong> words, ReadOnlySpan<int> pool, int size, ulong limit, Span<ulong> keys, Span<int> indices)
        where TPool : struct, IPool
    {
        var found = 0;
        for (var place = 0; place < size; place++)
        {
            var index = TPool.Index(pool, place);
            var word = words[index];
            if (word <= limit)
            {
                if (found < keys.Length)
                {
                    keys[found] = word;
                    indices[found] = index;
                }

                found++;
            }
        }

        return found;
    }

    // Of the indices whose word is the limit, returns the smallest by the tie-break: twice as many are held, and cut back.
    private static ReadOnlySpan<int> SmallestTies<TPool>(
        ReadOnlySpan<ulong> words, ReadOnlySpan<int> pool, int size, ulong limit, int needed, Comparison<int> tie)
        where TPool : struct, IPool
    {
        var held = new int[2 * needed];
        var count = 0;
        for (var place = 0; place < size; place++)
        {
            var index = TPool.Index(pool, place);
            if (words[index] != limit)
            {
                continue;
            }

            if (count == held.Length)
            {
                held.AsSpan().Sort(tie);
                count = needed;
            }

            held[count] = index;
            count++;
        }

        held.AsSpan(0, count).Sort(tie);
        return held.AsSpan(0, needed);
    }

    private static int[] Sorted(Span<ulong> keys, Span<int> indices, int k, Comparison<int> tie)
    {
        WordOrder.Sort(keys, indices);
        for (var start = 0; start < k;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                indices[start..end].Sort(tie);
            }

            start = end;
        }

        return indices[..k].ToArray();
    }
}
