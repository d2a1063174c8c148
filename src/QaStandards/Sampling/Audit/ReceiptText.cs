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
    public static string SelectionDigest(IReadOnlyCollection<ClaimedFile?> files)
    {
        using var lines = new TextLines(files.Count);
        foreach (var file in files)
        {
            lines.Add(file?.Id);
            lines.Add("\t");
            lines.Add(file?.Stratum);
            lines.Add("\t");
            lines.Add(file?.Reasons is { Count: 1 } reasons ? reasons[0] : string.Join(", ", file?.Reasons ?? []));
            lines.Add("\t");
            lines.Add(file?.Standards);
            lines.EndLine();
        }

        return lines.Digest("qs-selection-1\n"u8, lines.Order());
    }

    // A separator inside an item has a backslash before it. Bands and widenings come with theirs.
    private static string Marked(string? item) =>
        string.Concat((item ?? "").Select(character => character is '\\' or ',' or ';' ? $"\\{character}" : $"{character}"));

    private static string Joined(ValueList<string>? items) => string.Join("; ", items ?? []);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
