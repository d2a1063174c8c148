using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Unicode;

namespace QaStandards.Sampling.Audit;

/// <summary>Compares texts by their code points, which is the order of their UTF-8 bytes.</summary>
internal static class CodePoints
{
    private const int MostBytes = 1024;

    /// <summary>Gets the order of two well-formed texts.</summary>
    public static Comparer<string> ByBytes { get; } = Comparer<string>.Create(Compare);

    /// <summary>Returns whether a text can be an id or a key: no control characters, and UTF-8 of 1 to 1,024 bytes.</summary>
    public static bool AreAnId(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MostBytes)
        {
            return false;
        }

        // Of nearly every text that is all there is to see.
        return !text.AsSpan().ContainsAnyExceptInRange(' ', '~') || AreAnUnusualId(text);
    }

    private static bool AreAnUnusualId(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return false;
            }
        }

        // Half of a surrogate pair has no UTF-8 form, and a text that needs more bytes does not fit.
        Span<byte> bytes = stackalloc byte[MostBytes];
        return Utf8.FromUtf16(text, bytes, out _, out _, replaceInvalidSequences: false) == OperationStatus.Done;
    }

    private static int Compare(string first, string second)
    {
        var same = first.AsSpan().CommonPrefixLength(second);
        return same == first.Length || same == second.Length
            ? first.Length.CompareTo(second.Length)
            : Weight(first[same]).CompareTo(Weight(second[same]));
    }

    // A pair of surrogates stands for a code point above all that need one unit.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
