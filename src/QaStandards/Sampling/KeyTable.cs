using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Numerics;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>Numbers the different texts among many, in the order in which they appear.</summary>
/// <remarks>
/// A table of its own and not a dictionary, because it is asked about many keys at once: a look-up waits for memory, and look-ups
/// that do not depend on one another wait together. A key of up to eight ASCII characters, as nearly all are, is one word, and found without
/// reading a text; of a longer one the word is a hash. Where a word stands in the table differs from process to process, so that nobody
/// can prepare keys that all stand in one place; the numbers do not differ.
/// </remarks>
internal sealed class KeyTable : IDisposable
{
    /// <summary>The most keys that are looked up together.</summary>
    public const int AtOnce = 64;

    private const int FirstSlots = 64;

    // ASCII leaves the highest bit of a word free.
    private const ulong IsHash = 1UL << 63;

    // Multiply-shift hashing (Dietzfelbinger and others, 1997) with a factor that is odd and nobody knows beforehand.
    private static readonly ulong Factor =
        ((ulong)StringComparer.Ordinal.GetHashCode("factor") << 32) | (uint)StringComparer.Ordinal.GetHashCode("odd") | 1;

    private readonly List<string> names = [];
    private readonly ulong[] asked = new ulong[AtOnce];

    // At most half of the slots are taken, each with a word and its key's number from 1; nought is a free slot. They are borrowed:
    // fresh memory that is read before it is written costs a fault twice, and the second stops every other core.
    private (ulong Word, int Number)[] slots = Free(FirstSlots);
    private int size = FirstSlots;

    /// <summary>Returns the keys by number.</summary>
    public string[] Names() => [.. names];

    /// <summary>Finds the numbers of some keys, and gives the next one to each that is new.</summary>
    /// <param name="keys">The keys, at most <see cref="AtOnce"/>, without control characters.</param>
    /// <param name="numbers">Receives the number of each.</param>
    public void Number(ReadOnlySpan<string> keys, Span<int> numbers)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            asked[i] = WordOf(keys[i]);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            numbers[i] = slots[PlaceOf(asked[i])].Number - 1;
        }

        for (var i = 0; i < keys.Length; i++)
        {
            if (numbers[i] < 0 || !Is(numbers[i], keys[i], asked[i]))
            {
                numbers[i] = FindOrAdd(keys[i], asked[i]);
            }
        }
    }

    /// <summary>Gives the slots back; after that nothing more is numbered.</summary>
    public void Dispose()
    {
        ArrayPool<(ulong, int)>.Shared.Return(slots);
        slots = [];
    }

    private static ulong WordOf(string key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        bytes.Clear();
        return key.Length <= bytes.Length && Ascii.FromUtf16(key, bytes, out _) == OperationStatus.Done
            ? BinaryPrimitives.ReadUInt64LittleEndian(bytes)
            : IsHash | (uint)StringComparer.Ordinal.GetHashCode(key);
    }

    private int First(ulong word) => (int)((word * Factor) >> (BitOperations.LeadingZeroCount((ulong)size) + 1));

    private int After(int place) => (place + 1) & (size - 1);

    // The slot of a word, or the free one where it would stand.
    private int PlaceOf(ulong word)
    {
        var place = First(word);
        while (slots[place].Number != 0 && slots[place].Word != word)
        {
            place = After(place);
        }

        return place;
    }

    private bool Is(int number, string key, ulong word) => (word & IsHash) == 0 || names[number] == key;

    private int FindOrAdd(string key, ulong word)
    {
        var place = PlaceOf(word);
        while (slots[place].Number != 0)
        {
            if (slots[place].Word == word && Is(slots[place].Number - 1, key, word))
            {
                return slots[place].Number - 1;
            }

            place = After(place);
        }

        // A copy of its own, so that the caller's objects are not kept alive by a name.
        names.Add(new(key.AsSpan()));
        slots[place] = (word, names.Count);
        if (2 * names.Count > size)
        {
            Spread();
        }

        return names.Count - 1;
    }

    private void Spread()
    {
        var before = slots;
        slots = Free(2 * size);
        size *= 2;
        foreach (var slot in before.AsSpan(0, size / 2))
        {
            if (slot.Number != 0)
            {
                var place = First(slot.Word);
                while (slots[place].Number != 0)
                {
                    place = After(place);
                }

                slots[place] = slot;
            }
        }

        ArrayPool<(ulong, int)>.Shared.Return(before);
    }

    private static (ulong Word, int Number)[] Free(int size)
    {
        var free = ArrayPool<(ulong, int)>.Shared.Rent(size);
        free.AsSpan(0, size).Clear();
        return free;
    }
}
