using System;
using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>
/// The leading 96 bits of a whole number, cut off below: <c>Mantissa * 2^Exponent</c>. Integers only, so it is the same on
/// every machine.
/// </summary>
/// <remarks>
/// Cutting loses less than one part in 2^95, and only when bits are cut (until then the number is exact). Products and sums
/// of positive numbers never magnify a relative error, so after r cuts the true value t satisfies
/// <c>v &lt;= t &lt;= v / (1 - 2^-95)^r &lt;= v * (1 + r * 2^-94)</c>, the last step for every r up to 2^94.
/// </remarks>
internal readonly record struct TruncatedNumber(UInt128 Mantissa, long Exponent, long Cuts) : IPositiveNumber<TruncatedNumber>
{
    private const int Bits = 96;
    private const int ErrorBits = 94;

    // A mantissa times a scale has at most 96 + 64 bits, so beyond this distance the exponents alone decide.
    private const long Apart = 400;

    public static TruncatedNumber One => new(UInt128.One, 0, 0);

    public static int? Compare(TruncatedNumber left, BigInteger leftScale, TruncatedNumber right, BigInteger rightScale)
    {
        var apart = (int)Math.Clamp(left.Exponent - right.Exponent, -Apart, Apart);
        var low = (leftScale * left.Mantissa) << Math.Max(apart, 0);
        var other = (rightScale * right.Mantissa) << Math.Max(-apart, 0);
        return low > WithError(other, right.Cuts) ? 1
            : other > WithError(low, left.Cuts) ? -1
            : left.Cuts == 0 && right.Cuts == 0 ? 0
            : null;
    }

    public TruncatedNumber Times(uint factor) => Cut(Mantissa * factor, Exponent, Cuts);

    public TruncatedNumber Plus(TruncatedNumber other)
    {
        var (large, small) = Exponent >= other.Exponent ? (this, other) : (other, this);
        var apart = large.Exponent - small.Exponent;
        var aligned = apart < 128 ? small.Mantissa >> (int)apart : UInt128.Zero;
        // Where the exponents differ the larger one has been cut to 96 bits, so this too loses less than one part in 2^95.
        var lost = apart == 0 ? 0 : 1;
        return Cut(large.Mantissa + aligned, large.Exponent, Math.Max(large.Cuts, small.Cuts) + lost);
    }

    private static TruncatedNumber Cut(UInt128 mantissa, long exponent, long cuts)
    {
        var surplus = 128 - Bits - (int)UInt128.LeadingZeroCount(mantissa);
        return surplus <= 0
            ? new(mantissa, exponent, cuts)
            : new(mantissa >> surplus, exponent + surplus, cuts + 1);
    }

    // A whole number over the whole part of the bound is over the bound too.
    private static BigInteger WithError(BigInteger value, long cuts) => value + ((value * cuts) >> ErrorBits);
}
