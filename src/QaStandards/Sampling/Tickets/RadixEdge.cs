using System;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Finds where the k smallest words end, one digit after the other from the highest: a histogram of the digit says in which
/// of its values the k-th word lies. At most eight passes, whatever the words are (Knuth, The Art of Computer Programming,
/// volume 3, section 5.2.5).
/// </summary>
internal static class RadixEdge
{
    private const int DigitBits = 8;
    private const int WordBits = 64;

    /// <summary>
    /// Returns a limit with at least k words up to it, and with at most the capacity where equal words allow it; else the
    /// k-th smallest word itself.
    /// </summary>
    internal static ulong Find<TPool>(ReadOnlySpan<ulong> words, ReadOnlySpan<int> pool, int size, int k, int capacity)
        where TPool : struct, IPool
    {
        Span<int> histogram = stackalloc int[1 << DigitBits];
        var leading = 0UL;
        var below = 0;
        for (var shift = WordBits - DigitBits; ; shift -= DigitBits)
        {
            histogram.Clear();
            for (var place = 0; place < size; place++)
            {
                // Wraps to a large number for words that are smaller than the digits found so far.
                var digit = (words[TPool.Index(pool, place)] >> shift) - leading;
                if (digit < (ulong)histogram.Length)
                {
                    histogram[(int)digit]++;
                }
            }

            var edge = 0;
            while (below + histogram[edge] < k)
            {
                below += histogram[edge];
                edge++;
            }

            leading += (ulong)edge;
            if (shift == 0 || below + histogram[edge] <= capacity)
            {
                return (leading << shift) | ((1UL << shift) - 1);
            }

            leading <<= DigitBits;
        }
    }
}
