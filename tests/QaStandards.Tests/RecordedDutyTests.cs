using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace QaStandards.Tests;

public sealed class RecordedDutyTests
{
    private static readonly LocalDate Fri_2017_09_29_Due = new(2017, 9, 29);
    private static readonly LocalDate Fri_2017_10_06_AsOf = new(2017, 10, 6);
    private static readonly RecordedDuty Duty = new(Sample.Must, "shelves counted", "fiction", "maps");
    private static readonly RecordedDuty Permission = new(Sample.May, "readers surveyed");

    [Theory]
    [InlineData(28, "[LIB 3(1)] satisfied: shelves counted: done on Thu 28 Sep 2017; due by Fri 29 Sep 2017")]
    [InlineData(29, "[LIB 3(1)] satisfied: shelves counted: done on Fri 29 Sep 2017; due by Fri 29 Sep 2017")]
    [InlineData(30, "[LIB 3(1)] breached: shelves counted: done on Sat 30 Sep 2017; due by Fri 29 Sep 2017")]
    public void What_is_done_on_the_last_day_is_in_time(int day, string expected) => Assert.Equal(
        expected, Duty.Check(DutyEntry.Done(new(2017, 9, day)), Fri_2017_09_29_Due, Fri_2017_10_06_AsOf).ToString());

    [Theory]
    [InlineData(28, "open")]
    [InlineData(29, "open")]
    [InlineData(30, "breached")]
    public void What_is_not_done_is_open_until_the_last_day_is_over(int day, string verdict) =>
        Assert.Equal(verdict, Duty.Check(DutyEntry.NotDone, Fri_2017_09_29_Due, new(2017, 9, day)).Verdict.Value);

    [Fact]
    public void Without_a_last_day_it_is_done_or_open()
    {
        Assert.Equal(
            "[LIB 3(1)] satisfied: shelves counted: yes; must be yes",
            Duty.Check(DutyEntry.Done(Fri_2017_09_29_Due), null, Fri_2017_10_06_AsOf).ToString());
        Assert.Equal(
            "[LIB 3(1)] open: shelves counted: no; must be yes", Duty.Check(DutyEntry.NotDone, null, Fri_2017_10_06_AsOf).ToString());
    }

    [Fact]
    public void What_is_done_later_than_the_question_is_still_to_come() => Assert.Equal(
        Verdict.Open, Duty.Check(DutyEntry.Done(new(2017, 10, 7)), null, Fri_2017_10_06_AsOf).Verdict);

    [Fact]
    public void Nothing_recorded_is_not_the_same_as_not_done() => Assert.Equal(
        "[LIB 3(1)] undetermined: cannot be told without: a record of: shelves counted",
        Duty.Check(null, Fri_2017_09_29_Due, Fri_2017_10_06_AsOf).ToString());

    [Fact]
    public void What_is_not_needed_says_why() => Assert.Equal(
        "[LIB 3(1)] not-applicable: no need for: shelves counted (closed for repairs)",
        Duty.Check(DutyEntry.NotNeeded("closed for repairs"), Fri_2017_09_29_Due, Fri_2017_10_06_AsOf).ToString());

    [Fact]
    public void A_permission_that_is_not_used_is_no_breach()
    {
        Assert.Equal(
            "[LIB 5] not-applicable: no record that a permission was used: readers surveyed",
            Permission.Check(DutyEntry.NotDone, Fri_2017_09_29_Due, Fri_2017_10_06_AsOf).ToString());
        Assert.Equal(
            Verdict.Satisfied, Permission.Check(DutyEntry.Done(Fri_2017_09_29_Due), null, Fri_2017_10_06_AsOf).Verdict);
    }

    [Property]
    public bool A_later_last_day_never_makes_it_worse(int done, byte due, byte more, byte asOf)
    {
        var day = new LocalDate(2017, 9, 1);
        var entry = done % 3 == 0 ? DutyEntry.NotDone : DutyEntry.Done(day.PlusDays(Math.Abs(done % 300)));

        var tight = Duty.Check(entry, day.PlusDays(due), day.PlusDays(asOf)).Verdict;
        var loose = Duty.Check(entry, day.PlusDays(due + more), day.PlusDays(asOf)).Verdict;

        return loose.CompareTo(tight) <= 0 && tight != Verdict.Undetermined;
    }

    [Theory]
    [InlineData("fiction maps", "[LIB 3(1)] satisfied: 2 of 2 parts of: shelves counted")]
    [InlineData("maps", "[LIB 3(1)] breached: 1 of 2 parts of: shelves counted; lacking fiction")]
    [InlineData("", "[LIB 3(1)] breached: 0 of 2 parts of: shelves counted; lacking fiction, maps")]
    public void Parts_are_counted(string done, string expected) =>
        Assert.Equal(expected, Duty.CheckParts(done.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToString());

    [Fact]
    public void Parts_that_are_not_recorded_are_missing() => Assert.Equal(Verdict.Undetermined, Duty.CheckParts(null).Verdict);

    [Fact]
    public void A_stranger_among_the_parts_is_refused() => Assert.Equal(
        "'music' is not a part of LIB 3(1). Known: fiction, maps. (Parameter 'done')",
        Assert.Throws<ArgumentException>(() => Duty.CheckParts(["maps", "music"])).Message);

    [Fact]
    public void A_duty_without_parts_has_none_to_check() => Assert.Equal(
        "LIB 5 lists no parts; use Check. (Parameter 'done')", Assert.Throws<ArgumentException>(() => Permission.CheckParts([])).Message);

    [Fact]
    public void A_part_twice_is_refused() => Assert.Equal(
        "LIB 3(1) lists the part 'maps' twice. (Parameter 'parts')",
        Assert.Throws<ArgumentException>(() => new RecordedDuty(Sample.Must, "shelves counted", "maps", "maps")).Message);

    [Fact]
    public void Entries_and_duties_print_themselves()
    {
        Assert.Equal("done on Fri 29 Sep 2017", DutyEntry.Done(Fri_2017_09_29_Due).ToString());
        Assert.Equal("not done", DutyEntry.NotDone.ToString());
        Assert.Equal("not needed: closed", DutyEntry.NotNeeded("closed").ToString());
        Assert.Equal("[LIB 3(1)] shelves counted", Duty.ToString());
        Assert.Equal(new RecordedDuty(Sample.Must, "shelves counted", [.. Duty.Parts.ToArray()]), Duty);
    }
}
