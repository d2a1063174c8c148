using System;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.Limits;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class NoticeTests
{
    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    // The official examples of clear days: Civil Procedure Rules, rule 2.8. Their Friday and Monday are those of 2017 and 2014.
    [Theory]
    [InlineData("Fri 2017-10-20", "Mon 2017-10-16")]
    [InlineData("Mon 2014-10-20", "Tue 2014-10-14")]
    public void Three_clear_working_days_leave_out_both_ends(string hearing, string last) => Assert.Equal(
        Day(last), new WorkingDayNotice(C116a, "served", 3, ClearDays.Required).Due(Day(hearing), England).On);

    [Fact]
    public void Fourteen_days_leave_out_the_day_of_the_event() => Assert.Equal(
        Day("Mon 2017-10-16"), new CalendarDayLimit(C116a, "served", 14).LastDay(Day("Mon 2017-10-02")));

    [Theory]
    [InlineData("Thu 2017-04-20", 3, "Thu 2017-04-13")]
    [InlineData("Thu 2017-04-20", 0, "Thu 2017-04-20")]
    [InlineData("Mon 2017-04-17", 1, "Thu 2017-04-13")]
    public void Working_days_are_counted_back(string meeting, int days, string last) =>
        Assert.Equal(Day(last), new WorkingDayNotice(C116a, "papers sent", days).Due(Day(meeting), England).On);

    [Theory]
    [InlineData("Mon 2025-05-12", 7, ClearDays.NotRequired, "Mon 2025-05-05")]
    [InlineData("Mon 2025-05-12", 7, ClearDays.Required, "Sun 2025-05-04")]
    [InlineData("Mon 2025-05-12", 0, ClearDays.NotRequired, "Mon 2025-05-12")]
    public void Calendar_days_are_counted_back(string meeting, int days, ClearDays clear, string last) =>
        Assert.Equal(Day(last), new CalendarDayNotice(C116a, "report added", days, clear).LastDay(Day(meeting)));

    [Fact]
    public void A_bank_holiday_rolls_back()
    {
        var rolled = new CalendarDayNotice(C116a, "report added", 7).RolledTo(RollConvention.Preceding);

        Assert.Equal(
            """
            [TEST 116a] report added: due by Fri 2 May 2025, at least 7 calendar days before Mon 12 May 2025, or the working day before (England and Wales)
              Sat 3 May 2025: weekend
              Sun 4 May 2025: weekend
              Mon 5 May 2025: Early May bank holiday
            """,
            rolled.Due(Day("Mon 2025-05-12"), England).ToString());
    }

    [Fact]
    public void Early_is_in_time_and_the_day_after_is_late()
    {
        var notice = new WorkingDayNotice(C116a, "papers sent", 3);

        Assert.Equal(Verdict.Satisfied, Check(notice, Thu_2017_04_13, Thu_2017_04_13));
        Assert.Equal(Verdict.Satisfied, Check(notice, new(2017, 1, 2), Thu_2017_04_13));
        Assert.Equal(Verdict.Open, Check(notice, null, Thu_2017_04_13));
        Assert.Equal(Verdict.Breached, Check(notice, null, Fri_2017_04_14_GoodFriday));
        Assert.Equal(Verdict.Breached, Check(notice, Tue_2017_04_18, Tue_2017_04_18));
        Assert.Equal(Verdict.Breached, Check(notice, Fri_2017_04_21, Fri_2017_04_21));
    }

    [Fact]
    public void Before_the_calendar_nothing_is_guessed()
    {
        var notice = new WorkingDayNotice(C116a, "papers sent", 3);
        var wed_2012_01_04 = new LocalDate(2012, 1, 4);

        Assert.Equal(Verdict.Undetermined, notice.Check(wed_2012_01_04, null, wed_2012_01_04, England).Verdict);
        Assert.Null(notice.Due(wed_2012_01_04, England).On);
    }

    [Fact]
    public void A_notice_has_a_sensible_length()
    {
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new WorkingDayNotice(C116a, "sent", -1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => new CalendarDayNotice(C116a, "sent", 36_526));
        Assert.Throws<ArgumentOutOfRangeException>("clear", () => new WorkingDayNotice(C116a, "sent", 1, (ClearDays)2));
        Assert.Throws<ArgumentOutOfRangeException>("clear", () => new CalendarDayNotice(C116a, "sent", 1, (ClearDays)2));
    }

    private static Verdict Check(Limit notice, LocalDate? done, LocalDate asOf) =>
        notice.Check(Thu_2017_04_20, done, asOf, England).Verdict;
}
