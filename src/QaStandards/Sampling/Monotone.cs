using System;

namespace QaStandards.Sampling;

/// <summary>Searches for the point at which a statement about whole numbers becomes true and stays true.</summary>
internal static class Monotone
{
    /// <summary>
    /// Returns the first number, both ends included, for which the statement holds. Trusts that it holds at the end and
    /// after every number for which it holds.
    /// </summary>
    /// <remarks>It doubles its stride from the start, because answers are small where the statement is dear to decide.</remarks>
    public static int First(int start, int end, Func<int, bool> holds)
    {
        long low = start;
        long high = start;
        for (long stride = 1; high < end && !holds((int)high); stride *= 2)
        {
            low = high + 1;
            high = Math.Min(high + stride, end);
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds((int)middle))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return (int)low;
    }
}
