using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>SHA-256 of the canonical text <c>qs-cohort-1</c>, written from its specification.</summary>
internal static class ListDigest
{
    private const int Flushed = 1 << 14;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\\t\n\r");

    public static string Of<T>(SamplingDesign<T> design, SamplingEvent on, AuditedList<T> list)
        where T : class
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder("qs-cohort-1\n");
        text.Append(Field(on.Name)).Append('\t').Append(on.Round.ToString(CultureInfo.InvariantCulture)).Append('\n');
        text.AppendJoin('\t', design.Facts.Select(fact => Field(fact.Name)).Prepend("id")).Append('\n');
        for (var file = 0; file < list.Count; file++)
        {
            text.Append(Field(list.Ids[file]));
            foreach (var fact in design.Facts)
            {
                text.Append('\t').Append(Field(fact.Text(list.Files[file])));
            }

            text.Append('\n');
            if (text.Length > Flushed)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
                text.Clear();
            }
        }

        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Field(string? value)
    {
        var field = value ?? "";
        if (field.AsSpan().ContainsAny(Special))
        {
            field = field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
        }

        return field.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !SurvivesUtf8(field)
            ? string.Concat(field.Select(unit => char.IsSurrogate(unit) ? $"\\u{(int)unit:x4}" : unit.ToString()))
            : field;
    }

    private static bool SurvivesUtf8(string text) =>
        string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal);
}
