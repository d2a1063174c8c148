using System;
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>The canonical text <c>qs-cohort-1</c> of a frozen list, as UTF-8.</summary>
internal static class CohortText
{
    private const int Chunk = 1 << 14;

    private static readonly SearchValues<char> Framing = SearchValues.Create("\\\t\n\r");

    public static string Write<T>(Cohort<T> cohort)
        where T : class
    {
        var text = new ArrayBufferWriter<byte>();
        Header(text, cohort);
        foreach (var file in cohort.Columns.ByIds)
        {
            Line(text, cohort, file);
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    public static string Digest<T>(Cohort<T> cohort)
        where T : class
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new ArrayBufferWriter<byte>(2 * Chunk);
        Header(text, cohort);
        foreach (var file in cohort.Columns.ByIds)
        {
            Line(text, cohort, file);
            if (text.WrittenCount >= Chunk)
            {
                hash.AppendData(text.WrittenSpan);
                text.ResetWrittenCount();
            }
        }

        hash.AppendData(text.WrittenSpan);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Header<T>(ArrayBufferWriter<byte> text, Cohort<T> cohort)
        where T : class
    {
        text.Write("qs-cohort-1\n"u8);
        Value(text, cohort.Event.Name);
        text.Write("\t"u8);
        Value(text, cohort.Event.Round.ToString(CultureInfo.InvariantCulture));
        text.Write("\nid"u8);
        foreach (var fact in cohort.Design.Facts)
        {
            text.Write("\t"u8);
            Value(text, fact.Name);
        }

        text.Write("\n"u8);
    }

    private static void Line<T>(ArrayBufferWriter<byte> text, Cohort<T> cohort, int file)
        where T : class
    {
        // An id has no control characters and no half of a surrogate pair, so only a backslash is escaped.
        var id = cohort.Columns.IdBytesOf(file);
        if (id.Contains((byte)'\\'))
        {
            Value(text, cohort.Columns.IdOf(file));
        }
        else
        {
            text.Write(id);
        }

        var item = cohort.FileAt(file);
        foreach (var fact in cohort.Design.Facts)
        {
            text.Write("\t"u8);
            Value(text, fact.Text(item) ?? "");
        }

        text.Write("\n"u8);
    }

    private static void Value(ArrayBufferWriter<byte> text, string value)
    {
        var plain = value.AsSpan().ContainsAny(Framing) || value.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Escaped(value) : value;
        text.Advance(Encoding.UTF8.GetBytes(plain, text.GetSpan(Encoding.UTF8.GetMaxByteCount(plain.Length))));
    }

    // What could be mistaken for the frame of the text, and half a surrogate pair, is written as in JSON; the rest as it is. So
    // two different lists never have the same text.
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        var wellFormed = IdText.IsWellFormed(value);
        foreach (var character in value)
        {
            _ = character switch
            {
                '\\' => text.Append("\\\\"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                _ when !wellFormed && char.IsSurrogate(character) =>
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        return text.ToString();
    }
}
