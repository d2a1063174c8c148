using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;

namespace QaStandards.Tests.Caps;

public sealed class DayNumberTests
{
    private static readonly LocalDate Sun_2017_12_31 = new(2017, 12, 31);

    [Fact]
    public void Every_day_of_eight_centuries_follows_the_day_before()
    {
        var day = new LocalDate(1599, 12, 31);
        var number = DayNumber.Of(day);
        while (day.Year < 2401)
        {
            day = day.PlusDays(1);
            Assert.Equal(++number, DayNumber.Of(day));
            Assert.Equal((int)day.DayOfWeek - 1, number % 7);
        }
    }

    [Property]
    public bool The_distance_of_two_numbers_is_the_distance_of_the_days(int first, int second)
    {
        var from = Sun_2017_12_31.PlusDays(first % 2_000_000);
        var to = Sun_2017_12_31.PlusDays(second % 2_000_000);
        return DayNumber.Of(to) - DayNumber.Of(from) == Period.DaysBetween(from, to) && DayNumber.ToDate(DayNumber.Of(from)) == from;
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_have_numbers_and_no_week_leaves_it()
    {
        Assert.True(DayNumber.Of(LocalDate.MinIsoValue) >= 7);
        Assert.Equal(LocalDate.MinIsoValue, DayNumber.ToDate(DayNumber.Of(LocalDate.MinIsoValue)));
        Assert.Equal(LocalDate.MaxIsoValue, DayNumber.ToDate(DayNumber.Of(LocalDate.MaxIsoValue)));
        Assert.Equal(LocalDate.MinIsoValue, DayNumber.ToDate(0));
        Assert.Equal(
            new DateInterval(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue), DayNumber.Seven(DayNumber.Of(LocalDate.MaxIsoValue)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_ISO_day_that_it_is() =>
        Assert.All(
            CalendarSystem.Ids.Select(CalendarSystem.ForId),
            calendar => Assert.Equal(DayNumber.Of(Sun_2017_12_31), DayNumber.Of(Sun_2017_12_31.WithCalendar(calendar))));
}
