using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Collects messages of one size (one block or two) until every lane has one, then hashes them together. It owns no memory:
/// the caller lends it, so that nothing is allocated for an id.
/// </summary>
/// <typeparam name="TLanes">The width.</typeparam>
internal ref struct TicketBatch<TLanes>
    where TLanes : unmanaged, ILanes<TLanes>
{
    /// <summary>How many vectors a batch needs: the state and the schedule. Batches that take turns may share them.</summary>
    internal const int VectorCount = 8 + Compression<TLanes>.ScheduleLength;

    private const int BlockSize = 64;

    private readonly ReadOnlySpan<byte> ids;
    private readonly Span<ulong> words;
    private readonly int wordsEach;
    private readonly int prefixLength;
    private readonly int size;
    private readonly Span<byte> template;
    private readonly Span<byte> messages;
    private readonly Span<(int Owner, int Length)> lanes;
    private readonly Span<TLanes> state;
    private readonly Span<TLanes> schedule;
    private int filled;

    /// <summary>Starts an empty batch.</summary>
    /// <param name="prefix">What every message begins with.</param>
    /// <param name="ids">All ids, one after the other.</param>
    /// <param name="words">Where the first words of 64 bits of each digest go.</param>
    /// <param name="wordsEach">How many words of a digest are kept: one to four.</param>
    /// <param name="bytes">Zeros: one more message than there are lanes; its length decides the size of a message.</param>
    /// <param name="lanes">Zeros: one for each lane.</param>
    /// <param name="vectors">Scratch, <see cref="VectorCount"/> of them.</param>
    internal TicketBatch(
        ReadOnlySpan<byte> prefix,
        ReadOnlySpan<byte> ids,
        Span<ulong> words,
        int wordsEach,
        Span<byte> bytes,
        Span<(int Owner, int Length)> lanes,
        Span<TLanes> vectors)
    {
        this.ids = ids;
        this.words = words;
        this.wordsEach = wordsEach;
        this.lanes = lanes;
        prefixLength = prefix.Length;
        size = bytes.Length / (TLanes.Count + 1);
        template = bytes[..size];
        messages = bytes[size..];
        state = vectors[..8];
        schedule = vectors.Slice(8, Compression<TLanes>.ScheduleLength);
        prefix[..Math.Min(prefixLength, size)].CopyTo(template);
    }

    /// <summary>Adds the message of one id, which the caller has found to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int owner, int start, int end)
    {
        // The id must land behind the place of the prefix. Whole blocks around it are copied where the blob has them, because
        // that is quicker than its exact bytes; the neighbours' bytes are masked out when the row is read.
        var message = messages.Slice(filled * size, size);
        var origin = start - prefixLength;
        if (origin >= 0 && origin <= ids.Length - size)
        {
            for (var at = 0; at < size; at += BlockSize)
            {
                ids.Slice(origin + at, BlockSize).CopyTo(message.Slice(at, BlockSize));
            }
        }
        else
        {
            ids[start..end].CopyTo(message[prefixLength..]);
        }

        lanes[filled] = (owner, prefixLength + (end - start));
        filled++;
        if (filled == TLanes.Count)
        {
            Flush();
        }
    }

    /// <summary>Hashes what has been collected. A lane without a message hashes what lies there, and nobody reads it.</summary>
    internal void Flush()
    {
        if (filled == 0)
        {
            return;
        }

        Compression<TLanes>.Start(state);
        for (var block = 0; block < size; block += BlockSize)
        {
            LoadBlock(block);
            Compression<TLanes>.Apply(state, schedule);
        }

        for (var word = 0; word < wordsEach; word++)
        {
            var high = MemoryMarshal.Cast<TLanes, uint>(state.Slice(2 * word, 1));
            var low = MemoryMarshal.Cast<TLanes, uint>(state.Slice((2 * word) + 1, 1));
            for (var lane = 0; lane < filled; lane++)
            {
                words[(lanes[lane].Owner * wordsEach) + word] = ((ulong)high[lane] << 32) | low[lane];
            }
        }

        filled = 0;
    }

    // Vector t of the schedule holds word t of every message (FIPS 180-4, section 5.2.1).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void LoadBlock(int block)
    {
        for (var at = 0; at < BlockSize; at += 16)
        {
            var columns = MemoryMarshal.Cast<TLanes, uint>(schedule.Slice(at / 4, 4));
            var places = Vector128<sbyte>.Indices + Vector128.Create((sbyte)(block + at));
            var behindPrefix = Vector128.GreaterThanOrEqual(places, Vector128.Create((sbyte)prefixLength));
            var prefix = Vector128.Create<byte>(template.Slice(block + at, 16)).AsSByte();
            for (var lane = 0; lane < TLanes.Count; lane += 4)
            {
                var a = Row(lane, block + at, places, behindPrefix, prefix);
                var b = Row(lane + 1, block + at, places, behindPrefix, prefix);
                var c = Row(lane + 2, block + at, places, behindPrefix, prefix);
                var d = Row(lane + 3, block + at, places, behindPrefix, prefix);
                Transposition.Write(a, b, c, d, columns, TLanes.Count, lane);
            }
        }

        // The last word of a message is its length in bits (section 5.1.1); 119 bytes need no more than one word.
        if (block + BlockSize == size)
        {
            var lengths = MemoryMarshal.Cast<TLanes, uint>(schedule.Slice(15, 1));
            for (var lane = 0; lane < lengths.Length; lane++)
            {
                lengths[lane] = (uint)lanes[lane].Length * 8;
            }
        }
    }

    // Four words of a message: the prefix, the id, one bit, zeros (section 5.1.1), as big-endian numbers. No place in two blocks
    // is beyond 127, so a signed comparison will do, which is the cheap one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<uint> Row(
        int lane, int at, Vector128<sbyte> places, Vector128<sbyte> behindPrefix, Vector128<sbyte> prefix)
    {
        var bytes = Vector128.Create<byte>(messages.Slice((lane * size) + at, 16)).AsSByte();
        var end = Vector128.Create((sbyte)lanes[lane].Length);
        var id = bytes & behindPrefix & Vector128.LessThan(places, end);
        var stop = Vector128.Equals(places, end) & Vector128.Create(sbyte.MinValue);
        return Vector128.Shuffle(
            (prefix | id | stop).AsByte(),
            Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)).AsUInt32();
    }
}
