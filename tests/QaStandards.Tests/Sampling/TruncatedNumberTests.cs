using System;
using System.Numerics;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class TruncatedNumberTests
{
    private const uint Largest = int.MaxValue;

    [Fact]
    public void A_number_stays_exact_until_it_is_longer_than_96_bits()
    {
        var three = TruncatedNumber.One.Times(Largest).Times(Largest).Times(Largest);
        var cut = three.Times(Largest);

        Assert.Equal((BigInteger.Pow(Largest, 3), 0L, 0L), (Value(three), three.Exponent, three.Cuts));
        Assert.Equal((BigInteger.Pow(Largest, 4) >> 28, 28L, 1L), ((BigInteger)cut.Mantissa, cut.Exponent, cut.Cuts));
        Assert.Equal(1, new TruncatedNumber(((UInt128)1 << 96) - 1, 0, 0).Plus(TruncatedNumber.One).Exponent);
    }

    [Fact]
    public void A_truncated_number_is_a_lower_bound_within_its_stated_error()
    {
        var state = 88172645463325252UL;
        for (var run = 0; run < 60; run++)
        {
            var (truncated, exact) = (TruncatedNumber.One, BigInteger.One);
            var (otherTruncated, otherExact) = (TruncatedNumber.One, BigInteger.One);
            for (var step = 0; step < 120; step++)
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                var factor = (uint)(state >> 33) % Largest + 1;
                if (state % 3 == 0)
                {
                    (otherTruncated, otherExact) = (otherTruncated.Times(factor), otherExact * factor);
                }
                else if (state % 3 == 1)
                {
                    (truncated, exact) = (truncated.Times(factor), exact * factor);
                }
                else
                {
                    (truncated, exact) = (truncated.Plus(otherTruncated), exact + otherExact);
                    (otherTruncated, otherExact) = (otherTruncated.Plus(truncated), otherExact + exact);
                }

                Assert.True(Value(truncated) <= exact);
                Assert.True((exact - Value(truncated)) << 94 <= Value(truncated) * truncated.Cuts);
                Assert.True(truncated.Mantissa >> 96 == 0);
                Assert.True(truncated.Cuts == 0 || truncated.Mantissa >> 95 == 1, "a number that was cut keeps 96 bits");

                var sign = TruncatedNumber.Compare(truncated, otherExact.IsOne ? 1 : 3, otherTruncated, 2);
                if (sign is { } sure)
                {
                    Assert.Equal((exact * (otherExact.IsOne ? 1 : 3)).CompareTo(otherExact * 2), sure);
                }
            }
        }
    }

    [Fact]
    public void Numbers_that_were_cut_are_told_apart_only_beyond_their_error()
    {
        var half = (UInt128)1 << 95;
        var exact = new TruncatedNumber(half, 10, 0);
        var cut = new TruncatedNumber(half, 10, 4);

        Assert.Equal(0, TruncatedNumber.Compare(exact, 1, exact, 1));
        Assert.Null(TruncatedNumber.Compare(cut, 1, exact, 1));
        Assert.Null(TruncatedNumber.Compare(exact, 1, cut, 1));
        Assert.Equal(1, TruncatedNumber.Compare(cut, 1, new(half - 1, 10, 0), 1));
        Assert.Equal(-1, TruncatedNumber.Compare(new(half - 1, 10, 0), 1, cut, 1));

        // Four cuts may have lost up to 8 units of the last place.
        Assert.Null(TruncatedNumber.Compare(cut, 1, new(half + 8, 10, 0), 1));
        Assert.Null(TruncatedNumber.Compare(new(half + 8, 10, 0), 1, cut, 1));
        Assert.Equal(-1, TruncatedNumber.Compare(cut, 1, new(half + 9, 10, 0), 1));
        Assert.Equal(1, TruncatedNumber.Compare(new(half + 9, 10, 0), 1, cut, 1));
    }

    [Fact]
    public void A_sum_has_the_cuts_of_its_worse_part_and_one_more_for_each_of_its_own()
    {
        var half = (UInt128)1 << 95;
        var (few, many) = (new TruncatedNumber(half, 10, 3), new TruncatedNumber(half, 0, 20));

        Assert.Equal(new(half + (half >> 10), 10, 21), few.Plus(many));
        Assert.Equal(new(half + (half >> 10), 10, 21), many.Plus(few));
        Assert.Equal(new(half, 11, 4), few.Plus(few));
        Assert.Equal(new(5, 0, 0), new TruncatedNumber(2, 0, 0).Plus(new(3, 0, 0)));
    }

    [Theory]
    [InlineData(399)]
    [InlineData(401)]
    [InlineData(5_000_000_000)]
    public void Numbers_far_apart_are_told_apart_by_their_exponents(long exponent)
    {
        var tall = new TruncatedNumber((UInt128)1 << 95, exponent, 1_000_000);

        Assert.Equal(1, TruncatedNumber.Compare(tall, 1, new(((UInt128)1 << 96) - 1, 0, 9), long.MaxValue));
        Assert.Equal(-1, TruncatedNumber.Compare(new(((UInt128)1 << 96) - 1, 0, 9), long.MaxValue, tall, 1));
        Assert.Equal(tall.Mantissa, tall.Plus(TruncatedNumber.One).Mantissa);
        Assert.Equal(1_000_001, TruncatedNumber.One.Plus(tall).Cuts);
    }

    private static BigInteger Value(TruncatedNumber number) => (BigInteger)number.Mantissa << (int)number.Exponent;
}
