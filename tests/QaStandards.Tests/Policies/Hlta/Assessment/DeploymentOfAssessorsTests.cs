using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.DeploymentOfAssessors;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 60")]
public sealed class DeploymentOfAssessorsTests
{
    private static readonly LocalDate Mon_2018_03_05 = new(2018, 3, 5);
    private static readonly LocalDate Thu_2018_03_08 = new(2018, 3, 8);
    private static readonly LocalDate Fri_2018_03_09 = new(2018, 3, 9);

    private static readonly int[] Seven = [5, 6, 6, 7, 8, 9, 9];

    private static readonly Variation Sickness = new()
    {
        Of = C60,
        For = "B",
        Covers = new(Mon_2018_03_05, new(2018, 3, 11)),
        ApprovedOn = Thu_2018_03_08,
        ApprovedBy = "R1-manager",
        Reason = "a colleague is ill",
        Limit = 7,
    };

    [Theory]
    [InlineData(0, "not-applicable")]
    [InlineData(1, "satisfied")]
    [InlineData(6, "satisfied")]
    [InlineData(7, "breached")]
    public void C60_allows_six_assessments_in_a_week(int count, string verdict) =>
        Assert.Equal(verdict, Check(March("A", [.. Enumerable.Repeat(7, count)]))[0].Verdict.Value);

    [Fact]
    public void C60_is_kept_by_exactly_six() => Assert.Equal(
        "[HLTA 60] A satisfied: 6 assessments in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018)",
        Check(March("A", 5, 6, 6, 7, 8, 9)).ToString());

    [Fact]
    public void C60_without_a_variation_breaks_C61_too() => Assert.Equal(
        "[HLTA 60] A breached: 7 assessments in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018, over from Fri 9 Mar 2018)\n"
        + "[HLTA 61a] A breached: no variation of HLTA 60 recorded",
        Check(March("A", Seven)).ToString());

    [Fact]
    [Trait("Clause", "HLTA 61")]
    public void C61_excuses_what_was_approved_the_day_before()
    {
        var findings = Check(March("B", Seven), Sickness);

        Assert.Equal("varied satisfied", findings.Verdicts());
        Assert.Equal(C61a, findings[0].VariedBy);
        Assert.Equal(Verdict.Open, CheckImpact("v1", Milestone.NotReached, Milestone.NotReached).Verdict);
    }

    [Fact]
    [Trait("Clause", "HLTA 61")]
    public void C61_does_not_excuse_what_was_approved_on_the_day_itself() =>
        Assert.Equal("breached breached", Check(March("B", Seven), Sickness with { ApprovedOn = Fri_2018_03_09 }).Verdicts());

    [Fact]
    [Trait("Clause", "HLTA 61")]
    public void C61_does_not_excuse_more_than_was_approved() => Assert.Equal(
        "[HLTA 61a] B breached: 8 assessments in the week under the variation; at most 7",
        Check(March("B", [.. Seven, 9]), Sickness)[1].ToString());

    [Theory]
    [Trait("Clause", "HLTA 61")]
    [InlineData(null)]
    [InlineData(" ")]
    public void C61_wants_a_reason(string? reason) => Assert.Equal(
        "[HLTA 61a] B breached: reason for the variation given: no; must be yes",
        Check(March("B", Seven), Sickness with { Reason = reason })[1].ToString());

    [Fact]
    [Trait("Clause", "HLTA 61")]
    public void C61_names_the_day_that_is_missing() => Expect.Lacks(
        Check(March("B", Seven), Sickness with { ApprovedOn = null })[1], "the day on which the variation of HLTA 60 was approved");

    [Theory]
    [InlineData("iso-week", 0)]
    [InlineData("sunday-week", 0)]
    [InlineData("any-seven-days", 1)]
    public void C60_depends_on_what_a_week_is(string reading, int breaches)
    {
        var code = HltaCode.April2017.With(HltaReadings.WeekOfAssessments.Choose(reading));
        var findings = CheckWeeks(March("C", 8, 8, 9, 9, 12, 12, 13, 13), [], code).About(C60).ToList();

        Assert.Equal(breaches, findings.Count(finding => finding.Denies));
        Assert.All(findings, finding => Assert.Equal(reading == "iso-week" ? null : reading, finding.Reading?.Code));
    }

