using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>Writes the canonical text <c>qs-cohort-1</c>, from its specification.</summary>
internal static class ListLines
{
    // Nearly every field is of nothing else, and is written as it is.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (char)unit).Where(unit => unit != '\\')]);

    /// <summary>Returns what comes before the lines of the files.</summary>
    public static byte[] Heading<T>(SamplingDesign<T> design, SamplingEvent on)
        where T : class
    {
        var round = on.Round.ToString(CultureInfo.InvariantCulture);
        var columns = string.Join('\t', design.Facts.Select(fact => Escaped(fact.Name)).Prepend("id"));
        return Encoding.UTF8.GetBytes($"qs-cohort-1\n{Escaped(on.Name)}\t{round}\n{columns}\n");
    }

    /// <summary>Writes the line of a file.</summary>
    public static void Write<T>(TextLines lines, SamplingDesign<T> design, string id, T file)
        where T : class
    {
        lines.Add(Escaped(id));
        foreach (var fact in design.Facts)
        {
            lines.Add("\t");
            lines.Add(Escaped(fact.Text(file) ?? ""));
        }

        lines.EndLine();
    }

    private static string Escaped(string field)
    {
        if (!field.AsSpan().ContainsAnyExcept(Plain))
        {
            return field;
        }

        field = field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
        return SurvivesUtf8(field)
            ? field
            : string.Concat(field.Select(unit => char.IsSurrogate(unit) ? $"\\u{(int)unit:x4}" : unit.ToString()));
    }

    private static bool SurvivesUtf8(string text) =>
        string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal);
}
