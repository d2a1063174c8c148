using System;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.Limits;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

[Properties(Arbitrary = new[] { typeof(AnyCalendars) }, MaxTest = 150, QuietOnSuccess = true)]
public sealed class EveryDayLimitTests
{
    private static readonly CalendarDayLimit Five = new(C116a, "application sent", 5);

    [Theory]
    [InlineData("Thu 2017-04-13", 5, StartDay.IsDayNought, "Tue 2017-04-18")]
    [InlineData("Thu 2017-04-13", 5, StartDay.IsDayOne, "Mon 2017-04-17")]
    [InlineData("Thu 2017-04-13", 0, StartDay.IsDayNought, "Thu 2017-04-13")]
    [InlineData("Thu 2017-04-13", 1, StartDay.IsDayOne, "Thu 2017-04-13")]
    [InlineData("Wed 2017-12-20", 5, StartDay.IsDayNought, "Mon 2017-12-25")]
    public void Weekends_and_holidays_count_as_calendar_days(string start, int days, StartDay counting, string due) =>
        Assert.Equal(Day(due), new CalendarDayLimit(C116a, "done", days, counting).LastDay(Day(start)));

    [Fact]
    public void The_last_day_is_in_time_and_the_next_is_late_without_a_calendar()
    {
        Assert.Equal(Verdict.Satisfied, Five.Check(Thu_2017_04_13, Tue_2017_04_18, Tue_2017_04_18).Verdict);
        Assert.Equal(Verdict.Breached, Five.Check(Thu_2017_04_13, Wed_2017_04_19, Wed_2017_04_19).Verdict);
        Assert.Equal(Verdict.Open, Five.Check(Thu_2017_04_13, null, Tue_2017_04_18).Verdict);
        Assert.Equal(Verdict.Breached, Five.Check(Thu_2017_04_13, null, Wed_2017_04_19).Verdict);
        Assert.Equal(Verdict.Undetermined, Five.Check(null, null, Wed_2017_04_19).Verdict);
        Assert.Throws<ArgumentException>("done", () => Five.Check(Fri_2017_04_14_GoodFriday, Thu_2017_04_13, Tue_2017_04_18));
    }

    [Fact]
    public void A_calendar_makes_no_difference_however_little_it_knows()
    {
        var start = new LocalDate(2040, 1, 1);

        Assert.Equal(
            Five.Check(start, null, start),
            Five.Check(start, null, start, UnitedKingdom.EnglandAndWales));
    }

    [Theory]
    [InlineData("Wed 2017-03-01", 3, "Sun 2020-03-01", "Sat 2020-02-29")]
    [InlineData("Mon 2016-02-29", 3, "Thu 2019-02-28", "Thu 2019-02-28")]
    [InlineData("Mon 2016-02-29", 4, "Sat 2020-02-29", "Fri 2020-02-28")]
    [InlineData("Fri 2017-09-01", 3, "Tue 2020-09-01", "Mon 2020-08-31")]
    [InlineData("Tue 2017-02-28", 3, "Fri 2020-02-28", "Thu 2020-02-27")]
    public void Years_end_on_the_same_day_or_the_last_of_February(string start, int years, string dayNought, string dayOne)
    {
        Assert.Equal(Day(dayNought), Term.Years(years).After(Day(start)));
        Assert.Equal(Day(dayNought), new TermLimit(C116a, "renewed", Term.Years(years)).LastDay(Day(start)));
        Assert.Equal(Day(dayOne), new TermLimit(C116a, "renewed", Term.Years(years), StartDay.IsDayOne).LastDay(Day(start)));
    }

    [Theory]
    [InlineData("Thu 2017-08-31", 6, "Wed 2018-02-28")]
    [InlineData("Sat 2019-08-31", 6, "Sat 2020-02-29")]
    [InlineData("Tue 2017-01-31", 1, "Tue 2017-02-28")]
    [InlineData("Fri 2017-12-01", 3, "Thu 2018-03-01")]
    public void Months_end_on_the_same_day_or_the_last_of_the_month(string start, int months, string due) =>
        Assert.Equal(Day(due), Term.Months(months).After(Day(start)));

    [Theory]
    [InlineData("Mon 2024-09-02", 12, "Mon 2024-11-25", "Sun 2024-11-24")]
    [InlineData("Thu 2016-12-01", 52, "Thu 2017-11-30", "Wed 2017-11-29")]
    public void Weeks_are_seven_days_each(string start, int weeks, string dayNought, string dayOne)
    {
        Assert.Equal(Day(dayNought), Term.Weeks(weeks).After(Day(start)));
        Assert.Equal(Day(dayOne), new TermLimit(C116a, "met", Term.Weeks(weeks), StartDay.IsDayOne).LastDay(Day(start)));
    }

    [Fact]
    public void A_term_has_a_sensible_length()
    {
        Refused("A term has 1 to 100 years, not 0.", () => Term.Years(0));
        Refused("A term has 1 to 100 years, not 101.", () => Term.Years(101));
        Refused("A term has 1 to 1,200 months, not 1201.", () => Term.Months(1_201));
        Refused("A term has 1 to 5,200 weeks, not -1.", () => Term.Weeks(-1));
        Assert.Throws<ArgumentNullException>("term", () => new TermLimit(C116a, "renewed", null!));
        Assert.Throws<ArgumentOutOfRangeException>("counting", () => new TermLimit(C116a, "renewed", Term.Years(1), (StartDay)9));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new CalendarDayLimit(C116a, "done", -1));
    }

    [Fact]
    public void Terms_are_equal_by_unit_and_number()
    {
        Assert.Equal(Term.Years(1), Term.Years(1));
        Assert.NotEqual(Term.Years(1), Term.Months(12));
        Assert.Equal(("1 year", "12 months", "1 week"), ($"{Term.Years(1)}", $"{Term.Months(12)}", $"{Term.Weeks(1)}"));
    }

    [Theory]
    [InlineData(9000, 1, 1, "Wed 1 Jan 9000")]
    [InlineData(0, 12, 31, "Sun 31 Dec 0000")]
    public void A_start_at_the_ends_of_time_is_refused(int year, int month, int day, string text)
    {
        var start = new LocalDate(year, month, day);

        Refused($"{text} cannot be counted from: give a day in the years 1 to 8999.", () => Five.LastDay(start));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => Term.Years(1).After(start));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => Five.Due(start));
        Assert.Throws<ArgumentOutOfRangeException>("start", () => Five.Check(start, null, start));
    }

    [Fact]
    public void The_longest_limits_stay_in_the_years_that_there_are()
    {
        var last = new LocalDate(8999, 12, 31);

        Assert.Equal(new LocalDate(9099, 12, 31), Term.Years(100).After(last));
        Assert.Equal(new LocalDate(9100, 1, 1), new CalendarDayLimit(C116a, "done", 36_525).LastDay(last));
        Assert.Equal(-99, new CalendarDayNotice(C116a, "done", 36_525).LastDay(new(1, 1, 1)).Year);
    }

    [Property]
    public bool Day_one_is_due_a_day_before_day_nought(LocalDate start, PositiveInt days) =>
        new CalendarDayLimit(C116a, "done", days.Get, StartDay.IsDayOne).LastDay(start).PlusDays(1)
        == new CalendarDayLimit(C116a, "done", days.Get).LastDay(start);

    [Property]
    public bool A_later_start_never_ends_a_term_earlier(LocalDate start, PositiveInt months) =>
        Term.Months(months.Get).After(start) <= Term.Months(months.Get).After(start.PlusDays(1));

    private static void Refused(string message, Func<object> act) => Assert.StartsWith(
        message, Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
}
