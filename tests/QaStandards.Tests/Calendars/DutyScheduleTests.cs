using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class DutyScheduleTests
{
    private static readonly LocalDate Mon_2025_05_12 = new(2025, 5, 12);

    private static RecurringDuty Meeting { get; } = new("meeting", new(Sample.Must, "readers' meeting held"), Cadence.Termly);

    private static RecurringDuty Papers { get; } = new RecurringDuty("papers", new(Sample.Should, "papers added"), Cadence.OnAgreedDays)
        .CountedBy(new CalendarDayNotice(Sample.Should, "papers added", 7))
        .RemindedOn(RollConvention.Preceding);

    private static Dictionary<string, DutyDays> Meetings { get; } = new() { ["papers"] = new() { Agreed = [Mon_2025_05_12] } };

    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    [Fact]
    public void A_schedule_is_by_due_date_and_says_why() => Assert.Equal(
        """
        [LIB 3(1)] meeting Autumn: readers' meeting held, due by Fri 20 Dec 2024, the last day of Autumn
        [LIB 3(1)] meeting Spring: readers' meeting held, due by Fri 4 Apr 2025, the last day of Spring
        [LIB 4] papers 2025-05-12: papers added, due by Mon 5 May 2025, at least 7 calendar days before Mon 12 May 2025
          better by Fri 2 May 2025
          Sat 3 May 2025: weekend
          Sun 4 May 2025: weekend
          Mon 5 May 2025: Early May bank holiday
        [LIB 3(1)] meeting Summer: readers' meeting held, due by Tue 22 Jul 2025, the last day of Summer
        """,
        DutySchedule.Of(SchoolYear.Year, [Papers, Meeting], Meetings, England).ToString());

    [Fact]
    public void A_due_date_itself_moves_when_that_is_asked_for()
    {
        var monthly = new RecurringDuty("count", new(Sample.Must, "shelves counted"), Cadence.Monthly).RolledTo(RollConvention.Following);
        var items = DutySchedule.Of(SchoolYear.Year, [monthly], calendar: England).Items;

        Assert.Equal(
            """
            [LIB 3(1)] count 2024-08: shelves counted, due by Mon 2 Sep 2024, the last day of 2024-08, Sat 31 Aug 2024, moved to a working day
              Sat 31 Aug 2024: weekend
              Sun 1 Sep 2024: weekend
            """,
            items[0].ToString());
        Assert.Equal(Day("Mon 2024-09-30"), items[1].Due);
    }

    [Fact]
    public void A_due_date_is_never_moved_to_before_its_period()
    {
        var year = AcademicYear.Of("Y", new(2025, 3, 1), new(2025, 3, 2), [TeachingTerm.Of("T", new(2025, 3, 1), new(2025, 3, 2))]);
        var duty = new RecurringDuty("count", new(Sample.Must, "shelves counted"), Cadence.Termly).RolledTo(RollConvention.Preceding);

        Assert.Equal(Day("Sun 2025-03-02"), DutySchedule.Of(year, [duty], calendar: England).Items[0].Due);
    }

    [Fact]
    public void A_limit_may_count_forwards_from_a_day()
    {
        var reply = new RecurringDuty("reply", new(Sample.Must, "reply sent"), Cadence.OnAgreedDays)
            .CountedBy(new WorkingDayLimit(Sample.Must, "reply sent", 3));
        var item = DutySchedule.Of(
            SchoolYear.Year, [reply], new Dictionary<string, DutyDays> { ["reply"] = new() { Agreed = [new(2025, 4, 17)] } }, England).Items[0];

        Assert.Equal((Day("Thu 2025-04-17"), Day("Thu 2025-04-24")), (item.Opens, item.Due));
        Assert.EndsWith("Mon 21 Apr 2025: Easter Monday", item.ToString(), StringComparison.Ordinal);
        Assert.Equal("3 working days after Thu 17 Apr 2025", item.Lead);
    }

    [Fact]
    public void What_is_not_known_comes_last_without_a_due_date()
    {
        var review = new RecurringDuty("review", new(Sample.Must, "rules reviewed"), Cadence.Biennial);
        var items = DutySchedule.Of(SchoolYear.Year, [Papers, review, Meeting], calendar: England).Items;

        Assert.Equal(
            ["[LIB 4] papers: papers added, the due date is not known", "[LIB 3(1)] review: rules reviewed, the due date is not known"],
            items.TakeLast(2).Select(item => item.ToString()));
        Assert.Equal(
            [
                "[LIB 4] papers undetermined: cannot be told without: the days agreed for: papers added",
                "[LIB 3(1)] review undetermined: cannot be told without: the day on which it was last done: rules reviewed",
            ],
            items.TakeLast(2).Select(item => item.Check(null, Mon_2025_05_12).ToString()));
    }

    [Fact]
    public void Beyond_the_calendar_there_is_no_due_date()
    {
        var late = new Dictionary<string, DutyDays> { ["papers"] = new() { Agreed = [new(2031, 5, 12)] } };
        var rolled = Papers.RolledTo(RollConvention.Preceding);
        var item = DutySchedule.Of(SchoolYear.Year, [rolled], late, England).Items[0];

        Assert.Null(item.Due);
        Assert.Equal(Verdict.Undetermined, item.Check(DutyEntry.Done(new(2031, 5, 1)), new(2031, 5, 2)).Verdict);
        Assert.Contains("the due date is not known (England and Wales, known from", item.ToString(), StringComparison.Ordinal);
        Assert.IsType<Measure.BeyondCalendar>(item.Check(null, Mon_2025_05_12).Measure);
    }

    [Theory]
    [InlineData("x", "Days are given for 'x', and no duty has that code. Known: papers, meeting.")]
    [InlineData("meeting", "'meeting': Mon 21 Apr 2025 is agreed and lies in no period of 'termly' in 2024-25, Thu 1 Aug 2024 to Thu 31 Jul 2025: correct it.")]
    public void Days_that_do_not_fit_are_refused_by_the_name_of_the_duty(string code, string message) => Refused(
        message,
        () => DutySchedule.Of(
            SchoolYear.Year, [Papers, Meeting], new Dictionary<string, DutyDays> { [code] = new() { Agreed = [new(2025, 4, 21)] } }, England));

    [Fact]
    public void Codes_differ_and_working_days_need_a_calendar()
    {
        Refused("Two duties have the code 'meeting': give each its own.", () => DutySchedule.Of(SchoolYear.Year, [Meeting, Meeting]));
        Refused("'papers' counts or moves by working days: give a calendar.", () => DutySchedule.Of(SchoolYear.Year, [Papers], Meetings));
    }

    [Fact]
    public void A_schedule_has_an_end()
    {
        LocalDate[] days = [.. Enumerable.Range(0, 10_001).Select(new LocalDate(2000, 1, 1).PlusDays)];
        RecurringDuty visit = new("visit", new(Sample.Must, "visit made"), Cadence.OnAgreedDays);

        Assert.Equal(10_000, Of(days[1..]).Items.Count);
        Refused("A schedule has at most 10,000 items, and 'visit' passes that: make several schedules.", () => Of(days));

        DutySchedule Of(LocalDate[] agreed) =>
            DutySchedule.Of(SchoolYear.Year, [visit], new Dictionary<string, DutyDays> { ["visit"] = new() { Agreed = [.. agreed] } });
    }

    private static void Refused(string message, Func<object> made) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(made).Message, StringComparison.Ordinal);
}
