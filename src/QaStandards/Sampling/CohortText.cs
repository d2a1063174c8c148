using System;
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>The canonical text <c>qs-cohort-1</c> of a frozen list.</summary>
internal static class CohortText
{
    public const string Version = "qs-cohort-1";

    private const int Chunk = 1 << 13;

    private static readonly SearchValues<char> Framing = SearchValues.Create("\\\t\n\r");

    public static string Write<T>(Cohort<T> cohort)
        where T : class
    {
        var text = new StringBuilder();
        Header(text, cohort);
        for (var file = 0; file < cohort.Count; file++)
        {
            Line(text, cohort, file);
        }

        return text.ToString();
    }

    public static string Digest<T>(Cohort<T> cohort)
        where T : class
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var text = new StringBuilder();
        var buffer = new byte[Encoding.UTF8.GetMaxByteCount(Chunk)];
        Header(text, cohort);
        for (var file = 0; file < cohort.Count; file++)
        {
            Line(text, cohort, file);
            if (text.Length >= Chunk)
            {
                Flush();
            }
        }

        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // The encoder remembers half a surrogate pair from one part to the next.
        void Flush()
        {
            foreach (var part in text.GetChunks())
            {
                for (var rest = part.Span; !rest.IsEmpty;)
                {
                    var some = rest[..Math.Min(Chunk, rest.Length)];
                    hash.AppendData(buffer.AsSpan(0, encoder.GetBytes(some, buffer, flush: false)));
                    rest = rest[some.Length..];
                }
            }

            text.Clear();
        }
    }

    private static void Header<T>(StringBuilder text, Cohort<T> cohort)
        where T : class
    {
        text.Append(Version).Append('\n');
        Escape(text, cohort.Event.Name);
        text.Append('\t').Append(cohort.Event.Round.ToString(CultureInfo.InvariantCulture)).Append('\n');
        text.Append("id");
        foreach (var fact in cohort.Design.Facts)
        {
            text.Append('\t');
            Escape(text, fact.Name);
        }

        text.Append('\n');
    }

    private static void Line<T>(StringBuilder text, Cohort<T> cohort, int file)
        where T : class
    {
        Escape(text, cohort.Columns.IdOf(file));
        var item = cohort.FileAt(file);
        foreach (var fact in cohort.Design.Facts)
        {
            text.Append('\t');
            Escape(text, fact.Text(item) ?? "");
        }

        text.Append('\n');
    }

    // What could be mistaken for the frame of the text, and a surrogate, is written as in JSON; the rest as it is. So two
    // different lists never have the same text.
    private static void Escape(StringBuilder text, string value)
    {
        if (!value.AsSpan().ContainsAny(Framing) && !value.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            text.Append(value);
            return;
        }

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
    }
}
