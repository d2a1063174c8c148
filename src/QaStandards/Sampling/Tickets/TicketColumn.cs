using System;
using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Makes the tickets of a whole list: SHA-256 of prefix + id, many ids at a time. Only the first 64 bits of each ticket are
/// kept, as a big-endian number: enough to order a million files but for ties, for which the caller makes the whole ticket.
/// </summary>
/// <remarks>
/// SHA-256 is FIPS 180-4. Every width, and the platform's own implementation, gives the same numbers. The caller is trusted:
/// there is one more offset than words, offsets never fall, and the last is not beyond the ids.
/// </remarks>
internal static class TicketColumn
{
    // A message ends with one bit and its length in 8 bytes, so this is what fits into one block of 64 bytes and into two.
    private const int OneBlock = 64 - 9;
    private const int TwoBlocks = 128 - 9;

    // A prefix has at most 65 bytes and an id 1,024; a longer message is hashed as well, from memory of its own.
    private const int UsualLength = 65 + 1024;

    /// <summary>Fills a column with the widest vectors that this processor handles well.</summary>
    /// <param name="prefix">The seed and a colon, in UTF-8.</param>
    /// <param name="ids">The UTF-8 bytes of all ids, one after the other: less than 2 GB.</param>
    /// <param name="offsets">Where each id begins, and at last where the last one ends.</param>
    /// <param name="words">Receives the first 64 bits of each ticket.</param>
    internal static void Fill(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            FillInLanes<SixteenLanes>(prefix, ids, offsets, words);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            FillInLanes<EightLanes>(prefix, ids, offsets, words);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            FillInLanes<FourLanes>(prefix, ids, offsets, words);
        }
        else
        {
            FillOneByOne(prefix, ids, offsets, words);
        }
    }

    /// <summary>The same with a width of the caller's choice, which any processor can run, if slowly.</summary>
    internal static void FillInLanes<TLanes>(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        Span<TLanes> vectors = stackalloc TLanes[TicketBatch<TLanes>.VectorCount];
        var single = new TicketBatch<TLanes>(
            prefix, ids, words, stackalloc byte[64 * (TLanes.Count + 1)], stackalloc (int, int)[TLanes.Count], vectors);
        var twofold = new TicketBatch<TLanes>(
            prefix, ids, words, stackalloc byte[128 * (TLanes.Count + 1)], stackalloc (int, int)[TLanes.Count], vectors);
        for (var i = 0; i < words.Length; i++)
        {
            var (start, end) = (offsets[i], offsets[i + 1]);
            switch (prefix.Length + (end - start))
            {
                case <= OneBlock:
                    single.Add(i, start, end);
                    break;
                case <= TwoBlocks:
                    twofold.Add(i, start, end);
                    break;
                default:
                    words[i] = FirstWord(prefix, ids[start..end]);
                    break;
            }
        }

        single.Flush();
        twofold.Flush();
    }

    /// <summary>The same with the platform's SHA-256, one id after the other.</summary>
    internal static void FillOneByOne(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = FirstWord(prefix, ids[offsets[i]..offsets[i + 1]]);
        }
    }

    private static ulong FirstWord(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> id)
    {
        var length = prefix.Length + id.Length;
        var message = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        prefix.CopyTo(message);
        id.CopyTo(message[prefix.Length..]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(message[..length], digest);
        return BinaryPrimitives.ReadUInt64BigEndian(digest);
    }
}
