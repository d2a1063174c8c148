using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Sampling.DrawSpecification;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds whether the seed may decide this draw, and whether it or another has decided one before.</summary>
internal static class SeedFindings
{
    private const int DigestDigits = 16;

    /// <summary>Returns the seed that a receipt names, or an empty text when it names none that is valid.</summary>
    public static string Valid(string? seed) => Sampling.Seed.TryParse(seed, out var valid) ? valid.Text : "";

    public static Finding OnSeed(string? seed, string digest)
    {
        if (Valid(seed).Length == 0)
        {
            return Tell.Stated(DrawSpecification.Seed, $"'{IdText.Show(seed ?? "")}' is a seed", holds: false);
        }

        return IsLive(seed!)
            ? Tell.Stated(
                DrawSpecification.Seed,
                "the seed carries the digest of this list",
                seed!.StartsWith(digest[..DigestDigits], StringComparison.Ordinal))
            : Tell.Missing(
                DrawSpecification.Seed, "proof that the seed was not known before the list was frozen (a seed for replay)");
    }

    /// <summary>Finds whether each earlier receipt leaves event and round to one seed, and the seed to one list.</summary>
    public static Finding OnOneSeed(SampleReceipt? receipt, IReadOnlyList<SampleReceipt>? earlier)
    {
        if (earlier is null)
        {
            return Tell.Missing(OneSeed, "the receipts of earlier draws");
        }

        return earlier.Count == 0
            ? Tell.Nothing(OneSeed, "earlier receipt")
            : Tell.Every(
                OneSeed,
                "earlier receipts that clash with neither this event and round nor its seed",
                earlier.Count,
                earlier.Where(one => Clashes(one, receipt))
                    .Select(one => $"{IdText.Show(one.Event ?? "")} round {English.Number(one.Round)}"));
    }

    // A wider sample of the same draw has the same event, round, seed and list.
    private static bool Clashes(SampleReceipt one, SampleReceipt? other)
    {
        var sameEvent = one.Event == other?.Event && one.Round == other?.Round;
        return one.Seed == other?.Seed ? !sameEvent || one.CohortDigest != other?.CohortDigest : sameEvent;
    }

    // 16 hexadecimal digits, 20 decimal ones, and perhaps 8 more, with hyphens between.
    private static bool IsLive(string seed)
    {
        var parts = seed.Split('-');
        return parts.Length is 2 or 3
            && parts[0].Length == DigestDigits && parts[0].All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f')
            && parts[1].Length == 20 && parts[1].All(char.IsAsciiDigit)
            && (parts.Length == 2 || (parts[2].Length == 8 && parts[2].All(char.IsAsciiDigit)));
    }
}
