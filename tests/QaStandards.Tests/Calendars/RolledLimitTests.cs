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
public sealed class RolledLimitTests
{
    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    [Theory]
    [InlineData("Tue 2017-04-11", 5, RollConvention.Following, "Tue 2017-04-18")]
    [InlineData("Tue 2017-04-11", 5, RollConvention.Preceding, "Thu 2017-04-13")]
    [InlineData("Thu 2022-04-28", 2, RollConvention.ModifiedFollowing, "Fri 2022-04-29")]
    [InlineData("Thu 2017-04-13", 5, RollConvention.Following, "Tue 2017-04-18")]
    [InlineData("Wed 2017-12-20", 5, RollConvention.Following, "Wed 2017-12-27")]
    public void A_last_day_that_is_not_worked_is_moved(string start, int days, RollConvention convention, string due) =>
        Assert.Equal(Day(due), new CalendarDayLimit(C116a, "done", days).RolledTo(convention).Due(Day(start), England).On);

    [Fact]
    public void The_days_it_moved_over_are_named() => Assert.Equal(
        """
        [TEST 116a] done: due by Tue 18 Apr 2017, 5 calendar days after Tue 11 Apr 2017, or the next working day (England and Wales)
          Sun 16 Apr 2017: weekend
          Mon 17 Apr 2017: Easter Monday
        """,
        new CalendarDayLimit(C116a, "done", 5).RolledTo(RollConvention.Following).Due(Day("Tue 2017-04-11"), England).ToString());

    [Fact]
    public void The_moved_day_is_what_is_checked()
    {
        var rolled = new CalendarDayLimit(C116a, "done", 5).RolledTo(RollConvention.Following);
        var tue_2017_04_11 = Day("Tue 2017-04-11");

        Assert.Equal(Verdict.Satisfied, rolled.Check(tue_2017_04_11, Tue_2017_04_18, Tue_2017_04_18, England).Verdict);
        Assert.Equal(Verdict.Breached, rolled.Check(tue_2017_04_11, Wed_2017_04_19, Wed_2017_04_19, England).Verdict);
    }

    [Fact]
    public void A_limit_is_never_moved_to_before_its_start() => Assert.Equal(
        Sat_2017_04_15,
        new CalendarDayLimit(C116a, "done", 0).RolledTo(RollConvention.Preceding).Due(Sat_2017_04_15, England).On);

    [Theory]
    [InlineData("Mon 2028-12-25", RollConvention.Following, false)]
    [InlineData("Mon 2028-12-25", RollConvention.Preceding, true)]
    [InlineData("Mon 2028-12-25", RollConvention.ModifiedFollowing, true)]
    [InlineData("Wed 2028-12-27", RollConvention.Preceding, false)]
    public void Beyond_the_calendar_nothing_is_guessed(string start, RollConvention convention, bool known)
    {
        var rolled = new CalendarDayLimit(C116a, "done", 5).RolledTo(convention);

        Assert.Equal(known, rolled.Due(Day(start), England).On is not null);
        Assert.Equal(known, rolled.Check(Day(start), null, Day(start), England).Verdict != Verdict.Undetermined);
    }

    [Fact]
    public void A_convention_that_does_not_exist_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "convention", () => new CalendarDayLimit(C116a, "done", 0).RolledTo((RollConvention)3));

    [Property]
    public bool A_working_day_limit_has_nothing_to_move(WorkingCalendar calendar, LocalDate start, PositiveInt days)
    {
        var limit = new WorkingDayLimit(C116a, "done", days.Get);
        var rolled = limit.RolledTo(RollConvention.Preceding);
        return limit.Due(start, calendar).On == rolled.Due(start, calendar).On
            && limit.Due(start, calendar).Skipped.Equals(rolled.Due(start, calendar).Skipped);
    }

    [Property]
    public bool Moving_twice_moves_once(WorkingCalendar calendar, LocalDate start, NonNegativeInt days)
    {
        var once = new CalendarDayLimit(C116a, "done", days.Get).RolledTo(RollConvention.Following);
        return once.Due(start, calendar).On == once.RolledTo(RollConvention.Preceding).Due(start, calendar).On;
    }
}
