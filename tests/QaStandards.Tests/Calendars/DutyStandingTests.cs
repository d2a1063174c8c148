using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class DutyStandingTests
{
    private static DutySchedule Schedule { get; } =
        DutySchedule.Of(SchoolYear.Year, [new("meeting", new(Sample.Must, "readers' meeting held"), Cadence.Termly)]);

    [Theory]
    [InlineData(null, "Fri 2024-12-20", "open: readers' meeting held: nothing recorded on Fri 20 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData(null, "Sat 2024-12-21", "undetermined: cannot be told without: a record of: readers' meeting held")]
    [InlineData("not done", "Fri 2024-12-20", "open: readers' meeting held: not done on Fri 20 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("not done", "Sat 2024-12-21", "breached: readers' meeting held: not done on Sat 21 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("Mon 2024-09-02", "Sat 2024-12-21", "satisfied: readers' meeting held: done on Mon 2 Sep 2024; due by Fri 20 Dec 2024")]
    [InlineData("Fri 2024-12-20", "Sat 2024-12-21", "satisfied: readers' meeting held: done on Fri 20 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("Sat 2024-12-21", "Sat 2024-12-21", "breached: readers' meeting held: done on Sat 21 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("Fri 2024-12-20", "Thu 2024-12-19", "open: readers' meeting held: not done on Thu 19 Dec 2024; due by Fri 20 Dec 2024")]
    [InlineData("Sun 2024-09-01", "Fri 2024-12-20", "open: first day for 'readers' meeting held' on Mon 2 Sep 2024; not after the day it was done on Sun 1 Sep 2024")]
    [InlineData("Sun 2024-09-01", "Sat 2024-12-21", "breached: first day for 'readers' meeting held' on Mon 2 Sep 2024; not after the day it was done on Sun 1 Sep 2024")]
    [InlineData("not needed", "Sat 2024-12-21", "not-applicable: no need for: readers' meeting held (no readers)")]
    public void A_time_of_a_duty_stands(string? recorded, string asOf, string found) =>
        Assert.Equal($"[LIB 3(1)] meeting Autumn {found}", Schedule.Items[0].Check(Entry(recorded), Day(asOf)).ToString());

    [Fact]
    public void Records_find_their_items()
    {
        var standings = Schedule.Check(
            [new("meeting", "Spring", DutyEntry.NotDone), new("meeting", "Autumn", DutyEntry.Done(new(2024, 11, 7)))], Day("Mon 2025-04-07"));

        Assert.Equal([Verdict.Satisfied, Verdict.Breached, Verdict.Open], standings.Select(standing => standing.Verdict));
        Assert.Equal(
            "[LIB 3(1)] meeting Spring breached: readers' meeting held: not done on Mon 7 Apr 2025; due by Fri 4 Apr 2025", standings[1].ToString());
        Assert.Equal("meeting Autumn: done on Thu 7 Nov 2024", new DutyRecord("meeting", "Autumn", DutyEntry.Done(new(2024, 11, 7))).ToString());
    }

    [Theory]
    [InlineData("meeting", "Winter", "The schedule of 2024-25 has no 'meeting Winter', of which there is a record. Known: Autumn, Spring, Summer.")]
    [InlineData("party", "Autumn", "The schedule of 2024-25 has no 'party Autumn', of which there is a record. Known: meeting.")]
    public void A_record_of_nothing_is_refused(string duty, string occurrence, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(() => Schedule.Check([new(duty, occurrence, DutyEntry.NotDone)], Day("Mon 2025-04-07"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Two_records_of_one_time_are_refused() => Assert.StartsWith(
        "There are two records of 'meeting Autumn': leave one out.",
        Assert.Throws<ArgumentException>(() => Schedule.Check(
            [new("meeting", "Autumn", DutyEntry.NotDone), new("meeting", "Autumn", DutyEntry.NotDone)], Day("Mon 2025-04-07"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Overdue_is_what_is_over_and_not_known_to_be_done_or_not_needed()
    {
        DutyRecord[] records = [new("meeting", "Autumn", DutyEntry.Done(new(2024, 12, 21))), new("meeting", "Spring", DutyEntry.NotDone)];

        Assert.Equal(["meeting Spring"], Overdue(records, "Tue 2025-07-22"));
        Assert.Equal(["meeting Spring", "meeting Summer"], Overdue(records, "Wed 2025-07-23"));
        Assert.Equal(["meeting Autumn"], Overdue([new("meeting", "Autumn", DutyEntry.Done(new(2024, 9, 1)))], "Sat 2024-12-21"));
        Assert.Empty(Overdue([new("meeting", "Autumn", DutyEntry.NotNeeded("no readers"))], "Sat 2024-12-21"));

        static string[] Overdue(DutyRecord[] records, string asOf) =>
            [.. Schedule.Overdue(records, Day(asOf)).Select(standing => standing.Duty.Id)];
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused() => Assert.Throws<ArgumentException>(
        () => Schedule.Items[0].Check(null, new LocalDate(2024, 12, 20).WithCalendar(CalendarSystem.Julian)));

    [Property]
    public Property A_record_counts_in_its_period_and_on_no_other_day() => Prop.ForAll(
        Gen.Choose(0, 2).ToArbitrary(),
        Gen.Choose(-40, 400).ToArbitrary(),
        Gen.Choose(0, 400).ToArbitrary(),
        (index, done, later) =>
        {
            var (item, happened) = (Schedule.Items[index], SchoolYear.Year.Days.Start.PlusDays(done));
            var asOf = happened.PlusDays(later);
            var verdict = item.Check(DutyEntry.Done(happened), asOf).Verdict;
            var expected = happened >= item.Opens && happened <= item.Due ? Verdict.Satisfied
                : asOf <= item.Due ? Verdict.Open
                : Verdict.Breached;
            return verdict == expected;
        });

    private static DutyEntry? Entry(string? recorded) => recorded switch
    {
        null => null,
        "not done" => DutyEntry.NotDone,
        "not needed" => DutyEntry.NotNeeded("no readers"),
        _ => DutyEntry.Done(Day(recorded)),
    };
}
