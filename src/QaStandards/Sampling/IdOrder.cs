using System;
using System.Buffers.Binary;

namespace QaStandards.Sampling;

/// <summary>Orders ids by their UTF-8 bytes.</summary>
internal static class IdOrder
{
    private const int WordLength = sizeof(ulong);

    /// <summary>Returns the files in the order of their ids' bytes; equal ids stand side by side.</summary>
    /// <param name="ids">The UTF-8 bytes of all ids, one after the other; no byte is zero.</param>
    /// <param name="offsets">Where each id begins, and at last where the last one ends.</param>
    public static int[] Of(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets)
    {
        var order = new int[offsets.Length - 1];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (!IsAscending(ids, offsets))
        {
            Sort(ids, offsets, order, new ulong[order.Length], 0);
        }

        return order;
    }

    /// <summary>Returns whether each id's bytes come after those of the one before.</summary>
    public static bool IsAscending(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets)
    {
        for (var i = 2; i < offsets.Length; i++)
        {
            if (Id(ids, offsets, i - 2).SequenceCompareTo(Id(ids, offsets, i - 1)) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<byte> Id(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, int file) =>
        ids[offsets[file]..offsets[file + 1]];

    // Sorts files whose ids are equal before a place. Most ids begin alike ("R1-2017-00089-1"), so what they all share is passed
    // over; the next eight bytes are compared as one number, and only files that are equal there look further. Padding with
    // zeros keeps a shorter id before a longer one. An id has at most 1,024 bytes, so this goes at most 128 deep.
    private static void Sort(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<int> files, Span<ulong> words, int from)
    {
        from += Shared(ids, offsets, files, from);
        for (var i = 0; i < files.Length; i++)
        {
            words[i] = Word(Id(ids, offsets, files[i])[from..]);
        }

        WordOrder.Sort(words, files);
        for (var start = 0; start < files.Length;)
        {
            var end = start + 1;
            while (end < files.Length && words[end] == words[start])
            {
                end++;
            }

            // Ids that end before the next word are equal here only if they are the same.
            if (end - start > 1 && Id(ids, offsets, files[start]).Length >= from + WordLength)
            {
                Sort(ids, offsets, files[start..end], words[start..end], from + WordLength);
            }

            start = end;
        }
    }

    private static int Shared(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, ReadOnlySpan<int> files, int from)
    {
        var first = Id(ids, offsets, files[0])[from..];
        var shared = first.Length;
        for (var i = 1; i < files.Length && shared > 0; i++)
        {
            shared = first[..shared].CommonPrefixLength(Id(ids, offsets, files[i])[from..]);
        }

        return shared;
    }

    private static ulong Word(ReadOnlySpan<byte> rest)
    {
        if (rest.Length >= WordLength)
        {
            return BinaryPrimitives.ReadUInt64BigEndian(rest);
        }

        Span<byte> padded = stackalloc byte[WordLength];
        padded.Clear();
        rest.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
