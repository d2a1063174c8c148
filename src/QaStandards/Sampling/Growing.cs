using System;

namespace QaStandards.Sampling;

/// <summary>A column that grows while a list is read, and is handed over as an array without a copy when its length was known.</summary>
internal sealed class Growing<TItem>
{
    private TItem[] items = [];

    public int Count { get; private set; }

    public ReadOnlySpan<TItem> Items => items.AsSpan(0, Count);

    public void Reserve(int capacity) => Array.Resize(ref items, Math.Max(capacity, Count));

    public void Add(TItem item)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Math.Max(16, 2 * Count));
        }

        items[Count] = item;
        Count++;
    }

    /// <summary>Replaces an item that has been added.</summary>
    public void Set(int place, TItem item) => items[place] = item;

    /// <summary>Adds places for more items, which are put there later, and returns where they begin.</summary>
    public int AddPlaces(int more)
    {
        Reserve(Math.Max(items.Length, Count + more));
        Count += more;
        return Count - more;
    }

    /// <summary>Puts items into places that have been added.</summary>
    public void Put(int place, ReadOnlySpan<TItem> some) => some.CopyTo(items.AsSpan(place));

    public TItem[] ToArray() => Count == items.Length ? items : Items.ToArray();
}
