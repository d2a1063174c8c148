using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>A number that only grows, so that rounding it down keeps it a lower bound.</summary>
/// <typeparam name="TSelf">The kind of number.</typeparam>
internal interface IPositiveNumber<TSelf>
    where TSelf : IPositiveNumber<TSelf>
{
    /// <summary>Gets one, exactly.</summary>
    static abstract TSelf One { get; }

    /// <summary>Returns the product; trusts that the factor is under 2^31.</summary>
    TSelf Times(uint factor);

    TSelf Plus(TSelf other);

    /// <summary>
    /// Returns the sign of <c>left * leftScale - right * rightScale</c>, or null when rounding leaves it open. Trusts that
    /// the scales are from 0 to 2^63.
    /// </summary>
    static abstract int? Compare(TSelf left, BigInteger leftScale, TSelf right, BigInteger rightScale);
}
