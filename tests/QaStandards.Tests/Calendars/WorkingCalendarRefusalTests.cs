using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;

namespace QaStandards.Tests.Calendars;

public sealed class WorkingCalendarRefusalTests
{
    private static readonly DateInterval Year = new(new(2017, 1, 1), new(2017, 12, 31));
    private static readonly Holiday GoodFriday = Holiday.Of(new(2017, 4, 14), "Good Friday");
    private static readonly LocalDate Julian = new(2017, 4, 1, CalendarSystem.Julian);

    [Fact]
    public void Nothing_is_taken_for_null()
    {
        Assert.Throws<ArgumentNullException>("name", () => WorkingCalendar.Of(null!, Year, [], []));
        Assert.Throws<ArgumentNullException>("known", () => WorkingCalendar.Of("C", null!, [], []));
        Assert.Throws<ArgumentNullException>("weekend", () => WorkingCalendar.Of("C", Year, null!, []));
        Assert.Throws<ArgumentNullException>("holidays", () => WorkingCalendar.Of("C", Year, [], null!));
        Assert.Throws<ArgumentNullException>("other", () => UnitedKingdom.Scotland.CombinedWith(null!));
        Assert.Throws<ArgumentNullException>("span", () => UnitedKingdom.Scotland.WorkingDaysIn(null!));
        Assert.Throws<ArgumentNullException>("days", () => Holiday.EveryDay(null!, "closed"));
        Assert.Throws<ArgumentNullException>("name", () => Holiday.Of(new(2017, 4, 14), null!));
        Assert.Throws<ArgumentNullException>("note", () => Holiday.Of(new(2017, 4, 14), "Good Friday", null!));
    }

    [Fact]
    public void A_name_is_needed()
    {
        Assert.Throws<ArgumentException>("name", () => WorkingCalendar.Of(" ", Year, [], []));
        Assert.Throws<ArgumentException>("name", () => Holiday.Of(new(2017, 4, 14), ""));
        Assert.Throws<ArgumentException>("name", () => Holiday.EveryDay(Year, ""));
    }

    [Fact]
    public void A_missing_holiday_is_named_by_its_index() => Refused<ArgumentNullException>(
        "Calendar 'C' has no holiday at index 1.",
        () => WorkingCalendar.Of("C", Year, [], [GoodFriday, null!]));

    [Fact]
    public void One_day_is_not_given_twice() => Refused<ArgumentException>(
        "Calendar 'C' has Fri 14 Apr 2017 twice, as 'Good Friday' and as 'closed': leave one out.",
        () => WorkingCalendar.Of("C", Year, [], [Holiday.Of(GoodFriday.Date, "closed"), GoodFriday]));

    [Theory]
    [InlineData(2016, 12, 31, "Sat 31 Dec 2016")]
    [InlineData(2018, 1, 1, "Mon 1 Jan 2018")]
    public void A_holiday_lies_in_the_known_span(int year, int month, int day, string date) => Refused<ArgumentException>(
        $"Calendar 'C' is known from Sun 1 Jan 2017 to Sun 31 Dec 2017, and {date}: closed lies outside: "
        + "widen the span or leave the holiday out.",
        () => WorkingCalendar.Of("C", Year, [], [Holiday.Of(new(year, month, day), "closed")]));

    [Fact]
    public void A_span_has_400_years_at_most()
    {
        var longest = new DateInterval(new(1800, 1, 1), new(2199, 12, 31));
        var longer = new DateInterval(new(1800, 1, 1), new(2200, 1, 1));

        Assert.Equal(WorkingCalendar.GreatestLength, WorkingCalendar.Of("C", longest, [], []).WorkingDaysIn(longest));
        Refused<ArgumentException>(
            "Calendar 'C' has 146,098 days; at most 146,097 (400 years). Give a shorter span.",
            () => WorkingCalendar.Of("C", longer, [], []));
        Refused<ArgumentException>(
            "Closure 'closed' has 146,098 days; at most 146,097 (400 years). Give a shorter span.",
            () => Holiday.EveryDay(longer, "closed"));
    }

