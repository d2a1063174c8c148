using System;
using System.Buffers;

namespace QaStandards.Sampling;

/// <summary>Sorts files by a number each, in time that grows with their number and nothing else.</summary>
internal static class WordOrder
{
    private const int DigitBits = 8;
    private const int Digits = sizeof(ulong) * 8 / DigitBits;
    private const int Values = 1 << DigitBits;

    // Under some thousand files a comparison sort stays within the cache and wins.
    private const int FewestForDigits = 4096;

    /// <summary>Sorts words, and the files that they belong to, ascending. The order of equal words is not defined.</summary>
    public static void Sort(Span<ulong> words, Span<int> files)
    {
        if (words.Length < FewestForDigits)
        {
            words.Sort(files);
            return;
        }

        var otherWords = ArrayPool<ulong>.Shared.Rent(words.Length);
        var otherFiles = ArrayPool<int>.Shared.Rent(words.Length);
        ByDigits(words, files, otherWords.AsSpan(0, words.Length), otherFiles.AsSpan(0, words.Length));
        ArrayPool<ulong>.Shared.Return(otherWords);
        ArrayPool<int>.Shared.Return(otherFiles);
    }

    // The radix sort of punched cards: by the last digit, then by the one before it, and so on; each pass keeps the order of
    // the last among equal digits. A digit that all words share needs no pass.
    private static void ByDigits(Span<ulong> words, Span<int> files, Span<ulong> otherWords, Span<int> otherFiles)
    {
        Span<int> counts = stackalloc int[Digits * Values];
        Count(words, counts);
        var isInOther = false;
        for (var digit = 0; digit < Digits; digit++)
        {
            var places = counts.Slice(digit * Values, Values);
            var first = (int)(words[0] >> (digit * DigitBits)) & (Values - 1);
            if (places[first] == words.Length)
            {
                continue;
            }

            Places(places);
            if (isInOther)
            {
                Pass(otherWords, otherFiles, words, files, places, digit * DigitBits);
            }
            else
            {
                Pass(words, files, otherWords, otherFiles, places, digit * DigitBits);
            }

            isInOther = !isInOther;
        }

        if (isInOther)
        {
            otherWords.CopyTo(words);
            otherFiles.CopyTo(files);
        }
    }

    private static void Count(ReadOnlySpan<ulong> words, Span<int> counts)
    {
        counts.Clear();
        foreach (var word in words)
        {
            for (var digit = 0; digit < Digits; digit++)
            {
                counts[(digit * Values) + ((int)(word >> (digit * DigitBits)) & (Values - 1))]++;
            }
        }
    }

    private static void Places(Span<int> counts)
    {
        var place = 0;
        for (var value = 0; value < counts.Length; value++)
        {
            (place, counts[value]) = (place + counts[value], place);
        }
    }

    private static void Pass(
        ReadOnlySpan<ulong> words, ReadOnlySpan<int> files, Span<ulong> toWords, Span<int> toFiles, Span<int> places, int shift)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var place = places[(int)(words[i] >> shift) & (Values - 1)]++;
            toWords[place] = words[i];
            toFiles[place] = files[i];
        }
    }
}
