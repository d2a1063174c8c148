using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Targets;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class PercentageTests
{
    [Theory]
    [InlineData("91%", 91, 100, "91%")]
    [InlineData("91 %", 91, 100, "91%")]
    [InlineData(" 92.5% ", 37, 40, "92.5%")]
    [InlineData("92.50%", 37, 40, "92.5%")]
    [InlineData("100%", 1, 1, "100%")]
    [InlineData("0%", 0, 1, "0%")]
    [InlineData("0/7", 0, 1, "0%")]
    [InlineData("19/20", 19, 20, "95%")]
    [InlineData("1/3", 1, 3, "1/3")]
    [InlineData("2/6000", 1, 3_000, "1/3,000")]
    [InlineData("0.000000000001%", 1, 100_000_000_000_000, "0.000000000001%")]
    public void A_percentage_is_read_exactly(string text, long numerator, long denominator, string printed)
    {
        var percentage = Percentage.Parse(text);

        Assert.Equal((numerator, denominator), (percentage.Numerator, percentage.Denominator));
        Assert.Equal(printed, percentage.ToString());
    }

    [Theory]
    [InlineData("101%")]
    [InlineData("100.000000000001%")]
    [InlineData("3/2")]
    [InlineData("-5%")]
    [InlineData("0/0")]
    [InlineData("5/0")]
    [InlineData("91")]
    [InlineData("0.91")]
    [InlineData("91,5%")]
    [InlineData("1e1%")]
    [InlineData("0.0000000000001%")]
    [InlineData("99999999999999999999999999999999%")]
    [InlineData("%")]
    [InlineData("")]
    public void What_is_no_percentage_is_refused(string text)
    {
        Assert.False(Percentage.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a percentage: write 91%, 92.5% or 19/20, from 0 to 100 per cent.",
            Assert.Throws<FormatException>(() => Percentage.Parse(text)).Message);
    }

    [Fact]
    public void Null_is_no_percentage() => Assert.False(Percentage.TryParse(null, out _));

    [Theory]
    [MemberData(nameof(Cultures.Other), MemberType = typeof(Cultures))]
    public void A_percentage_is_the_same_in_every_culture(string culture) =>
        Assert.Equal("92.5%", Cultures.Under(culture, () => Percentage.Parse("92.5%").ToString()));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(1, -2)]
    public void A_part_is_of_a_whole(long part, long whole)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(part, whole));

        Assert.StartsWith(
            "A percentage is from 0 to 100 per cent: give a whole of 1 or more, and a part from 0 to the whole.",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_number_of_per_cent_is_from_0_to_100(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Percent(percent));

    [Theory]
    [InlineData("95%", 19, 19, 18)]
    [InlineData("95%", 20, 19, 19)]
    [InlineData("91%", 1_000, 910, 910)]
    [InlineData("91%", 0, 0, 0)]
    [InlineData("0%", 10, 0, 0)]
    [InlineData("100%", 10, 10, 10)]
    [InlineData("100%", long.MaxValue, long.MaxValue, long.MaxValue)]
    public void The_counts_next_to_a_part(string part, long whole, long least, long most)
    {
        Assert.Equal(least, Percentage.Parse(part).LeastOf(whole));
        Assert.Equal(most, Percentage.Parse(part).MostOf(whole));
    }

    [Fact]
    public void A_count_of_a_negative_whole_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Whole.LeastOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Whole.MostOf(-1));
    }

    [Property]
    public Property The_counts_are_those_of_whole_numbers(NonNegativeInt part, PositiveInt whole, NonNegativeInt of)
    {
        var (numerator, denominator) = ((BigInteger)Math.Min(part.Get, whole.Get), (BigInteger)whole.Get);
        var percentage = Percentage.Of((long)numerator, (long)denominator);
        var least = percentage.LeastOf(of.Get);
        var most = percentage.MostOf(of.Get);
        return (least * denominator >= of.Get * numerator && (least - 1) * denominator < of.Get * numerator
            && most * denominator <= of.Get * numerator && (most + 1) * denominator > of.Get * numerator).ToProperty();
    }

    [Property]
    public bool Percentages_are_ordered_as_fractions_and_equal_when_they_are_one(NonNegativeInt a, PositiveInt b, NonNegativeInt c, PositiveInt d)
    {
        var (one, other) = (Percentage.Of(a.Get % (b.Get + 1L), b.Get), Percentage.Of(c.Get % (d.Get + 1L), d.Get));
        var order = ((BigInteger)one.Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * one.Denominator);
        return one.IsAtLeast(other) == (order >= 0) && one.Equals(other) == (order == 0);
    }

    [Property]
    public bool What_is_printed_is_read_again(NonNegativeInt part, PositiveInt whole)
    {
        var percentage = Percentage.Of(part.Get % (whole.Get + 1L), whole.Get);
        return Percentage.Parse(percentage.ToString().Replace(",", "", StringComparison.Ordinal)) == percentage;
    }
}
