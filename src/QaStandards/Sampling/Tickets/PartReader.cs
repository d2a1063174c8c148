using System;
using System.Collections.Generic;
using System.Text;

namespace QaStandards.Sampling.Tickets;

/// <summary>
/// Reads ids one after the other and holds on to the k smallest tickets: ids are hashed many at a time, and what is held is cut
/// back to k whenever it has grown to twice as much.
/// </summary>
internal sealed class PartReader(Seed seed, int size, long before = 0)
{
    private const int AtOnce = 1024;

    private readonly string[] waiting = new string[AtOnce];
    private readonly int[] offsets = new int[AtOnce + 1];
    private readonly ulong[] words = new ulong[AtOnce];
    private byte[] bytes = new byte[32 * AtOnce];
    private int filled;

    private ulong[] heldWords = [];
    private string[] held = [];
    private int count;
    private ulong limit = ulong.MaxValue; // no word above it is among the k smallest

    public long Files { get; private set; }

    /// <exception cref="ArgumentException">An id has no place in a list.</exception>
    public void Read(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            Files++;
            if (IdText.Problem(id) is { } problem)
            {
                throw new ArgumentException(
                    $"The id of file {English.Number(before + Files)}{(string.IsNullOrEmpty(id) ? "" : $", '{IdText.Show(id)}',")} {problem}; every file needs its own id of 1 to 1,024 bytes.",
                    nameof(ids));
            }

            Append(id);
        }
    }

    /// <summary>Returns the smallest of what was read, by ascending ticket.</summary>
    public DrawnId[] Smallest()
    {
        Hash();
        CutBack();
        var drawn = new DrawnId[count];
        for (var i = 0; i < count; i++)
        {
            drawn[i] = Drawn(i);
        }

        return drawn;
    }

    private void Append(string id)
    {
        var start = offsets[filled];
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        if (bytes.Length - start < most)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, start + most));
        }

        waiting[filled] = id;
        filled++;
        offsets[filled] = start + Encoding.UTF8.GetBytes(id, bytes.AsSpan(start));
        if (filled == AtOnce)
        {
            Hash();
        }
    }

    private DrawnId Drawn(int place) => new(Ticket.Of(seed.Prefix, Encoding.UTF8.GetBytes(held[place])), held[place]);

    private void Hash()
    {
        TicketColumn.Fill(seed.Prefix, bytes, offsets.AsSpan(0, filled + 1), words.AsSpan(0, filled));
        for (var i = 0; i < filled; i++)
        {
            if (words[i] <= limit)
            {
                Hold(words[i], waiting[i]);
            }
        }

        filled = 0;
    }

    private void Hold(ulong word, string id)
    {
        if (size == 0)
        {
            return;
        }

        if (count >= 2L * size)
        {
            CutBack();
        }

        if (count == held.Length)
        {
            var grown = (int)Math.Min(2L * size, Math.Max(16L, 2L * count));
            Array.Resize(ref held, grown);
            Array.Resize(ref heldWords, grown);
        }

        held[count] = id;
        heldWords[count] = word;
        count++;
    }

    private void CutBack()
    {
        var smallest = SmallestK.Of(heldWords.AsSpan(0, count), size, (first, second) => Drawn(first).CompareTo(Drawn(second)));
        var kept = Array.ConvertAll(smallest, place => held[place]);
        var keptWords = Array.ConvertAll(smallest, place => heldWords[place]);
        Array.Clear(held, 0, count);
        kept.CopyTo(held, 0);
        keptWords.CopyTo(heldWords, 0);
        count = kept.Length;
        if (count == size && size > 0)
        {
            limit = heldWords[count - 1];
        }
    }
}