    [Fact]
    public void C60_keeps_the_last_day_of_a_year_and_the_first_of_the_next_apart()
    {
        var days = Enumerable.Repeat(new LocalDate(2017, 12, 31), 6).Concat(Enumerable.Repeat(new LocalDate(2018, 1, 1), 6));

        Assert.Equal("satisfied", Check(days.Select((day, i) => Of("A", $"a{i}", day))).Verdicts());
    }

    [Theory]
    [InlineData("partnership", "breached breached")]
    [InlineData("each-provider", "satisfied satisfied")]
    public void C60_adds_up_over_the_Partnership(string reading, string verdicts)
    {
        var both = March("D", 5, 6, 7, 8).Select(each => each with { Provider = "R1" })
            .Concat(March("D", 6, 7, 9).Select(each => each with { Id = "x" + each.Id, Provider = "R2" }));
        var code = HltaCode.April2017.With(HltaReadings.AssessmentsFor.Choose(reading));

        Assert.Equal(verdicts, CheckWeeks(both, [], code).Verdicts());
    }

    [Theory]
    [InlineData("every-attempt", "breached breached")]
    [InlineData("first-assessments", "satisfied")]
    public void C60_counts_reassessments(string reading, string verdicts)
    {
        var week = March("E", 5, 6, 6, 7, 8, 9).Append(Of("E", "again", Fri_2018_03_09) with { Attempt = Attempt.Partial });
        var code = HltaCode.April2017.With(HltaReadings.AssessmentsCounted.Choose(reading));

        Assert.Equal(verdicts, CheckWeeks(week, [], code).Verdicts());
    }

    [Fact]
    public void C60_does_not_count_what_was_withdrawn() =>
        Assert.Equal("satisfied", Check(March("A", Seven).Select((each, i) => each with { IsWithdrawn = i == 0 })).Verdicts());

    [Property]
    public bool C60_is_what_counting_by_week_finds(byte[] days)
    {
        var visits = days.Select((day, i) => Of($"A{day % 2}", $"a{i}", Mon_2018_03_05.PlusDays(day / 8))).ToList();
        var expected = visits.GroupBy(visit => (visit.Assessor, Period.DaysBetween(Mon_2018_03_05, visit.Day) / 7))
            .Where(week => week.Count() > 6).Select(week => week.Key.Assessor).Order().ToList();

        return Check(visits).About(C60).Where(finding => finding.Denies).Select(finding => finding.About!).SequenceEqual(expected);
    }

    [Fact]
    public void An_assessment_twice_in_the_list_or_malformed_is_refused()
    {
        var visit = Of("A", "a1", Fri_2018_03_09);

        Assert.Equal(
            "Assessment a1 is in the list twice; leave one out. (Parameter 'assessments')",
            Assert.Throws<ArgumentException>("assessments", () => Check([visit, visit])).Message);
        Assert.Throws<ArgumentNullException>("assessments", () => Check([null!]));
        Assert.Throws<ValidationException>(() => Check([visit with { Assessor = "" }]));
        AllocatedAssessmentValidator validator = new();
        Expect.Refuses(validator, visit with { Id = "" }, "HLTA1251", "The assessment has no id; give one.");
        Expect.Refuses(validator, visit with { Assessor = "" }, "HLTA1252", "Assessment a1 names no assessor; give an id.");
        Expect.Refuses(validator, visit with { Attempt = null! }, "HLTA1253", "Assessment a1 has no attempt; give initial, partial or full.");
    }

    private static IEnumerable<AllocatedAssessment> March(string assessor, params int[] days) =>
        days.Select((day, i) => Of(assessor, $"{assessor}{i}", new(2018, 3, day)));

    private static AllocatedAssessment Of(string assessor, string id, LocalDate day) => new() { Id = id, Assessor = assessor, Day = day };

    private static Findings Check(IEnumerable<AllocatedAssessment> assessments, params Variation[] variations) => CheckWeeks(assessments, variations);
}