    [Fact]
    public void A_weekend_is_made_of_days_of_the_week()
    {
        Refused<ArgumentException>(
            "Calendar 'C' has the weekend day Sunday twice: leave one out.",
            () => WorkingCalendar.Of("C", Year, [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday], []));
        Refused<ArgumentException>(
            "Calendar 'C' has the weekend day 'None': use Monday to Sunday.",
            () => WorkingCalendar.Of("C", Year, [IsoDayOfWeek.None], []));
        Refused<ArgumentException>(
            "Calendar 'C' has the weekend day '8': use Monday to Sunday.",
            () => WorkingCalendar.Of("C", Year, [(IsoDayOfWeek)8], []));
        Refused<ArgumentException>(
            "Calendar 'C' has seven weekend days: leave a day to work on.",
            () => WorkingCalendar.Of("C", Year, [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)], []));
    }

    [Fact]
    public void Calendars_are_joined_where_both_are_known()
    {
        var early = WorkingCalendar.Of("Old", new(new(2010, 1, 1), new(2011, 12, 31)), [], []);

        Refused<ArgumentException>(
            "No day is known to both calendars: England and Wales, known from Sun 1 Jan 2012 to Sun 31 Dec 2028; "
            + "Old, known from Fri 1 Jan 2010 to Sat 31 Dec 2011.",
            () => UnitedKingdom.EnglandAndWales.CombinedWith(early));
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused_with_the_remedy()
    {
        const string Message = "A day is in the Julian calendar; give it in the ISO calendar: WithCalendar(CalendarSystem.Iso).";
        var calendar = UnitedKingdom.EnglandAndWales;

        Refused<ArgumentException>(Message, () => calendar.IsWorkingDay(Julian));
        Refused<ArgumentException>(Message, () => calendar.AddWorkingDays(Julian, 1));
        Refused<ArgumentException>(Message, () => calendar.WorkingDaysBetween(Julian, new(2017, 4, 14)));
        Refused<ArgumentException>(Message, () => calendar.WorkingDaysBetween(new(2017, 4, 14), Julian));
        Refused<ArgumentException>(Message, () => calendar.HolidaysOn(Julian));
        Refused<ArgumentException>(Message, () => calendar.Roll(Julian, RollConvention.Following));
        Refused<ArgumentException>(Message, () => calendar.WorkingDaysIn(new DateInterval(Julian, Julian)));
        Refused<ArgumentException>(Message, () => Holiday.Of(Julian, "Good Friday"));
        Refused<ArgumentException>(Message, () => Holiday.Of(new(2017, 4, 14), "Good Friday", listed: Julian));
        Refused<ArgumentException>(Message, () => Holiday.EveryDay(new(Julian, Julian), "closed"));
        Refused<ArgumentException>(Message, () => WorkingCalendar.Of("C", new(Julian, Julian), [], []));
    }

    [Fact]
    public void A_convention_that_does_not_exist_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "convention",
        () => UnitedKingdom.EnglandAndWales.Roll(new(2017, 4, 14), (RollConvention)3));

    [Fact]
    public void The_ends_of_time_can_be_known()
    {
        var last = WorkingCalendar.Of("C", new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue), [], []);
        var first = WorkingCalendar.Of("C", new(LocalDate.MinIsoValue, LocalDate.MinIsoValue), [], []);

        Assert.True(last.IsWorkingDay(LocalDate.MaxIsoValue));
        Assert.True(first.IsWorkingDay(LocalDate.MinIsoValue));
        Assert.Empty(last.HolidaysOn(LocalDate.MaxIsoValue)!);
        Assert.Null(last.AddWorkingDays(LocalDate.MaxIsoValue, 1));
        Assert.Equal(LocalDate.MaxIsoValue, last.Roll(LocalDate.MaxIsoValue, RollConvention.ModifiedFollowing));
    }

    private static void Refused<T>(string message, Func<object?> act)
        where T : ArgumentException
    {
        var refusal = Assert.Throws<T>(act);
        Assert.Equal($"{message} (Parameter '{refusal.ParamName}')", refusal.Message);
    }
}
