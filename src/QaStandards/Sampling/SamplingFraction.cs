using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>
/// An exact part of a population, over zero and at most the whole: 5 per cent is 1/20. Kept in lowest terms, so 5/100
/// equals 1/20; compared by value.
/// </summary>
public sealed record SamplingFraction
{
    private SamplingFraction(long numerator, long denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Gets the whole population, 1/1.</summary>
    public static SamplingFraction Whole { get; } = new(1, 1);

    /// <summary>Gets the numerator in lowest terms, from 1 to the denominator.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator in lowest terms.</summary>
    public long Denominator { get; }

    /// <summary>Returns a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is zero, negative or over one.</exception>
    public static SamplingFraction Of(long numerator, long denominator)
    {
        if (numerator < 1 || numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator),
                string.Create(CultureInfo.InvariantCulture, $"{numerator}/{denominator}"),
                "A sampling fraction is over 0 and at most 1: give a numerator from 1 to the denominator.");
        }

        var divisor = (long)BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>Returns a whole number of per cent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 100.</exception>
    public static SamplingFraction Percent(int percent)
    {
        if (percent is < 1 or > 100)
        {
            throw new ArgumentOutOfRangeException(
                nameof(percent), percent, "A sampling fraction is from 1 to 100 per cent.");
        }

        return Of(percent, 100);
    }

    /// <summary>Returns a fraction written as <c>1/20</c>, <c>5%</c> or <c>2.5 %</c>, read exactly, never through a binary number.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a fraction, or is not over 0 and at most 1.</exception>
    public static SamplingFraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var fraction)
            ? fraction
            : throw new FormatException(
                $"'{text}' is not a sampling fraction: write 1/20, 5% or 2.5%, over 0 and at most the whole.");
    }

    /// <summary>Reads a fraction as <see cref="Parse"/> does; returns whether the text is one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SamplingFraction? fraction)
    {
        fraction = null;
        if (!FractionText.TryRead(text, out var numerator, out var denominator) || numerator < 1 || numerator > denominator)
        {
            return false;
        }

        fraction = Of(numerator, denominator);
        return true;
    }

    /// <summary>Returns the least whole number of items that is at least this part of a population, without overflow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    /// <example><code>SamplingFraction.Percent(5).SizeOf(21); // 2</code></example>
    public long SizeOf(long population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        return (long)((((UInt128)(ulong)population * (ulong)Numerator) + (ulong)(Denominator - 1)) / (ulong)Denominator);
    }

    /// <summary>Returns whether this is at least as large a part as the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsAtLeast(SamplingFraction other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Int128)Numerator * other.Denominator >= (Int128)other.Numerator * Denominator;
    }

    /// <summary>Returns numerator and denominator, such as <c>1/20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
