using System;
using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Makes tickets: SHA-256 of prefix + id, many ids at a time. Of a whole list only the first 64 bits of each ticket are kept,
/// as a big-endian number: enough to order a million files but for ties, for which the caller makes the whole ticket.
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

    /// <summary>How many words of 64 bits a whole ticket has.</summary>
    internal const int WholeTicket = 4;

    /// <summary>Fills a column with the widest vectors that this processor handles well.</summary>
    /// <param name="prefix">The seed and a colon, in UTF-8.</param>
    /// <param name="ids">The UTF-8 bytes of all ids, one after the other: less than 2 GB.</param>
    /// <param name="offsets">Where each id begins, and at last where the last one ends.</param>
    /// <param name="words">Receives the first 64 bits of each ticket.</param>
    internal static void Fill(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words) =>
        FillWidest<EveryIndex>(prefix, ids, offsets, [], words, wordsEach: 1);

    /// <summary>Makes the whole tickets of some ids, in the order in which they are chosen.</summary>
    /// <param name="prefix">The seed and a colon, in UTF-8.</param>
    /// <param name="ids">The UTF-8 bytes of all ids, one after the other: less than 2 GB.</param>
    /// <param name="offsets">Where each id begins, and at last where the last one ends.</param>
    /// <param name="chosen">The places of the ids.</param>
    /// <param name="words">Receives <see cref="WholeTicket"/> words for each.</param>
    internal static void FillWhole(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, ReadOnlySpan<int> chosen, Span<ulong> words) =>
        FillWidest<ListedIndices>(prefix, ids, offsets, chosen, words, WholeTicket);

    /// <summary>The same as <see cref="Fill"/> with a width of the caller's choice, which any processor can run, if slowly.</summary>
    internal static void FillInLanes<TLanes>(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words)
        where TLanes : unmanaged, ILanes<TLanes> => FillInLanes<TLanes, EveryIndex>(prefix, ids, offsets, [], words, wordsEach: 1);

    /// <summary>The same as <see cref="Fill"/> with the platform's SHA-256, one id after the other.</summary>
    internal static void FillOneByOne(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words) =>
        FillOneByOne<EveryIndex>(prefix, ids, offsets, [], words, wordsEach: 1);

    /// <summary>Fills some words of each ticket of a pool, so many at a time.</summary>
    internal static void FillInLanes<TLanes, TPool>(
        ReadOnlySpan<byte> prefix,
        ReadOnlySpan<byte> ids,
        ReadOnlySpan<int> offsets,
        ReadOnlySpan<int> pool,
        Span<ulong> words,
        int wordsEach)
        where TLanes : unmanaged, ILanes<TLanes>
        where TPool : struct, IPool
    {
        Span<TLanes> vectors = stackalloc TLanes[TicketBatch<TLanes>.VectorCount];
        var single = new TicketBatch<TLanes>(
            prefix, ids, words, wordsEach, stackalloc byte[64 * (TLanes.Count + 1)], stackalloc (int, int)[TLanes.Count], vectors);
        var twofold = new TicketBatch<TLanes>(
            prefix, ids, words, wordsEach, stackalloc byte[128 * (TLanes.Count + 1)], stackalloc (int, int)[TLanes.Count], vectors);
        for (var place = 0; place < words.Length / wordsEach; place++)
        {
            var index = TPool.Index(pool, place);
            var (start, end) = (offsets[index], offsets[index + 1]);
            switch (prefix.Length + (end - start))
            {
                case <= OneBlock:
                    single.Add(place, start, end);
                    break;
                case <= TwoBlocks:
                    twofold.Add(place, start, end);
                    break;
                default:
                    Digest(prefix, ids[start..end], words.Slice(place * wordsEach, wordsEach));
                    break;
            }
        }

        single.Flush();
        twofold.Flush();
    }

    /// <summary>Fills some words of each ticket of a pool with the platform's SHA-256.</summary>
    internal static void FillOneByOne<TPool>(
        ReadOnlySpan<byte> prefix,
        ReadOnlySpan<byte> ids,
        ReadOnlySpan<int> offsets,
        ReadOnlySpan<int> pool,
        Span<ulong> words,
        int wordsEach)
        where TPool : struct, IPool
    {
        for (var place = 0; place < words.Length / wordsEach; place++)
        {
            var index = TPool.Index(pool, place);
            Digest(prefix, ids[offsets[index]..offsets[index + 1]], words.Slice(place * wordsEach, wordsEach));
        }
    }

    private static void FillWidest<TPool>(
        ReadOnlySpan<byte> prefix,
        ReadOnlySpan<byte> ids,
        ReadOnlySpan<int> offsets,
        ReadOnlySpan<int> pool,
        Span<ulong> words,
        int wordsEach)
        where TPool : struct, IPool
    {
        if (Vector512.IsHardwareAccelerated)
        {
            FillInLanes<SixteenLanes, TPool>(prefix, ids, offsets, pool, words, wordsEach);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            FillInLanes<EightLanes, TPool>(prefix, ids, offsets, pool, words, wordsEach);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            FillInLanes<FourLanes, TPool>(prefix, ids, offsets, pool, words, wordsEach);
        }
        else
        {
            FillOneByOne<TPool>(prefix, ids, offsets, pool, words, wordsEach);
        }
    }

    private static void Digest(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> id, Span<ulong> words)
    {
        var length = prefix.Length + id.Length;
        var message = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        prefix.CopyTo(message);
        id.CopyTo(message[prefix.Length..]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(message[..length], digest);
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = BinaryPrimitives.ReadUInt64BigEndian(digest[(sizeof(ulong) * word)..]);
        }
    }
}
