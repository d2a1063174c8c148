using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.Limits;

namespace QaStandards.Tests.Calendars;

[Properties(Arbitrary = new[] { typeof(AnyCalendars) }, MaxTest = 150, QuietOnSuccess = true)]
public sealed class DueDateTests
{
    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    [Fact]
    public void Every_day_that_was_not_counted_is_named_with_its_reason() => Assert.Equal(
        """
        [TEST 116a] enquiry acknowledged: due by Thu 20 Apr 2017, 3 working days after Thu 13 Apr 2017 (England and Wales)
          Fri 14 Apr 2017: Good Friday
          Sat 15 Apr 2017: weekend
          Sun 16 Apr 2017: weekend
          Mon 17 Apr 2017: Easter Monday
        """,
        new WorkingDayLimit(C116a, "enquiry acknowledged", 3).Due(Thu_2017_04_13, England).ToString());

    [Fact]
    public void A_day_with_two_reasons_gives_both_and_a_holiday_is_named_rather_than_the_weekend()
    {
        var closed = Holiday.EveryDay(new(Fri_2017_04_14_GoodFriday, Sat_2017_04_15), "college closed");
        var college = WorkingCalendar.Of("College", new(new(2017, 1, 1), new(2017, 12, 31)), [], closed);

        Assert.Equal(
            """
            [TEST 116a] done: due by Tue 18 Apr 2017, 1 working day after Thu 13 Apr 2017 (College + England and Wales)
              Fri 14 Apr 2017: Good Friday; college closed
              Sat 15 Apr 2017: college closed
              Sun 16 Apr 2017: weekend
              Mon 17 Apr 2017: Easter Monday
            """,
            new WorkingDayLimit(C116a, "done", 1).Due(Thu_2017_04_13, England.CombinedWith(college)).ToString());
    }

    [Fact]
    public void A_start_that_cannot_be_day_one_is_named_too() => Assert.Equal(
        """
        [TEST 116a] done: due by Tue 18 Apr 2017, 1 working day from Sat 15 Apr 2017 as day 1 (England and Wales)
          Sat 15 Apr 2017: weekend
          Sun 16 Apr 2017: weekend
          Mon 17 Apr 2017: Easter Monday
        """,
        new WorkingDayLimit(C116a, "done", 1, StartDay.IsDayOne).Due(Sat_2017_04_15, England).ToString());

    [Fact]
    public void A_due_date_that_is_not_known_says_so() => Assert.Equal(
        "[TEST 116a] done: the due date is not known, 3 working days after Thu 28 Dec 2028 "
        + "(England and Wales, known from Sun 1 Jan 2012 to Sun 31 Dec 2028)",
        new WorkingDayLimit(C116a, "done", 3).Due(new(2028, 12, 28), England).ToString());

    [Fact]
    public void A_limit_for_which_every_day_counts_skips_none()
    {
        var due = new CalendarDayLimit(C116a, "done", 5).Due(Thu_2017_04_13, England);

        Assert.Equal("[TEST 116a] done: due by Tue 18 Apr 2017, 5 calendar days after Thu 13 Apr 2017", due.ToString());
        Assert.Null(due.Calendar);
        Assert.Equal(due, new CalendarDayLimit(C116a, "done", 5).Due(Thu_2017_04_13));
    }

    [Fact]
    public void A_limit_describes_itself()
    {
        Assert.Equal("[TEST 116a] done: 1 working day after the start", new WorkingDayLimit(C116a, "done", 1).ToString());
        Assert.Equal(
            "[TEST 116a] done: 2 calendar days from the start as day 1",
            new CalendarDayLimit(C116a, "done", 2, StartDay.IsDayOne).ToString());
        Assert.Equal("[TEST 116a] done: 12 weeks after the start", new TermLimit(C116a, "done", Term.Weeks(12)).ToString());
        Assert.Equal(
            "[TEST 116a] done: at least 3 clear working days before the start",
            new WorkingDayNotice(C116a, "done", 3, ClearDays.Required).ToString());
        Assert.Equal(
            "[TEST 116a] done: at least 1 calendar day before the start, or the working day before",
            new CalendarDayNotice(C116a, "done", 1).RolledTo(RollConvention.Preceding).ToString());
    }

    [Property]
    public bool Skipped_and_counted_days_fill_the_time(WorkingCalendar calendar, LocalDate start, PositiveInt days)
    {
        var due = new WorkingDayLimit(C116a, "done", days.Get).Due(start, calendar);
        return due.On is not { } day
            ? due.Skipped.Count == 0
            : due.Skipped.Count + days.Get == Period.DaysBetween(start, day)
                && due.Skipped.All(skipped => calendar.IsWorkingDay(skipped.Date) == false)
                && due.Skipped.Select(skipped => skipped.Date).SequenceEqual(due.Skipped.Select(s => s.Date).Distinct().Order());
    }

    [Property]
    public bool A_notice_fills_the_time_before_it(WorkingCalendar calendar, LocalDate start, PositiveInt days)
    {
        var due = new WorkingDayNotice(C116a, "done", days.Get).Due(start, calendar);
        return due.On is not { } day || due.Skipped.Count + days.Get == Period.DaysBetween(day, start);
    }

    [Property]
    public bool Due_agrees_with_Check(WorkingCalendar calendar, LocalDate start, NonNegativeInt days)
    {
        var limit = new CalendarDayLimit(C116a, "done", days.Get).RolledTo(RollConvention.Following);
        var measure = limit.Check(start, null, start, calendar).Measure;
        return limit.Due(start, calendar).On == (measure as Measure.DoneBy)?.Due;
    }
}
