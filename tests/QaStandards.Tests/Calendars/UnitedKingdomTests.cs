using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class UnitedKingdomTests
{
    public static TheoryData<string> Nations => new(Divisions);

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_holiday_of_the_official_list_is_in_the_calendar(string division)
    {
        var calendar = Calendar(division);

        foreach (var entry in Of(division))
        {
            var holiday = Assert.Single(calendar.HolidaysOn(entry.Date)!);
            Assert.Equal((entry.Date, entry.Title, entry.Notes), (holiday.Date, holiday.Name, holiday.Note));
            Assert.False(calendar.IsWorkingDay(entry.Date));
        }
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Every_holiday_of_the_calendar_is_in_the_official_list(string division)
    {
        var listed = Of(division).Select(entry => (entry.Date, entry.Title, entry.Notes)).ToHashSet();

        Assert.All(
            Calendar(division).Holidays,
            holiday => Assert.Contains((holiday.Date, holiday.Name, holiday.Note), listed));
        Assert.Equal(listed.Count, Calendar(division).Holidays.Count);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void Known_ends_where_the_official_list_ends(string division)
    {
        var calendar = Calendar(division);

        Assert.Equal(new DateInterval(new(2012, 1, 1), new(2028, 12, 31)), calendar.Known);
        Assert.Equal(calendar.Known.Start.Year, Of(division).Min(entry => entry.Date.Year));
        Assert.Equal(calendar.Known.End.Year, Of(division).Max(entry => entry.Date.Year));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void No_holiday_is_at_a_weekend_and_each_has_a_source(string division) =>
        Assert.All(Calendar(division).Holidays, holiday =>
        {
            Assert.InRange(holiday.Date.DayOfWeek, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
            Assert.False(string.IsNullOrEmpty(holiday.Source));
        });

    [Theory]
    [InlineData("england-and-wales", 252, 253, 253, 253, 253)]
    [InlineData("scotland", 251, 252, 252, 252, 252)]
    [InlineData("northern-ireland", 250, 251, 251, 251, 251)]
    public void The_years_2012_to_2016_have_their_working_days(string division, params int[] expected) =>
        Assert.Equal(
            expected,
            Enumerable.Range(2012, 5).Select(year =>
                Calendar(division).WorkingDaysIn(new DateInterval(new(year, 1, 1), new(year, 12, 31)))!.Value));

    [Theory]
    [InlineData("Fri 2012-06-01", 5, "Tue 2012-06-12", "Tue 2012-06-12", "Tue 2012-06-12")]
    [InlineData("Fri 2012-12-21", 10, "Wed 2013-01-09", "Thu 2013-01-10", "Wed 2013-01-09")]
    [InlineData("Wed 2020-05-06", 3, "Tue 2020-05-12", "Tue 2020-05-12", "Tue 2020-05-12")]
    [InlineData("Fri 2022-09-16", 1, "Tue 2022-09-20", "Tue 2022-09-20", "Tue 2022-09-20")]
    [InlineData("Wed 2024-03-27", 2, "Tue 2024-04-02", "Mon 2024-04-01", "Tue 2024-04-02")]
    [InlineData("Fri 2026-06-12", 1, "Mon 2026-06-15", "Tue 2026-06-16", "Mon 2026-06-15")]
    [InlineData("Mon 2028-01-03", -2, "Thu 2027-12-30", "Thu 2027-12-30", "Thu 2027-12-30")]
    public void Days_counted_by_hand_come_out(string start, int days, string england, string scotland, string ireland)
    {
        Assert.Equal(Day(england), UnitedKingdom.EnglandAndWales.AddWorkingDays(Day(start), days));
        Assert.Equal(Day(scotland), UnitedKingdom.Scotland.AddWorkingDays(Day(start), days));
        Assert.Equal(Day(ireland), UnitedKingdom.NorthernIreland.AddWorkingDays(Day(start), days));
    }

    [Theory]
    [Trait("Clause", "HLTA 92")]
    [Trait("Clause", "HLTA 116a")]
    [InlineData("Sat 2017-09-02", "Wed 2017-09-06")]
    [InlineData("Thu 2017-04-13", "Thu 2017-04-20")]
    public void Three_working_days_leave_out_weekends_and_Easter(string start, string due) =>
        Assert.Equal(Day(due), UnitedKingdom.EnglandAndWales.AddWorkingDays(Day(start), 3));

    [Theory]
    [InlineData("england-and-wales", "Fri 2020-05-08", "Mon 2019-06-10")]
    [InlineData("northern-ireland", "Fri 2020-05-08", "Mon 2019-06-10")]
    [InlineData("scotland", "Fri 2020-05-08", "Tue 2019-07-02")]
    [InlineData("england-and-wales", "Mon 2022-09-19", "Fri 2022-09-09")]
    [InlineData("scotland", "Mon 2022-09-19", "Fri 2022-09-09")]
    [InlineData("northern-ireland", "Mon 2022-09-19", "Fri 2022-09-09")]
    [InlineData("scotland", "Mon 2026-06-15", "Wed 2026-02-25")]
    [InlineData("england-and-wales", "Tue 2028-12-26", "Mon 2025-11-24")]
    [InlineData("scotland", "Tue 2028-01-04", "Mon 2025-11-24")]
    [InlineData("northern-ireland", "Wed 2028-07-12", "Mon 2025-11-24")]
    public void The_day_on_which_a_holiday_entered_the_list_is_recorded(string division, string date, string listed) =>
        Assert.Equal(Day(listed), Assert.Single(Calendar(division).HolidaysOn(Day(date))!).Listed);

    [Theory]
    [MemberData(nameof(Nations))]
    public void No_holiday_entered_the_list_after_it_was_over(string division) =>
        Assert.All(Calendar(division).Holidays, holiday => Assert.True((holiday.Listed ?? holiday.Date) <= holiday.Date));
}
