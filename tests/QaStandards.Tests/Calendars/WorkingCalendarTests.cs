using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;

namespace QaStandards.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly LocalDate Thu_2017_04_13 = new(2017, 4, 13);
    private static readonly LocalDate Fri_2017_04_14_GoodFriday = new(2017, 4, 14);
    private static readonly LocalDate Sat_2017_04_15 = new(2017, 4, 15);
    private static readonly LocalDate Mon_2017_04_17_EasterMonday = new(2017, 4, 17);
    private static readonly LocalDate Tue_2017_04_18 = new(2017, 4, 18);

    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    [Fact]
    public void Zero_working_days_returns_the_start_even_on_a_holiday()
    {
        Assert.Equal(Fri_2017_04_14_GoodFriday, England.AddWorkingDays(Fri_2017_04_14_GoodFriday, 0));
        Assert.Equal(Sat_2017_04_15, England.AddWorkingDays(Sat_2017_04_15, 0));
    }

    [Fact]
    public void From_a_holiday_the_next_working_day_is_day_one()
    {
        Assert.Equal(Tue_2017_04_18, England.AddWorkingDays(Fri_2017_04_14_GoodFriday, 1));
        Assert.Equal(Thu_2017_04_13, England.AddWorkingDays(Mon_2017_04_17_EasterMonday, -1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_start_that_is_not_known_has_no_answer(int days)
    {
        Assert.Null(England.AddWorkingDays(new(2011, 12, 31), days));
        Assert.Null(England.AddWorkingDays(new(2029, 1, 1), days));
        Assert.Null(England.AddWorkingDays(LocalDate.MinIsoValue, days));
        Assert.Null(England.AddWorkingDays(LocalDate.MaxIsoValue, days));
    }

    [Fact]
    public void An_answer_that_is_not_known_is_null_and_the_last_that_is_known_is_given()
    {
        var fri_2028_12_29 = new LocalDate(2028, 12, 29);
        var tue_2012_01_03 = new LocalDate(2012, 1, 3);

        Assert.Equal(fri_2028_12_29, England.AddWorkingDays(new(2028, 12, 28), 1));
        Assert.Null(England.AddWorkingDays(fri_2028_12_29, 1));
        Assert.Equal(tue_2012_01_03, England.AddWorkingDays(new(2012, 1, 4), -1));
        Assert.Null(England.AddWorkingDays(tue_2012_01_03, -1));
        Assert.Null(England.AddWorkingDays(fri_2028_12_29, int.MaxValue));
        Assert.Null(England.AddWorkingDays(fri_2028_12_29, int.MinValue));
    }

    [Fact]
    public void Whether_a_day_is_worked_is_not_guessed()
    {
        Assert.True(England.IsWorkingDay(Thu_2017_04_13));
        Assert.False(England.IsWorkingDay(Fri_2017_04_14_GoodFriday));
        Assert.Null(England.IsWorkingDay(new(2029, 1, 2)));
        Assert.Null(England.HolidaysOn(new(2029, 1, 2)));
        Assert.Null(England.WorkingDaysBetween(Thu_2017_04_13, new(2029, 1, 2)));
        Assert.Null(England.WorkingDaysIn(new DateInterval(new(2011, 12, 31), Thu_2017_04_13)));
        Assert.Null(England.Roll(new(2029, 1, 2), RollConvention.Following));
    }

    [Fact]
    public void A_count_leaves_out_its_start_and_holds_its_end()
    {
        Assert.Equal(3, England.WorkingDaysBetween(Thu_2017_04_13, new(2017, 4, 20)));
        Assert.Equal(-3, England.WorkingDaysBetween(new(2017, 4, 20), Thu_2017_04_13));
        Assert.Equal(0, England.WorkingDaysBetween(Thu_2017_04_13, Mon_2017_04_17_EasterMonday));
        Assert.Equal(4, England.WorkingDaysIn(new DateInterval(Thu_2017_04_13, new(2017, 4, 20))));
    }

    [Fact]
    public void A_day_rolls_by_its_convention()
    {
        var sat_2022_04_30 = new LocalDate(2022, 4, 30);

        Assert.Equal(new LocalDate(2022, 5, 3), England.Roll(sat_2022_04_30, RollConvention.Following));
        Assert.Equal(new LocalDate(2022, 4, 29), England.Roll(sat_2022_04_30, RollConvention.Preceding));
        Assert.Equal(new LocalDate(2022, 4, 29), England.Roll(sat_2022_04_30, RollConvention.ModifiedFollowing));
        Assert.Equal(Tue_2017_04_18, England.Roll(Fri_2017_04_14_GoodFriday, RollConvention.ModifiedFollowing));
        Assert.Equal(Thu_2017_04_13, England.Roll(Thu_2017_04_13, RollConvention.Following));
    }

    [Fact]
    public void The_last_weekend_rolls_within_the_month_when_all_of_the_month_is_known_and_not_otherwise()
    {
        var sun_2017_12_31 = new LocalDate(2017, 12, 31);
        var sat_2017_12_30 = new LocalDate(2017, 12, 30);
        var whole = KnownTo(sun_2017_12_31);
        var cut = KnownTo(sat_2017_12_30);

        Assert.Null(whole.Roll(sun_2017_12_31, RollConvention.Following));
        Assert.Equal(new LocalDate(2017, 12, 29), whole.Roll(sun_2017_12_31, RollConvention.ModifiedFollowing));
        Assert.Null(cut.Roll(sat_2017_12_30, RollConvention.ModifiedFollowing));
    }

    [Fact]
    public void A_combined_calendar_gives_every_reason()
    {
        var april = new DateInterval(new(2017, 4, 1), new(2017, 4, 30));
        var easter = new DateInterval(new(2017, 4, 10), new(2017, 4, 21));
        var college = WorkingCalendar.Of("College", april, [], Holiday.EveryDay(easter, "closed"));
        var both = England.CombinedWith(college);

        Assert.Equal("College + England and Wales, known from Sat 1 Apr 2017 to Sun 30 Apr 2017", both.ToString());
        Assert.Equal(new LocalDate(2017, 4, 24), both.AddWorkingDays(new(2017, 4, 7), 1));
        Assert.Equal(["Good Friday", "closed"], both.HolidaysOn(Fri_2017_04_14_GoodFriday)!.Select(holiday => holiday.Name));
        Assert.Empty(England.HolidaysOn(Thu_2017_04_13)!);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Texts_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("England and Wales, known from Sun 1 Jan 2012 to Sun 31 Dec 2028", England.ToString());
            Assert.Equal("Mon 28 Dec 2015: Boxing Day (Substitute day)", England.HolidaysOn(new(2015, 12, 28))![0].ToString());
            Assert.Equal(Tue_2017_04_18, England.AddWorkingDays(Thu_2017_04_13, 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Adding_counting_and_asking_allocate_nothing()
    {
        Assert.NotNull(Ask(England));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = Ask(England);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotNull(answer);
        Assert.Equal(0, allocated);
    }

    private static WorkingCalendar KnownTo(LocalDate end) =>
        England.CombinedWith(WorkingCalendar.Of("short", new(new(2017, 1, 1), end), [], []));

    private static int? Ask(WorkingCalendar calendar)
    {
        int? total = 0;
        for (var n = -1_000; n <= 1_000; n++)
        {
            var end = calendar.AddWorkingDays(Thu_2017_04_13, n);
            total += calendar.WorkingDaysBetween(Thu_2017_04_13, end!.Value) + (calendar.IsWorkingDay(end.Value) == true ? 1 : 0);
        }

        return total;
    }
}
