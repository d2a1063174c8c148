using System;

namespace QaStandards.Sampling.Audit;

/// <summary>Orders things that mostly differ in the bits of one number.</summary>
internal static class Ascending
{
    /// <summary>Returns the numbers from nought in the order of their keys; where keys are equal, a comparison decides. The keys
    /// are sorted with them.</summary>
    public static int[] Of<TKey>(Span<TKey> keys, Comparison<int> tied)
        where TKey : struct, IEquatable<TKey>
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        keys.Sort(order.AsSpan());
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[end].Equals(keys[start]))
            {
                end++;
            }

            if (end > start + 1)
            {
                order.AsSpan(start..end).Sort(tied);
            }
        }

        return order;
    }
}
