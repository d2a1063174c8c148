using System;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;
using static QaStandards.Policies.Hlta.Preparation.CharacteristicsOfPreparation;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

public sealed class CharacteristicsOfPreparationTests
{
    private static readonly LocalDate Mon_2017_09_11 = new(2017, 9, 11);
    private static readonly LocalDate Sun_2017_12_31 = new(2017, 12, 31);
    private static readonly PreparationProgramme Alder = new() { Id = "Alder", DayTwo = Mon_2017_09_11 };

    [Theory]
    [Trait("Clause", "HLTA 24(3)")]
    [InlineData("2017-11-15", "2016-11-15", "satisfied")]
    [InlineData("2017-11-15", "2016-11-14", "breached")]
    [InlineData("2017-11-15", "2017-11-15", "satisfied")]
    [InlineData("2017-02-28", "2016-02-29", "satisfied")]
    [InlineData("2017-02-28", "2016-02-28", "satisfied")]
    [InlineData("2017-02-28", "2016-02-27", "breached")]
    [InlineData("2016-02-29", "2015-02-28", "satisfied")]
    [InlineData("2016-02-29", "2015-02-27", "breached")]
    public void C24_3_counts_12_months_back_and_never_refuses(string submitted, string done, string verdict)
    {
        var finding = CheckRecency(new() { Id = "e1", DoneOn = Day(done), SubmittedOn = Day(submitted) });

        Assert.Equal(verdict, finding.Verdict.Value);
        Assert.Equal(Effect.Warns, finding.Effect);
    }

    [Fact]
    [Trait("Clause", "HLTA 24(3)")]
    public void C24_3_tells_the_first_day_of_the_12_months() => Assert.Equal(
        "[HLTA 24(3)] e1 breached: the 12 months up to documents submitted begin on Tue 15 Nov 2016; not after activity on Mon 14 Nov 2016",
        CheckRecency(new() { Id = "e1", DoneOn = new(2016, 11, 14), SubmittedOn = new(2017, 11, 15) }).ToString());

    [Fact]
    [Trait("Clause", "HLTA 24(3)")]
    public void C24_3_may_be_read_to_count_from_the_visit()
    {
        var code = HltaCode.April2017.With(HltaReadings.EvidenceCountedFrom.Choose("school-visit"));
        RoutineActivity activity = new() { Id = "e1", DoneOn = new(2016, 11, 15), SubmittedOn = new(2017, 11, 15), VisitOn = new(2017, 11, 16) };

        Assert.Equal(Verdict.Satisfied, CheckRecency(activity).Verdict);
        Assert.Equal(Verdict.Breached, CheckRecency(activity, code).Verdict);
        Assert.Equal("school-visit", CheckRecency(activity, code).Reading!.Code);
        Expect.Lacks(CheckRecency(activity with { VisitOn = null }, code), "the day of: school visit");
    }

    [Fact]
    [Trait("Clause", "HLTA 24(3)")]
    public void C24_3_needs_both_days()
    {
        Expect.Lacks(CheckRecency(new() { Id = "e1", SubmittedOn = Mon_2017_09_11 }), "the day of: activity");
        Expect.Lacks(CheckRecency(new() { Id = "e1", DoneOn = Mon_2017_09_11 }), "the day of: documents submitted");
    }

    [Fact]
    public void An_activity_after_its_submission_is_malformed()
    {
        RoutineActivity facts = new() { Id = "e1", DoneOn = new(2017, 9, 12), SubmittedOn = Mon_2017_09_11 };

        Expect.Refuses(new RoutineActivityValidator(), facts, "HLTA1112",
            "Evidence e1: the activity is dated Tue 12 Sep 2017, after it was submitted on Mon 11 Sep 2017; correct one of the two.");
        Expect.Refuses(new RoutineActivityValidator(), facts with { Id = "", DoneOn = null }, "HLTA1111", "The piece of evidence has no id; give one.");
        Assert.Throws<ValidationException>(() => CheckRecency(facts));
    }

    [Theory]
    [Trait("Clause", "HLTA 25(2)")]
    [InlineData("2017-09-04", "satisfied")]
    [InlineData("2017-09-11", "satisfied")]
    [InlineData("2017-09-12", "breached")]
    [InlineData(null, "breached")]
    public void C25_2_wants_an_application_by_day_two(string? applied, string verdict)
    {
        var finding = CheckApplication(Alder, "c1", applied is null ? Milestone.NotReached : Milestone.On(Day(applied)), Sun_2017_12_31);

        Assert.Equal(verdict, finding.Verdict.Value);
        Assert.False(finding.Denies);
    }

