using System;
using System.Linq;
using NodaTime;
using NodaTime.Calendars;
using QaStandards.Caps;
using Xunit;

namespace QaStandards.Tests.Caps;

public sealed class WeekTests
{
    [Fact]
    public void Every_code_parses_to_its_week()
    {
        Assert.Equal(["iso-week", "sunday-week", "any-seven-days"], Week.All.Select(week => week.Value));
        Assert.All(Week.All, week => Assert.Same(week, Week.Parse(week.Value)));
        Assert.False(Week.TryParse("fortnight", out _));
        Assert.Equal(
            "'fortnight' is not a Week. Known: iso-week, sunday-week, any-seven-days. (Parameter 'code')",
            Assert.Throws<ArgumentException>(() => Week.Parse("fortnight")).Message);
    }

    [Fact]
    public void Only_any_seven_days_may_overlap() =>
        Assert.Equal([true, true, false], Week.All.Select(week => week.IsCalendarWeek));

    [Theory]
    [InlineData(2017, 12, 31, 2017, 12, 25, 2017, 12, 31)]
    [InlineData(2018, 1, 1, 2018, 1, 1, 2017, 12, 31)]
    [InlineData(2018, 1, 6, 2018, 1, 1, 2017, 12, 31)]
    [InlineData(2018, 1, 7, 2018, 1, 1, 2018, 1, 7)]
    [InlineData(2018, 1, 8, 2018, 1, 8, 2018, 1, 7)]
    [InlineData(2021, 1, 3, 2020, 12, 28, 2021, 1, 3)]
    public void A_week_begins_on_its_weekday_whatever_the_year(
        int year, int month, int day, int isoYear, int isoMonth, int isoDay, int sundayYear, int sundayMonth, int sundayDay)
    {
        var number = DayNumber.Of(new LocalDate(year, month, day));

        Assert.Equal(new LocalDate(isoYear, isoMonth, isoDay), DayNumber.ToDate(Week.Iso.StartOf(number)));
        Assert.Equal(new LocalDate(sundayYear, sundayMonth, sundayDay), DayNumber.ToDate(Week.FromSunday.StartOf(number)));
        Assert.Equal(number, Week.AnySevenDays.StartOf(number));
    }

    [Fact]
    public void Two_days_share_an_ISO_week_when_ISO_8601_numbers_them_alike()
    {
        var rule = WeekYearRules.Iso;
        for (var day = new LocalDate(2003, 12, 1); day.Year < 2032; day = day.PlusDays(1))
        {
            var next = day.PlusDays(1);
            Assert.Equal(
                (rule.GetWeekYear(day), rule.GetWeekOfWeekYear(day)) == (rule.GetWeekYear(next), rule.GetWeekOfWeekYear(next)),
                Week.Iso.StartOf(DayNumber.Of(day)) == Week.Iso.StartOf(DayNumber.Of(next)));
        }
    }
}
