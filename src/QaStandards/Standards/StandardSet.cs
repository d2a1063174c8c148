using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace QaStandards.Standards;

/// <summary>Some of the standards of one framework; immutable. Two sets are equal when framework and members are.</summary>
public sealed class StandardSet : IReadOnlyCollection<int>, IEquatable<StandardSet>
{
    private readonly UInt128 bits;

    private StandardSet(Framework framework, UInt128 bits)
    {
        Framework = framework;
        this.bits = bits;
    }

    /// <summary>Gets the framework.</summary>
    public Framework Framework { get; }

    /// <summary>Gets how many standards are in the set.</summary>
    public int Count => (int)UInt128.PopCount(bits);

    /// <summary>Gets whether there are none.</summary>
    public bool IsEmpty => bits == UInt128.Zero;

    /// <summary>Returns whether a standard is in the set.</summary>
    public bool Contains(int number) => Framework.Has(number) && ((bits >> (number - 1)) & UInt128.One) == UInt128.One;

    /// <summary>Returns the standards that are in either set.</summary>
    /// <exception cref="ArgumentException">The other set is of another framework.</exception>
    public StandardSet Union(StandardSet other) => IsEmpty && Bits(other) != UInt128.Zero ? other : With(bits | Bits(other));

    /// <summary>Returns the standards that are in this set and not in the other.</summary>
    /// <exception cref="ArgumentException">The other set is of another framework.</exception>
    public StandardSet Except(StandardSet other) => With(bits & ~Bits(other));

    /// <summary>Returns the standards that are in both sets.</summary>
    /// <exception cref="ArgumentException">The other set is of another framework.</exception>
    public StandardSet Intersect(StandardSet other) => With(bits & Bits(other));

    /// <summary>Returns whether every standard of the other set is in this one.</summary>
    /// <exception cref="ArgumentException">The other set is of another framework.</exception>
    public bool Includes(StandardSet other) => (Bits(other) & ~bits) == UInt128.Zero;

    /// <summary>Returns the numbers in ascending order.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        for (var rest = bits; rest != UInt128.Zero; rest &= rest - UInt128.One)
        {
            yield return (int)UInt128.TrailingZeroCount(rest) + 1;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(StandardSet? other) =>
        other is not null && bits == other.bits && (ReferenceEquals(Framework, other.Framework) || Framework.Equals(other.Framework));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandardSet);

    /// <inheritdoc/>
    public override int GetHashCode() => bits.GetHashCode();

    /// <summary>Returns the numbers in ascending order, separated by single spaces; empty for none.</summary>
    public override string ToString() => IsEmpty ? "" : string.Join(' ', Texts());

    internal static StandardSet Of(Framework framework, UInt128 bits) => new(framework, bits);

    internal static StandardSet Empty(Framework framework) => new(framework, UInt128.Zero);

    internal static StandardSet Whole(Framework framework) =>
        new(framework, framework.Standards.Count == Framework.MostStandards
            ? UInt128.MaxValue
            : (UInt128.One << framework.Standards.Count) - UInt128.One);

    private StandardSet With(UInt128 other) => other == bits ? this : new(Framework, other);

    private UInt128 Bits(StandardSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(other.Framework, Framework) || other.Framework.Equals(Framework)
            ? other.bits
            : throw new ArgumentException($"The sets are of two frameworks: {Framework} and {other.Framework}.", nameof(other));
    }

    private IEnumerable<string> Texts()
    {
        foreach (var number in this)
        {
            yield return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
