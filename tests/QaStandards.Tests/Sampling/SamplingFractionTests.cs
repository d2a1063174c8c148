using System;
using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class SamplingFractionTests
{
    [Theory, Trait("Clause", "HLTA 75(6)")]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(40, 2)]
    [InlineData(41, 3)]
    [InlineData(100, 5)]
    [InlineData(101, 6)]
    [InlineData(140, 7)]
    [InlineData(int.MaxValue, 107374183)]
    public void Five_per_cent_is_rounded_up_to_a_whole_file(long population, long files) =>
        Assert.Equal(files, SamplingFraction.Percent(5).SizeOf(population));

    [Theory]
    [InlineData(7, 100, 7)]
    [InlineData(14, 50, 7)]
    [InlineData(28, 25, 7)]
    [InlineData(29, 100, 29)]
    [InlineData(57, 100, 57)]
    public void A_part_that_a_binary_number_gets_wrong_is_exact(int percent, long population, long files) =>
        Assert.Equal(files, SamplingFraction.Percent(percent).SizeOf(population));

    [Property]
    public bool A_size_is_the_least_whole_number_that_is_enough(long numerator, long denominator, long population)
    {
        var (num, den, n) = (long.Abs(numerator % 1_000_000_000) + 1, long.Abs(denominator % 1_000_000_000), long.Abs(population % long.MaxValue));
        var fraction = SamplingFraction.Of(num, num + den);
        var size = fraction.SizeOf(n);
        var whole = (BigInteger)n * num;

        return (BigInteger)size * (num + den) >= whole && ((BigInteger)size - 1) * (num + den) < whole;
    }

    [Fact]
    public void The_largest_population_does_not_overflow()
    {
        Assert.Equal(long.MaxValue, SamplingFraction.Whole.SizeOf(long.MaxValue));
        Assert.Equal(long.MaxValue, SamplingFraction.Of(long.MaxValue, long.MaxValue).SizeOf(long.MaxValue));
        Assert.Equal(long.MaxValue - 1, SamplingFraction.Of(long.MaxValue - 1, long.MaxValue).SizeOf(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingFraction.Whole.SizeOf(-1));
    }

    [Fact]
    public void Fractions_are_kept_in_lowest_terms()
    {
        Assert.Equal(SamplingFraction.Of(1, 20), SamplingFraction.Percent(5));
        Assert.Equal("1/20", SamplingFraction.Of(5, 100).ToString());
        Assert.Equal("1/1", SamplingFraction.Percent(100).ToString());
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(-1, 20)]
    [InlineData(21, 20)]
    [InlineData(1, 0)]
    [InlineData(-1, -1)]
    public void Zero_and_more_than_the_whole_are_refused(long numerator, long denominator) => Assert.StartsWith(
        "A sampling fraction is over 0 and at most 1: give a numerator from 1 to the denominator.",
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingFraction.Of(numerator, denominator)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Per_cent_are_from_1_to_100(int percent) => Assert.StartsWith(
        "A sampling fraction is from 1 to 100 per cent.",
        Assert.Throws<ArgumentOutOfRangeException>(() => SamplingFraction.Percent(percent)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1/20", 1, 20)]
    [InlineData("5%", 1, 20)]
    [InlineData(" 2.5 % ", 1, 40)]
    [InlineData("0.1%", 1, 1000)]
    [InlineData("100%", 1, 1)]
    [InlineData("0.000000000001%", 1, 100_000_000_000_000)]
    public void A_text_is_read_exactly_in_every_culture(string text, long numerator, long denominator)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            Assert.Equal(SamplingFraction.Of(numerator, denominator), SamplingFraction.Parse(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("0%")]
    [InlineData("0/20")]
    [InlineData("-5%")]
    [InlineData("101%")]
    [InlineData("100.1%")]
    [InlineData("2,5%")]
    [InlineData("21/20")]
    [InlineData("1/0")]
    [InlineData("1/-20")]
    [InlineData("0.0000000000001%")]
    [InlineData("99999999999999999999999999999999%")]
    public void A_text_that_is_no_fraction_is_refused(string text)
    {
        Assert.False(SamplingFraction.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a sampling fraction: write 1/20, 5% or 2.5%, over 0 and at most the whole.",
            Assert.Throws<FormatException>(() => SamplingFraction.Parse(text)).Message);
    }

    [Theory]
    [InlineData(1, 20, 1, 20, true)]
    [InlineData(1, 19, 1, 20, true)]
    [InlineData(1, 21, 1, 20, false)]
    public void A_fraction_can_be_held_against_a_least_one(long numerator, long denominator, long least, long of, bool enough) =>
        Assert.Equal(enough, SamplingFraction.Of(numerator, denominator).IsAtLeast(SamplingFraction.Of(least, of)));
}
