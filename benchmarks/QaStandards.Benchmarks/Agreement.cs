using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Benchmarks;

/// <summary>What a setup asserts: a comparison of speed is worth nothing between methods that answer differently.</summary>
internal static class Agreement
{
    /// <summary>Throws when two methods that should agree do not.</summary>
    public static void Of<T>(string what, IEnumerable<T> ours, IEnumerable<T> theirs)
    {
        if (!ours.SequenceEqual(theirs))
        {
            throw new InvalidOperationException($"{what}: the two methods disagree, so their times cannot be compared.");
        }
    }

    /// <summary>Throws when a premise of the benchmark does not hold.</summary>
    public static void Holds(string what, bool isTrue)
    {
        if (!isTrue)
        {
            throw new InvalidOperationException($"{what} does not hold, so the benchmark would measure something else.");
        }
    }
}
