using System;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class RecurringDutyTests
{
    private static RecordedDuty Reviewed { get; } = new(Sample.Must, "shelves reviewed");

    [Theory]
    [InlineData("every 2 years", "Fri 2023-06-30", "Mon 2025-06-30", "open: shelves reviewed: not done on Mon 30 Jun 2025; due by Mon 30 Jun 2025")]
    [InlineData("every 2 years", "Fri 2023-06-30", "Tue 2025-07-01", "breached: shelves reviewed: not done on Tue 1 Jul 2025; due by Mon 30 Jun 2025")]
    [InlineData("every 12 weeks", "Tue 2024-09-24", "Tue 2024-12-17", "open: shelves reviewed: not done on Tue 17 Dec 2024; due by Tue 17 Dec 2024")]
    [InlineData("every 12 weeks", "Tue 2024-09-24", "Wed 2024-12-18", "breached: shelves reviewed: not done on Wed 18 Dec 2024; due by Tue 17 Dec 2024")]
    [InlineData("half-termly", "Mon 2024-10-21", "Sat 2024-12-21", "breached: shelves reviewed: not done on Sat 21 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("annual", "Mon 2024-10-21", "Thu 2025-07-31", "not-applicable: no further time in 2024-25: shelves reviewed")]
    public void The_next_time_is_overdue_on_the_day_after_its_last(string cadence, string last, string asOf, string found) => Assert.Equal(
        $"[LIB 3(1)] {found}",
        new RecurringDuty("review", Reviewed, Cadence.Parse(cadence)).CheckNext(Day(last), SchoolYear.Year, Day(asOf)).ToString());

    [Fact]
    public void Without_a_last_time_it_cannot_be_told() => Assert.Equal(
        "[LIB 3(1)] undetermined: cannot be told without: the day on which it was last done: shelves reviewed",
        new RecurringDuty("review", Reviewed, Cadence.Biennial).CheckNext(null, SchoolYear.Year, new(2025, 1, 1)).ToString());

    [Fact]
    public void A_last_time_that_is_still_to_come_is_refused() => Assert.StartsWith(
        "'shelves reviewed' was last done on Thu 2 Jan 2025, after Wed 1 Jan 2025: ask about a later day or give an earlier one.",
        Assert.Throws<ArgumentException>(
            () => new RecurringDuty("review", Reviewed, Cadence.Biennial).CheckNext(new LocalDate(2025, 1, 2), SchoolYear.Year, new(2025, 1, 1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_limit_is_of_the_clause_of_the_duty() => Assert.StartsWith(
        "'review' is a duty of LIB 3(1), and its limit of LIB 4: give a limit of the same clause.",
        Assert.Throws<ArgumentException>(
            () => new RecurringDuty("review", Reviewed, Cadence.Annual).CountedBy(new CalendarDayNotice(Sample.Should, "papers added", 7))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_duty_reads_and_is_not_changed_by_what_is_made_of_it()
    {
        var duty = new RecurringDuty("review", Reviewed, Cadence.Termly);
        var rolled = duty.RolledTo(RollConvention.Preceding).RemindedOn(RollConvention.Following);

        Assert.Equal("review: [LIB 3(1)] shelves reviewed, termly", duty.ToString());
        Assert.Null(duty.Rolls);
        Assert.Equal((RollConvention.Preceding, RollConvention.Following), (rolled.Rolls, rolled.Reminder));
    }

    [Fact]
    public void What_is_no_duty_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new RecurringDuty(" ", Reviewed, Cadence.Termly));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecurringDuty("x", Reviewed, Cadence.Termly).RolledTo((RollConvention)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecurringDuty("x", Reviewed, Cadence.Termly).RemindedOn((RollConvention)9));
        Assert.Throws<ArgumentException>(() => new DutyRecord("", "Autumn", DutyEntry.NotDone));
        Assert.Throws<ArgumentException>(() => new DutyRecord("x", "", DutyEntry.NotDone));
    }
}
