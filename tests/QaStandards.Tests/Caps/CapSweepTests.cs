using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 4")]
public sealed class CapSweepTests
{
    private static readonly LocalDate Thu_2016_02_25 = new(2016, 2, 25);

    [Property]
    public bool In_bulk_each_person_gets_what_a_check_alone_finds(int[] numbers)
    {
        var work = Workload.Of(Visits(numbers), visit => visit.Assessor, visit => visit.Date);
        return Week.All.All(week => Same(new(C4, 1, "visits", week), work));
    }

    [Property]
    public bool Days_centuries_apart_are_answered_the_same(int[] numbers)
    {
        var far = numbers.Append(3)
            .Select((number, i) => new Visit($"R{i % 3}", Thu_2016_02_25.PlusDays((number % 3) + (i % 2 * 700_000))));
        var work = Workload.Of(far, visit => visit.Assessor, visit => visit.Date);
        return Week.All.All(week => Same(new(C4, 1, "visits", week), work));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1_000)]
    public void A_count_that_no_byte_holds_is_right(int visits)
    {
        var work = Workload.Of(
            Fri_2018_03_09.Times(visits).Append(Sun_2018_03_11).Select(day => new Visit("R1", day)),
            visit => visit.Assessor,
            visit => visit.Date);

        Assert.All(Week.All, week =>
        {
            Assert.Equal(visits + (week == Week.FromSunday ? 0 : 1), new WeeklyCap(C4, 6, "visits", week).CheckAll(work).Busiest);
            Assert.True(Same(new(C4, 6, "visits", week), work));
            Assert.True(Same(new(C4, 254, "visits", week), work));
            Assert.True(new WeeklyCap(C4, 1_001, "visits", week).CheckAll(work).IsKept);
        });
    }

    [Fact]
    public void The_table_and_the_sort_agree_on_a_year_of_two_hundred_people()
    {
        var random = new Random(2018);
        var visits = Enumerable.Range(0, 20_000)
            .Select(_ => new Visit($"R{random.Next(200)}", Thu_2016_02_25.PlusDays(random.Next(365))));
        var work = Workload.Of(visits, visit => visit.Assessor, visit => visit.Date);

        foreach (var cap in Week.All.SelectMany(week => new[] { 1, 3, 6 }.Select(limit => new WeeklyCap(C4, limit, "visits", week))))
        {
            var report = cap.CheckAll(work);

            Assert.NotEmpty(report.Over);
            Assert.Equal(CapSweep.BySorting(cap, work), report);
            Assert.Equal((200, 20_000), (report.People, report.Pieces));
        }
    }

    [Fact]
    public void The_windows_over_the_cap_are_in_the_order_of_ids_and_days()
    {
        var visits = new[] { "R2", "R10", "r1" }
            .SelectMany(person => March(5, 5, 20, 20).Select(day => new Visit(person, day)));
        var report = new WeeklyCap(C4, 1, "visits").CheckAll(visits, visit => visit.Assessor, visit => visit.Date);

        Assert.Equal(
            ["R10 5 2", "R10 19 2", "R2 5 2", "R2 19 2", "r1 5 2", "r1 19 2"],
            report.Over.Select(window => $"{window.Person} {window.Start.Day} {window.Count}"));
        Assert.False(report.IsKept);
        Assert.Equal(2, report.Busiest);
    }

    [Fact]
    public void Nobody_and_nothing_are_answered()
    {
        var cap = new WeeklyCap(C4, 6, "visits");
        var nobody = Workload.Of<Visit>([], visit => visit.Assessor, visit => visit.Date);
        var idle = Workload.Of<Visit>([], visit => visit.Assessor, visit => visit.Date, ["R1"]);

        var report = cap.CheckAll(nobody);
        Assert.Equal((0, 0, 0, true), (report.Pieces, report.People, report.Busiest, report.IsKept));
        Assert.Equal("[VC 4] not-applicable: no people", cap.Check(nobody).ToString());
        Assert.Equal(1, cap.CheckAll(idle).People);
        Assert.Equal("[VC 4] R1 satisfied: 0 visits; at most 6", cap.Check(idle).ToString());
    }

    [Fact]
    public void A_bulk_check_needs_its_work()
    {
        var cap = new WeeklyCap(C4, 6, "visits");

        Assert.Throws<ArgumentNullException>("work", () => cap.CheckAll(null!));
        Assert.Throws<ArgumentNullException>("work", () => cap.Check((Workload)null!));
        Assert.Throws<ArgumentNullException>("pieces", () => cap.CheckAll<Visit>(null!, v => v.Assessor, v => v.Date));
    }

    private static IEnumerable<Visit> Visits(int[] numbers) =>
        AroundNewYear(numbers).Select((day, i) => new Visit($"R{Math.Abs(numbers[i] % 3)}", day));

    private static bool Same(WeeklyCap cap, Workload work)
    {
        var alone = work.People.SelectMany(person => cap.Check(person, work.DaysOf(person))).ToList();
        var over = alone.Where(finding => finding.Verdict == Verdict.Breached)
            .Select(finding => (finding.About!, Measured: (Measure.AtMostWithin)finding.Measure))
            .Select(breach => (breach.Item1, breach.Measured.Within.Start, (int)breach.Measured.Actual));
        return cap.CheckAll(work).Over.Select(window => (window.Person, window.Start, window.Count)).SequenceEqual(over)
            && (alone.Count == 0 || cap.Check(work).SequenceEqual(alone));
    }
}
