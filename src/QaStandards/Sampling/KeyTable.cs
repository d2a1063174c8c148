using System;
using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>Numbers the different texts among many, in the order in which they appear.</summary>
/// <remarks>
/// A table of its own and not a dictionary, because it is asked about many keys at once: each look-up waits three times for memory,
/// for the slot, for the name and for its characters, and look-ups that do not depend on one another wait together. The places follow the
/// text's hash, which differs from process to process, so that nobody can prepare keys that all share one; the numbers do not.
/// </remarks>
internal sealed class KeyTable
{
    /// <summary>The most keys that are looked up together.</summary>
    public const int AtOnce = 64;

    private const int FirstSlots = 64;

    // A slot holds a hash and, above it, a key's number from 1; nought when it is free. At most half of them are taken.
    private readonly Growing<string> names = new();
    private readonly uint[] hashes = new uint[AtOnce];
    private ulong[] slots = new ulong[FirstSlots];

    /// <summary>Gets how many different keys there are.</summary>
    public int Count => names.Count;

    /// <summary>Returns the keys by number.</summary>
    public string[] Names() => names.ToArray();

    /// <summary>Finds the numbers of some keys, and gives the next one to each that is new.</summary>
    /// <param name="keys">The keys, at most <see cref="AtOnce"/>.</param>
    /// <param name="numbers">Receives the number of each.</param>
    public void Number(ReadOnlySpan<string> keys, Span<int> numbers)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            hashes[i] = (uint)StringComparer.Ordinal.GetHashCode(keys[i]);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            numbers[i] = FirstOf(hashes[i]);
        }

        var known = names.Items;
        for (var i = 0; i < keys.Length; i++)
        {
            if (numbers[i] < 0 || known[numbers[i]] != keys[i])
            {
                numbers[i] = FindOrAdd(keys[i], hashes[i]);
            }
        }
    }

    private static int NumberIn(ulong slot) => (int)(slot >> 32) - 1;

    private int Place(uint hash) => (int)hash & (slots.Length - 1);

    // The first key with a hash is nearly always the right one; -1 when no key has it.
    private int FirstOf(uint hash)
    {
        var place = Place(hash);
        while (slots[place] != 0 && (uint)slots[place] != hash)
        {
            place = (place + 1) & (slots.Length - 1);
        }

        return NumberIn(slots[place]);
    }

    private int FindOrAdd(string key, uint hash)
    {
        var place = Place(hash);
        while (slots[place] != 0)
        {
            var number = NumberIn(slots[place]);
            if ((uint)slots[place] == hash && string.Equals(names.Items[number], key, StringComparison.Ordinal))
            {
                return number;
            }

            place = (place + 1) & (slots.Length - 1);
        }

        // A copy of its own: the copies lie side by side, where a look-up finds them sooner than among the caller's objects.
        names.Add(new(key.AsSpan()));
        slots[place] = ((ulong)names.Count << 32) | hash;
        if (2 * names.Count > slots.Length)
        {
            Spread();
        }

        return names.Count - 1;
    }

    private void Spread()
    {
        var before = slots;
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)before.Length + 1)];
        foreach (var slot in before)
        {
            if (slot != 0)
            {
                var place = Place((uint)slot);
                while (slots[place] != 0)
                {
                    place = (place + 1) & (slots.Length - 1);
                }

                slots[place] = slot;
            }
        }
    }
}
