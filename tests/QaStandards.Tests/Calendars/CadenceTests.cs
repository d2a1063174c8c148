using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class CadenceTests
{
    private static AcademicYear Year => SchoolYear.Year;

    [Theory]
    [InlineData("annual", "2024-25: by Thu 31 Jul 2025, the last day of 2024-25")]
    [InlineData("before the year", "2024-25: by Wed 31 Jul 2024, the day before 2024-25 begins")]
    [InlineData("2 times a year", "1 of 2: by Fri 31 Jan 2025, the last day of part 1 of 2\n2 of 2: by Thu 31 Jul 2025, the last day of part 2 of 2")]
    [InlineData("termly", "Autumn: by Fri 20 Dec 2024, the last day of Autumn\nSpring: by Fri 4 Apr 2025, the last day of Spring\nSummer: by Tue 22 Jul 2025, the last day of Summer")]
    public void A_cadence_gives_the_days_of_a_year(string cadence, string days) =>
        Assert.Equal(days, string.Join('\n', Cadence.Parse(cadence).In(Year)));

    [Fact]
    public void Half_termly_is_by_the_last_day_of_each_half_term() => Assert.Equal(
        ["2024-10-25", "2024-12-20", "2025-02-14", "2025-04-04", "2025-05-23", "2025-07-22"],
        Cadence.HalfTermly.In(Year).Select(time => time.Due.ToString("uuuu-MM-dd", null)));

    [Fact]
    public void Monthly_is_by_the_last_day_of_each_month_and_of_a_month_in_part_only_that_part_counts()
    {
        var months = Cadence.Monthly.In(Year);
        var odd = Cadence.Monthly.In(AcademicYear.Of("odd", new(2024, 1, 30), new(2024, 3, 1), [TeachingTerm.Of("T", new(2024, 2, 1), new(2024, 2, 2))]));

        Assert.Equal(12, months.Count);
        Assert.Equal(("2025-02", Day("Sat 2025-02-01"), Day("Fri 2025-02-28")), (months[6].Name, months[6].Opens, months[6].Due));
        Assert.Equal(
            [(Day("Tue 2024-01-30"), Day("Wed 2024-01-31")), (Day("Thu 2024-02-01"), Day("Thu 2024-02-29")), (Day("Fri 2024-03-01"), Day("Fri 2024-03-01"))],
            odd.Select(month => (month.Opens!.Value, month.Due)));
    }

    [Theory]
    [InlineData(4, "Thu 2024-10-31", "Fri 2025-01-31", "Wed 2025-04-30", "Thu 2025-07-31")]
    [InlineData(3, "Sat 2024-11-30", "Mon 2025-03-31", "Thu 2025-07-31")]
    public void A_year_of_twelve_months_is_cut_into_months(int times, params string[] days) =>
        Assert.Equal(days.Select(Day), Cadence.TimesAYear(times).In(Year).Select(time => time.Due));

    [Fact]
    public void Any_other_year_is_cut_into_days()
    {
        var ten = AcademicYear.Of("ten days", new(2024, 9, 2), new(2024, 9, 11), [TeachingTerm.Of("T", new(2024, 9, 2), new(2024, 9, 3))]);

        Assert.Equal([4, 7, 10], Cadence.TimesAYear(3).In(ten).Select(time => Period.DaysBetween(ten.Days.Start, time.Due) + 1));
        Assert.Equal([73, 146, 219, 292, 365], Cadence.TimesAYear(5).In(Year).Select(time => Period.DaysBetween(Year.Days.Start, time.Due) + 1));
        Assert.StartsWith(
            "A year of 10 days has no 11 times a year: give a longer year.",
            Assert.Throws<ArgumentException>(() => Cadence.TimesAYear(11).In(ten)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("every 12 weeks", "Tue 2024-07-02", "Tue 2024-09-24", "Tue 2024-12-17", "Tue 2025-03-11", "Tue 2025-06-03")]
    [InlineData("every 3 years", "Sat 2022-04-30", "Wed 2025-04-30")]
    [InlineData("every 3 years", "Mon 2021-08-02", "Fri 2024-08-02")]
    [InlineData("every 3 years", "Sun 2021-08-01", "Thu 2024-08-01")]
    [InlineData("every 3 years", "Sun 2022-07-31", "Thu 2025-07-31")]
    [InlineData("biennial", "Fri 2023-06-30", "Mon 2025-06-30")]
    [InlineData("every 6 months", "Sat 2024-08-31", "Fri 2025-02-28")]
    [InlineData("every 1 month", "Tue 2024-12-31", "Fri 2025-01-31", "Fri 2025-02-28", "Mon 2025-03-31", "Wed 2025-04-30", "Sat 2025-05-31", "Mon 2025-06-30", "Thu 2025-07-31")]
    public void What_follows_the_last_time_is_counted_from_it(string cadence, string last, params string[] days) => Assert.Equal(
        days.Select(Day),
        Cadence.Parse(cadence).In(Year, new() { LastDone = Day(last) })!.Select(time => time.Due));

    [Fact]
    public void What_was_due_before_the_year_is_carried_into_it_once()
    {
        var times = Cadence.Every(Term.Months(6)).In(Year, new() { LastDone = Day("Tue 2023-01-31") })!;

        Assert.Equal(
            """
            2023-07-31: by Mon 31 Jul 2023, 6 months after Tue 31 Jan 2023
            2025-01-31: by Fri 31 Jan 2025, 4 times 6 months after Tue 31 Jan 2023
            2025-07-31: by Thu 31 Jul 2025, 5 times 6 months after Tue 31 Jan 2023
            """,
            string.Join('\n', times));
    }

    [Fact]
    public void What_was_never_done_is_due_on_its_first_day()
    {
        DutyDays days = new() { FirstDue = Day("Mon 2024-09-30") };

        Assert.Equal(
            ["2024-09-30: by Mon 30 Sep 2024, the first day due", "2025-03-30: by Sun 30 Mar 2025, 6 months after Mon 30 Sep 2024"],
            Cadence.Every(Term.Months(6)).In(Year, days)!.Select(time => time.ToString()));
        Assert.Equal(
            Day("Fri 2025-01-31"),
            Cadence.Every(Term.Months(6)).In(Year, days with { LastDone = Day("Wed 2024-07-31") })![0].Due);
    }

    [Fact]
    public void Agreed_days_take_the_place_of_the_last_days_of_their_periods() => Assert.Equal(
        ["Autumn: by Fri 29 Nov 2024, the day agreed", "Spring: by Fri 4 Apr 2025, the last day of Spring", "Summer: by Tue 22 Jul 2025, the last day of Summer"],
        Cadence.Termly.In(Year, new() { Agreed = [Day("Fri 2024-11-29")] })!.Select(time => time.ToString()));

    [Fact]
    public void On_agreed_days_is_on_those_and_in_order() => Assert.Equal(
        ["2024-10-10: by Thu 10 Oct 2024, the day agreed", "2025-09-01: by Mon 1 Sep 2025, the day agreed"],
        Cadence.OnAgreedDays.In(Year, new() { Agreed = [Day("Mon 2025-09-01"), Day("Thu 2024-10-10")] })!.Select(time => time.ToString()));

    [Theory]
    [InlineData("every 2 years")]
    [InlineData("on agreed days")]
    public void Days_that_are_needed_and_not_known_give_no_list(string cadence)
    {
        Assert.False(Cadence.Parse(cadence).FollowsTheYear);
        Assert.Null(Cadence.Parse(cadence).In(Year, DutyDays.None));
        Assert.Equal(
            $"'{cadence}' does not follow from a year alone: give the days of it too.",
            Assert.Throws<InvalidOperationException>(() => Cadence.Parse(cadence).In(Year)).Message);
    }

    [Theory]
    [InlineData("termly", "Thu 2025-01-02", "Thu 2 Jan 2025 is agreed and lies in no period of 'termly' in 2024-25, Thu 1 Aug 2024 to Thu 31 Jul 2025: correct it.")]
    [InlineData("every 2 years", "Thu 2025-01-02", "Thu 2 Jan 2025 is agreed, and 'every 2 years' follows the last time: leave it out.")]
    [InlineData("before the year", "Thu 2024-08-01", "Thu 1 Aug 2024 is agreed and lies in no period of 'before the year' in 2024-25, Thu 1 Aug 2024 to Thu 31 Jul 2025: correct it.")]
    public void An_agreed_day_that_does_not_fit_is_refused(string cadence, string day, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => Cadence.Parse(cadence).In(Year, new() { Agreed = [Day(day)] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Two_agreed_days_that_do_not_fit_together_are_refused()
    {
        Assert.StartsWith(
            "Fri 29 Nov 2024 is the second day agreed for Autumn: leave one out.",
            Assert.Throws<ArgumentException>(
                () => Cadence.Termly.In(Year, new() { Agreed = [Day("Fri 2024-11-29"), Day("Mon 2024-09-02")] })).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Fri 29 Nov 2024 is agreed twice: leave one out.",
            Assert.Throws<ArgumentException>(
                () => Cadence.OnAgreedDays.In(Year, new() { Agreed = [Day("Fri 2024-11-29"), Day("Fri 2024-11-29")] })).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("termly", "Sat 2024-08-31", "Autumn")]
    [InlineData("termly", "Mon 2024-09-02", "Spring")]
    [InlineData("termly", "Fri 2024-12-20", "Spring")]
    [InlineData("termly", "Sun 2025-01-05", "Spring")]
    [InlineData("termly", "Mon 2025-01-06", "Summer")]
    [InlineData("termly", "Tue 2025-04-22", null)]
    [InlineData("annual", "Wed 2024-07-31", "2024-25")]
    [InlineData("annual", "Thu 2024-08-01", null)]
    [InlineData("before the year", "Mon 2023-07-31", "2024-25")]
    [InlineData("before the year", "Tue 2023-08-01", null)]
    [InlineData("monthly", "Sat 2024-08-31", "2024-09")]
    [InlineData("every 2 years", "Thu 2024-02-29", "2026-02-28")]
    [InlineData("every 12 weeks", "Tue 2024-09-24", "2024-12-17")]
    public void The_next_time_follows_the_last(string cadence, string last, string? next) =>
        Assert.Equal(next, Cadence.Parse(cadence).Next(Day(last), Year)?.Name);

    [Fact]
    public void What_waits_for_an_agreed_day_has_no_next_time() => Assert.Equal(
        "'on agreed days' has no next time before somebody agrees one.",
        Assert.Throws<InvalidOperationException>(() => Cadence.OnAgreedDays.Next(Year.Days.Start, Year)).Message);
}
