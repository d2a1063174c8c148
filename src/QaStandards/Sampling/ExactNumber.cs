using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>A whole number of any length: slow when long, and never in doubt.</summary>
internal readonly record struct ExactNumber(BigInteger Value) : IPositiveNumber<ExactNumber>
{
    public static ExactNumber One => new(BigInteger.One);

    public static int? Compare(ExactNumber left, BigInteger leftScale, ExactNumber right, BigInteger rightScale) =>
        (left.Value * leftScale).CompareTo(right.Value * rightScale);

    public ExactNumber Times(uint factor) => new(Value * factor);

    public ExactNumber Plus(ExactNumber other) => new(Value + other.Value);
}
