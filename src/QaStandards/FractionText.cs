using System;
using System.Globalization;

namespace QaStandards;

/// <summary>
/// Reads fractions written as <c>1/20</c>, <c>5%</c> or <c>2.5 %</c>, exactly and never through a binary number.
/// </summary>
internal static class FractionText
{
    private const int GreatestScale = 12;

    /// <summary>So that the numerator of a percentage of the greatest scale still is a number of 64 bits.</summary>
    private const decimal GreatestPercent = 1_000_000m;

    /// <summary>Reads the two sides as they are written, not in lowest terms; the denominator may be zero.</summary>
    public static bool TryRead(string? text, out long numerator, out long denominator)
    {
        (numerator, denominator) = (0, 0);
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.EndsWith("%"))
        {
            var slash = trimmed.IndexOf('/');
            return slash >= 0
                && long.TryParse(trimmed[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out numerator)
                && long.TryParse(trimmed[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out denominator);
        }

        var digits = trimmed[..^1].TrimEnd();
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            || percent > GreatestPercent || percent.Scale > GreatestScale)
        {
            return false;
        }

        denominator = 100;
        for (var i = percent.Scale; i > 0; i--)
        {
            denominator *= 10;
            percent *= 10;
        }

        numerator = (long)percent;
        return true;
    }
}