    [Fact]
    [Trait("Clause", "HLTA 25(2)")]
    public void C25_2_is_open_up_to_day_two_and_needs_both_days()
    {
        Assert.Equal(Verdict.Open, CheckApplication(Alder, "c1", Milestone.NotReached, Mon_2017_09_11).Verdict);
        Assert.Equal(Verdict.Breached, CheckApplication(Alder, "c1", Milestone.NotReached, Mon_2017_09_11.PlusDays(1)).Verdict);
        Expect.Lacks(
            CheckApplication(Alder with { DayTwo = null }, "c1", null, Sun_2017_12_31),
            "the day of: application made", "the day of: day two of preparation");
    }

    [Theory]
    [Trait("Clause", "HLTA 27")]
    [Trait("Clause", "HLTA 28b")]
    [InlineData("1 1 1", "satisfied satisfied satisfied")]
    [InlineData("0.5 0.5 0.5 0.5 0.5 0.5", "satisfied satisfied satisfied")]
    [InlineData("1 1 0.5", "breached satisfied breached")]
    [InlineData("1 1 0.9999", "breached satisfied breached")]
    [InlineData("4", "satisfied breached satisfied")]
    [InlineData("1 1 1 0.0001", "satisfied breached satisfied")]
    [InlineData("", "breached satisfied breached")]
    [InlineData("1 1 ?", "undetermined undetermined undetermined")]
    [InlineData("1 1 1 ?", "satisfied undetermined satisfied")]
    [InlineData("3 0.1 ?", "satisfied breached satisfied")]
    public void C27_and_C28_want_three_days_of_preparation_in_any_pattern(string days, string verdicts)
    {
        foreach (bool? isPartOfTraining in (bool?[])[null, false, true])
        {
            var findings = CheckDuration(Alder with { IsPartOfTraining = isPartOfTraining, Sessions = Sessions(days) });

            Assert.Equal(verdicts, findings.Verdicts());
            Assert.False(findings.Deny);
        }
    }

    [Fact]
    [Trait("Clause", "HLTA 27")]
    public void C27_tells_what_is_missing_and_what_is_not_told_apart()
    {
        Assert.Equal(
            "[HLTA 27a] Alder breached: 2.5 days of preparation; at least 3, 0.5 missing",
            CheckDuration(Alder with { Sessions = Sessions("2.5") })[0].ToString());
        Assert.Equal(
            "[HLTA 27b] Alder breached: 4 days called preparation; at most 3, 1 over",
            CheckDuration(Alder with { Sessions = Sessions("4.0") })[1].ToString());
    }

    [Fact]
    [Trait("Clause", "HLTA 27")]
    public void C27_does_not_count_what_has_another_name()
    {
        var findings = CheckDuration(Alder with
        {
            IsPartOfTraining = true,
            Sessions = [new(SessionKind.Preparation, 3.0m), new(SessionKind.Training, 1.0m), new(SessionKind.Other, null)],
        });

        Assert.Equal("satisfied satisfied satisfied", findings.Verdicts());
        Assert.Equal("[HLTA 28b] Alder satisfied: 3 days of preparation within training; at least 3", findings[2].ToString());
    }

    [Fact]
    [Trait("Clause", "HLTA 27")]
    public void C27_needs_the_sessions() => Assert.All(CheckDuration(Alder), finding => Expect.Lacks(finding, "sessions"));

    [Property]
    public bool C27_does_not_depend_on_how_the_days_are_cut(byte tenths, byte cuts)
    {
        var total = (tenths % 60) + 1;
        var parts = (cuts % total) + 1;
        var cut = Enumerable.Range(0, parts).Select(i => (((i + 1) * total / parts) - (i * total / parts)) / 10m).Where(days => days > 0);
        var findings = CheckDuration(Alder with { Sessions = [.. cut.Select(days => new PreparationSession(SessionKind.Preparation, days))] });

        return findings[0].Verdict == (total >= 30 ? Verdict.Satisfied : Verdict.Breached)
            && findings[1].Verdict == (total > 30 ? Verdict.Breached : Verdict.Satisfied);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100.1")]
    public void A_session_without_a_possible_length_is_malformed(string days) => Expect.Refuses(
        new PreparationProgrammeValidator(), Alder with { Sessions = Sessions($"1 {days}") }, "HLTA1122",
        "Programme Alder: session 2 needs a kind, and a length of more than 0 and at most 100 days, or none when it is not known.");

    private static ValueList<PreparationSession> Sessions(string days) =>
        [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => new PreparationSession(
            SessionKind.Preparation, part == "?" ? null : decimal.Parse(part, CultureInfo.InvariantCulture)))];

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
