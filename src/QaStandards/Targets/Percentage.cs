using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace QaStandards.Targets;

/// <summary>
/// An exact part of a whole, from nothing to all of it: 91 per cent is 91/100. Kept in lowest terms and compared by value; it is
/// never rounded and never a floating-point number.
/// </summary>
public sealed record Percentage
{
    private Percentage(long numerator, long denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Gets nothing, 0/1.</summary>
    public static Percentage Zero { get; } = new(0, 1);

    /// <summary>Gets the whole, 1/1, which is 100 per cent.</summary>
    public static Percentage Whole { get; } = new(1, 1);

    /// <summary>Gets the numerator in lowest terms, from 0 to the denominator.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator in lowest terms, at least 1.</summary>
    public long Denominator { get; }

    /// <summary>Returns a part of a whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The whole is less than 1, or the part is negative or more than the whole.
    /// </exception>
    /// <example><code>Percentage.Of(19, 20).ToString(); // 95%</code></example>
    public static Percentage Of(long part, long whole)
    {
        if (whole < 1 || part < 0 || part > whole)
        {
            throw new ArgumentOutOfRangeException(
                nameof(part),
                $"{English.Number(part)}/{English.Number(whole)}",
                "A percentage is from 0 to 100 per cent: give a whole of 1 or more, and a part from 0 to the whole.");
        }

        var divisor = (long)BigInteger.GreatestCommonDivisor(part, whole);
        return new(part / divisor, whole / divisor);
    }

    /// <summary>Returns a whole number of per cent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public static Percentage Percent(int percent)
    {
        if (percent is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage is from 0 to 100 per cent.");
        }

        return Of(percent, 100);
    }

    /// <summary>Returns a part written as <c>91%</c>, <c>92.5 %</c> or <c>19/20</c>, read exactly.</summary>
    /// <remarks>A decimal sign is a point, whatever the culture; at most 12 decimals.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a part, or is over 100 per cent.</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var percentage)
            ? percentage
            : throw new FormatException($"'{text}' is not a percentage: write 91%, 92.5% or 19/20, from 0 to 100 per cent.");
    }

    /// <summary>Reads a part as <see cref="Parse"/> does; returns whether the text is one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Percentage? percentage)
    {
        var isPart = FractionText.TryRead(text, out var part, out var whole) && whole > 0 && part <= whole;
        percentage = isPart ? Of(part, whole) : null;
        return isPart;
    }

    /// <summary>
    /// Returns the least count out of a whole that is at least this part: 18 out of 19 are not 95 per cent, 19 are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative.</exception>
    public long LeastOf(long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        return (long)((((UInt128)(ulong)whole * (ulong)Numerator) + (ulong)(Denominator - 1)) / (ulong)Denominator);
    }

    /// <summary>Returns the greatest count out of a whole that is at most this part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is negative.</exception>
    public long MostOf(long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        return (long)((UInt128)(ulong)whole * (ulong)Numerator / (ulong)Denominator);
    }

    /// <summary>Returns whether this is at least as large a part as the other.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsAtLeast(Percentage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Int128)Numerator * other.Denominator >= (Int128)other.Numerator * Denominator;
    }

    /// <summary>
    /// Returns the part in per cent where that is exact, such as <c>92.5%</c>, and else as a fraction, such as <c>1/3</c>.
    /// </summary>
    public override string ToString() => English.Percent(Numerator, Denominator);
}
