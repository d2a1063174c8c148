using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>The canonical text <c>qs-year-1</c> of a year's ledger.</summary>
internal static class YearText
{
    public const string Version = "qs-year-1";

    public static string Digest(YearCoverage year) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(year))));

    private static string Write(YearCoverage year)
    {
        var text = new StringBuilder();
        text.Append(Version).Append('\n').Append(year.Year).Append('\n');
        foreach (var name in year.Events)
        {
            text.Append("event\t").Append(name).Append('\n');
        }

        text.Append("standards\t").Append(year.Standards).Append('\n');
        foreach (var kind in year.Kinds)
        {
            foreach (var (key, tally) in year.TalliesOf(kind).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{kind}\t{key}\t{tally.Files}\t{tally.Moderated}\t{tally.Pool}\t{tally.PoolModerated}\n");
            }
        }

        return text.ToString();
    }
}
