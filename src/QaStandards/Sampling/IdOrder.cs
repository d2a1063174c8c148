using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace QaStandards.Sampling;

/// <summary>Orders ids by their UTF-8 bytes.</summary>
internal static class IdOrder
{
    /// <summary>Returns the files in the order of their ids' bytes; equal ids stand side by side.</summary>
    public static int[] Of(byte[] ids, List<int> offsets)
    {
        var order = new int[offsets.Count - 1];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (!IsSorted(ids, offsets))
        {
            Sort(ids, offsets, order);
        }

        return order;
    }

    private static ReadOnlySpan<byte> Id(byte[] ids, List<int> offsets, int file) => ids.AsSpan(offsets[file]..offsets[file + 1]);

    private static bool IsSorted(byte[] ids, List<int> offsets)
    {
        for (var i = 2; i < offsets.Count; i++)
        {
            if (Id(ids, offsets, i - 2).SequenceCompareTo(Id(ids, offsets, i - 1)) > 0)
            {
                return false;
            }
        }

        return true;
    }

    // Most ids begin alike ("R1-2017-00089-1"): sort by the eight bytes after what they share, then mend the runs that are
    // equal there. Ids have no zero bytes, so padding with zeros keeps a shorter id before a longer one.
    private static void Sort(byte[] ids, List<int> offsets, int[] order)
    {
        var shared = Shared(ids, offsets);
        var words = new ulong[order.Length];
        Span<byte> padded = stackalloc byte[8];
        for (var i = 0; i < words.Length; i++)
        {
            var rest = Id(ids, offsets, i)[shared..];
            padded.Clear();
            rest[..Math.Min(8, rest.Length)].CopyTo(padded);
            words[i] = BinaryPrimitives.ReadUInt64BigEndian(padded);
        }

        Array.Sort(words, order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && words[end] == words[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start..end).Sort((a, b) => Id(ids, offsets, a).SequenceCompareTo(Id(ids, offsets, b)));
            }

            start = end;
        }
    }

    private static int Shared(byte[] ids, List<int> offsets)
    {
        var first = Id(ids, offsets, 0);
        var shared = first.Length;
        for (var i = 1; i < offsets.Count - 1 && shared > 0; i++)
        {
            shared = first[..shared].CommonPrefixLength(Id(ids, offsets, i));
        }

        return shared;
    }
}
