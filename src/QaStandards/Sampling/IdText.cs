using System;
using System.Globalization;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>What an id, a key or a name may look like.</summary>
internal static class IdText
{
    /// <summary>The most UTF-8 bytes an id may have.</summary>
    public const int MostBytes = 1024;

    private const int Shown = 60;

    /// <summary>Returns whether every surrogate has its pair, so that the text has a UTF-8 form.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }

    /// <summary>Returns what is wrong with a text as an id, or null: null, empty, control characters, lone surrogates, too long.</summary>
    public static string? Problem(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "is empty";
        }

        // Nearly every id is of plain characters, which are found to be so many at a time.
        if (text.Length <= MostBytes && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return null;
        }

        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return string.Create(CultureInfo.InvariantCulture, $"has the control character U+{(int)character:X4}");
            }
        }

        if (!IsWellFormed(text))
        {
            return "has a surrogate without its pair";
        }

        var bytes = text.Length <= MostBytes / 3 ? 0 : Encoding.UTF8.GetByteCount(text);
        return bytes <= MostBytes
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"has {bytes:#,0} bytes; at most {MostBytes:#,0}");
    }

    /// <summary>Throws when a name or key has no place in a ledger or a receipt: empty, control characters, lone surrogates, too long.</summary>
    public static void Check(string? text, string what, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (Problem(text) is { } problem)
        {
            throw new ArgumentException($"The {what} '{Show(text)}' {problem}.", parameter);
        }
    }

    /// <summary>Returns a text with the separators of a receipt's lists escaped, so that two different lists never read alike.</summary>
    public static string Listed(string text) => text.AsSpan().ContainsAny('\\', ',', ';')
        ? text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
        : text;

    /// <summary>Returns a text fit for a message: control characters and lone surrogates escaped, and cut when long.</summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Shown) + 1);
        for (var i = 0; i < text.Length && i < Shown; i++)
        {
            if (char.IsControl(text[i]) || char.IsSurrogate(text[i]))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                shown.Append(text[i]);
            }
        }

        return text.Length > Shown ? shown.Append('…').ToString() : shown.ToString();
    }
}
