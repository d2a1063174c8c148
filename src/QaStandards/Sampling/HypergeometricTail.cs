using System;
using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>
/// The chance that a random sample holds at most so many faulty files: P(X &lt;= x) where X counts the faulty among n files
/// drawn without replacement from N, of which d are faulty. It is compared exactly; it is never a binary fraction.
/// </summary>
/// <remarks>
/// With s the smaller and l the larger of n and d (the distribution does not change when they are swapped),
/// P(X = x) = C(s, x) [l]_x [N - l]_(s - x) / [N]_s in falling factorials, and P(X &lt;= x) = P(X = x) H(x) where H(k) =
/// 1 + H(k - 1) P(k - 1) / P(k) sums from the least possible k upwards. Both sides of the fraction are computed to 96 bits
/// first, which settles every comparison that is not a tie or within 2^-60 of one; what is left is computed in full.
/// A tie has short numbers when x is 0: as soon as s reaches the largest gap between primes (under 300 for N below 2^31) some
/// prime in (N - s, N] divides [N]_s and no factor above it, so that P(X = 0) is not a fraction of small denominator.
/// </remarks>
internal sealed class HypergeometricTail
{
    private readonly uint population;
    private readonly uint smaller;
    private readonly uint larger;
    private readonly uint atMost;
    private readonly int? always;
    private readonly Ratio<TruncatedNumber> truncated;
    private Ratio<ExactNumber>? exact;

    /// <summary>Trusts that faulty, drawn and at most are from 0 to the population.</summary>
    public HypergeometricTail(int population, int faulty, int drawn, int atMost)
    {
        this.population = (uint)population;
        smaller = (uint)Math.Min(faulty, drawn);
        larger = (uint)Math.Max(faulty, drawn);
        this.atMost = (uint)atMost;
        always = atMost >= smaller ? 1 : this.atMost < Least ? 0 : null;
        truncated = always is null ? Compute<TruncatedNumber>() : default;
    }

    private uint Least => smaller > population - larger ? smaller - (population - larger) : 0;

    /// <summary>Returns the sign of the chance less a fraction, exactly. Trusts a numerator and denominator up to 2^63.</summary>
    public int CompareTo(BigInteger numerator, BigInteger denominator) => always is { } certain
        ? (certain * denominator).CompareTo(numerator)
        : truncated.CompareTo(numerator, denominator) ?? CompareInFull(numerator, denominator);

    /// <summary>The comparison that needs no luck, in numbers of full length.</summary>
    internal int CompareInFull(BigInteger numerator, BigInteger denominator) =>
        (exact ??= Compute<ExactNumber>()).CompareTo(numerator, denominator)!.Value;

    private Ratio<T> Compute<T>()
        where T : struct, IPositiveNumber<T>
    {
        var over = T.One;
        var under = T.One;
        for (var k = Least + 1; k <= atMost; k++)
        {
            under = under.Times(smaller - k + 1).Times(larger - k + 1);
            over = over.Times(k).Times(population - larger + k - smaller).Plus(under);
        }

        for (uint i = 0, chosen = Math.Min(atMost, smaller - atMost); i < chosen; i++)
        {
            over = over.Times(smaller - i);
            under = under.Times(i + 1);
        }

        for (uint i = 0; i < smaller; i++)
        {
            over = over.Times(i < atMost ? larger - i : population - larger - (i - atMost));
            under = under.Times(population - i);
        }

        return new(over, under);
    }

    private readonly record struct Ratio<T>(T Over, T Under)
        where T : struct, IPositiveNumber<T>
    {
        public int? CompareTo(BigInteger numerator, BigInteger denominator) =>
            T.Compare(Over, denominator, Under, numerator);
    }
}
