using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>The digests of receipts and selections, written from their specification. A receipt may lack anything.</summary>
internal static class ReceiptText
{
    /// <summary>Returns SHA-256 of the canonical text <c>qs-receipt-1</c>.</summary>
    public static string Digest(SampleReceipt receipt)
    {
        (string Name, string? Value)[] lines =
        [
            ("draw", receipt.Draw),
            ("coverage choice", receipt.CoverageChoice),
            ("policy", receipt.Policy),
            ("deviations", Joined(receipt.Deviations?.Select(Marked).ToValueList())),
            ("event", receipt.Event),
            ("round", Number(receipt.Round)),
            ("on", receipt.On),
            ("files", Number(receipt.Files)),
            ("cohort digest", receipt.CohortDigest),
            ("seed", receipt.Seed),
            ("declared size", receipt.DeclaredSize is { } size ? Number(size) : "none"),
            ("agreed standards", receipt.AgreedStandards ?? "not known"),
            ("risk bands", receipt.RiskBands is { } bands ? Joined(bands) : "not known"),
            ("widenings", Joined(receipt.Widenings)),
            ("pacing", receipt.Pacing),
            ("thresholds", string.Join(' ', receipt.Thresholds ?? [])),
            ("year digest", receipt.YearDigest),
            ("previous receipt", receipt.PreviousReceipt ?? "none"),
            ("selected", Number(receipt.Selected)),
            ("selection digest", receipt.SelectionDigest),
        ];
        var text = new StringBuilder("qs-receipt-1\n");
        foreach (var (name, value) in lines)
        {
            text.Append(name).Append('\t').Append(value).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Returns SHA-256 of the canonical text <c>qs-selection-1</c> of what is claimed.</summary>
    public static string SelectionDigest(IEnumerable<ClaimedFile?> files)
    {
        var lines = files.Select(file => Encoding.UTF8.GetBytes(
            $"{file?.Id}\t{file?.Stratum}\t{string.Join(", ", file?.Reasons ?? [])}\t{file?.Standards}\n")).ToArray();
        Array.Sort(lines, (first, second) => first.AsSpan().SequenceCompareTo(second));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData("qs-selection-1\n"u8);
        Array.ForEach(lines, hash.AppendData);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // A separator inside an item has a backslash before it. Bands and widenings come with theirs.
    private static string Marked(string? item) =>
        string.Concat((item ?? "").Select(character => character is '\\' or ',' or ';' ? $"\\{character}" : $"{character}"));

    private static string Joined(ValueList<string>? items) => string.Join("; ", items ?? []);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
