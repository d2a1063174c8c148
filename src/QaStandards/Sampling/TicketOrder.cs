using System;
using System.Buffers;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Sampling;

/// <summary>
/// The order of a frozen list's files by ticket; equal tickets by id bytes. The column of words is borrowed until it is disposed of.
/// </summary>
internal sealed class TicketOrder : IDisposable
{
    private const int AtOnce = 256;

    private readonly Seed seed;
    private readonly CohortColumns columns;
    private readonly ulong[] borrowed;

    public TicketOrder(Seed seed, CohortColumns columns)
        : this(seed, columns, Cores.One)
    {
    }

    public TicketOrder(Seed seed, CohortColumns columns, Cores cores)
    {
        this.seed = seed;
        this.columns = columns;
        borrowed = ArrayPool<ulong>.Shared.Rent(columns.Count);
        cores.Share(columns.Count, (_, start, end) => TicketColumn.Fill(
            seed.Prefix, columns.IdBytes, columns.Offsets.AsSpan(start, end - start + 1), borrowed.AsSpan(start, end - start)));
    }

    /// <summary>Gets the first 64 bits of each file's ticket.</summary>
    public ReadOnlySpan<ulong> Words => borrowed.AsSpan(0, columns.Count);

    public void Dispose() => ArrayPool<ulong>.Shared.Return(borrowed);

    public Ticket TicketOf(int file) => Ticket.Of(seed.Prefix, columns.IdBytesOf(file));

    /// <summary>Makes the whole tickets of some files, in their order.</summary>
    public void Fill(ReadOnlySpan<int> files, Span<Ticket> tickets)
    {
        Span<ulong> words = stackalloc ulong[TicketColumn.WholeTicket * AtOnce];
        for (var start = 0; start < files.Length; start += AtOnce)
        {
            var some = files.Slice(start, Math.Min(AtOnce, files.Length - start));
            TicketColumn.FillWhole(
                seed.Prefix, columns.IdBytes, columns.Offsets, some, words[..(TicketColumn.WholeTicket * some.Length)]);
            for (var i = 0; i < some.Length; i++)
            {
                tickets[start + i] = new(words.Slice(TicketColumn.WholeTicket * i, TicketColumn.WholeTicket));
            }
        }
    }

    /// <summary>Compares two files whose first 64 bits are equal; their ids break a tie.</summary>
    public int CompareTied(int first, int second)
    {
        var byTicket = TicketOf(first).CompareTo(TicketOf(second));
        return byTicket != 0 ? byTicket : columns.IdBytesOf(first).SequenceCompareTo(columns.IdBytesOf(second));
    }

    /// <summary>Orders files by ascending ticket.</summary>
    public void Sort(Span<int> files)
    {
        var rented = ArrayPool<ulong>.Shared.Rent(files.Length);
        var words = rented.AsSpan(0, files.Length);
        var all = Words;
        for (var i = 0; i < files.Length; i++)
        {
            words[i] = all[files[i]];
        }

        WordOrder.Sort(words, files);
        for (var start = 0; start < files.Length;)
        {
            var end = start + 1;
            while (end < files.Length && words[end] == words[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                files[start..end].Sort(CompareTied);
            }

            start = end;
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }
}
