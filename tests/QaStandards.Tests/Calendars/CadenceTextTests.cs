using System;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Calendars;
using Xunit;

namespace QaStandards.Tests.Calendars;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class CadenceTextTests
{
    [Theory]
    [InlineData("annual")]
    [InlineData("before the year")]
    [InlineData("termly")]
    [InlineData("half-termly")]
    [InlineData("monthly")]
    [InlineData("on agreed days")]
    [InlineData("2 times a year")]
    [InlineData("52 times a year")]
    [InlineData("every 1 week")]
    [InlineData("every 12 weeks")]
    [InlineData("every 5,200 weeks")]
    [InlineData("every 6 months")]
    [InlineData("every 100 years")]
    public void A_cadence_is_read_and_written(string text) => Assert.Equal(text, Cadence.Parse(text).ToString());

    [Fact]
    public void Biennial_is_every_two_years()
    {
        Assert.Equal(Cadence.Every(Term.Years(2)), Cadence.Parse("biennial"));
        Assert.Equal("every 2 years", Cadence.Biennial.ToString());
        Assert.Equal(Term.Years(2), Cadence.Biennial.Interval);
        Assert.Equal(4, Cadence.TimesAYear(4).Times);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Annual")]
    [InlineData("1 times a year")]
    [InlineData("53 times a year")]
    [InlineData("0 times a year")]
    [InlineData("-2 times a year")]
    [InlineData("every 0 weeks")]
    [InlineData("every week")]
    [InlineData("every 5201 weeks")]
    [InlineData("every 1201 months")]
    [InlineData("every 101 years")]
    [InlineData("every 2 days")]
    [InlineData("every  2 weeks")]
    public void What_is_no_cadence_is_refused(string text)
    {
        Assert.False(Cadence.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a cadence. Known: annual, biennial, before the year, termly, half-termly, monthly, on agreed days, "
            + "3 times a year, every 12 weeks, every 6 months, every 3 years.",
            Assert.Throws<FormatException>(() => Cadence.Parse(text)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(53)]
    [InlineData(-1)]
    public void A_number_of_times_is_from_2_to_52(int times) => Assert.StartsWith(
        "A cadence is 2 to 52 times a year; for once use Annual.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.TimesAYear(times)).Message,
        StringComparison.Ordinal);

    [Property]
    public Property What_is_written_is_read_again() => Prop.ForAll(
        Gen.OneOf(
            Gen.Choose(2, 52).Select(Cadence.TimesAYear),
            Gen.Choose(1, 5_200).Select(weeks => Cadence.Every(Term.Weeks(weeks))),
            Gen.Choose(1, 1_200).Select(months => Cadence.Every(Term.Months(months))),
            Gen.Choose(1, 100).Select(years => Cadence.Every(Term.Years(years)))).ToArbitrary(),
        cadence => Cadence.Parse(cadence.ToString()) == cadence);
}
