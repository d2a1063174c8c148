using System;
using System.Linq;
using System.Numerics;
using NodaTime;

namespace QaStandards.Sampling.Audit;

/// <summary>How many files a rule asks for, computed from its terms in whole numbers.</summary>
internal static class RequiredSize
{
    /// <summary>Returns the size, at most the population; null when no edition of a table applies.</summary>
    public static long? Of(SampleSize size, long population, LocalDate? on) =>
        Asked(size, population, on) is { } asked ? Math.Min(asked, population) : null;

    /// <summary>Returns the least whole number that is at least a part of the population.</summary>
    public static long Part(SamplingFraction part, long population)
    {
        var whole = BigInteger.DivRem((BigInteger)population * part.Numerator, part.Denominator, out var rest);
        return (long)whole + (rest.IsZero ? 0 : 1);
    }

    private static long? Asked(SampleSize size, long population, LocalDate? on) => size switch
    {
        SampleSize.Part part => Part(part.Fraction, population),
        SampleSize.Number number => number.Fixed,
        SampleSize.Root => Root(population),
        SampleSize.Larger larger => Larger(Asked(larger.First, population, on), Asked(larger.Second, population, on)),
        SampleSize.Tabled tabled => on is { } day ? Tabled(tabled.Table, population, day) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Unknown size."),
    };

    private static long? Larger(long? first, long? second) =>
        first is null || second is null ? null : Math.Max(first.Value, second.Value);

    private static long Root(long population)
    {
        var root = 0L;
        while (root * root < population)
        {
            root++;
        }

        return root;
    }

    private static long? Tabled(SizeTable table, long population, LocalDate on)
    {
        var edition = table.Editions.LastOrDefault(edition => edition.InForceFrom <= on);
        return edition is null ? null : edition.Bands.First(band => (band.UpTo ?? population) >= population).Files ?? population;
    }
}
