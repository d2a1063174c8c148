using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace QaStandards;

/// <summary>Makes value lists from collection expressions and sequences.</summary>
public static class ValueList
{
    /// <summary>Returns a list of the items, in their order.</summary>
    /// <example><code>ValueList&lt;int&gt; three = [1, 2, 3];</code></example>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : ValueList<T>.Over(ImmutableArray.Create(items));

    /// <summary>Returns a list of the items of a sequence, in its order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? ValueList<T>.Over([.. items]);
    }
}

/// <summary>
/// An immutable list that is equal to another when it has equal items in the same order, so that records which hold
/// lists keep the equality of values.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    private ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>Gets the list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at the index.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, items.Length);
            return items[index];
        }
    }

    /// <summary>Returns the items as a span over the list's own storage.</summary>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (other is null || items.Length != other.items.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns an enumerator that allocates nothing.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <summary>Returns the items in brackets, separated by commas, the same in every culture.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}{items[i]}");
        }

        return text.Append(']').ToString();
    }

    /// <summary>Returns whether two lists have equal items in the same order, or are both null.</summary>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether two lists differ.</summary>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    internal static ValueList<T> Over(ImmutableArray<T> items) => new(items);
}
