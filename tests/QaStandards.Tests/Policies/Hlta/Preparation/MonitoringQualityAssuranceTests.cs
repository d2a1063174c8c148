using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;
using static QaStandards.Policies.Hlta.Preparation.MonitoringQualityAssurance;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

public sealed class MonitoringQualityAssuranceTests
{
    private static readonly LocalDate Fri_2017_11_03 = new(2017, 11, 3);
    private static readonly LocalDate Mon_2017_11_06 = new(2017, 11, 6);
    private static readonly LocalDate Tue_2017_11_07 = new(2017, 11, 7);
    private static readonly LocalDate Wed_2017_11_08 = new(2017, 11, 8);

    private static readonly PreparationIssue Blank = new()
    {
        Id = "task 2",
        Candidate = "Leo",
        Stage = DetectionStage.Documents,
        FoundOn = Fri_2017_11_03,
        CandidateInformed = Milestone.On(Fri_2017_11_03),
        PutRight = Milestone.NotReached,
    };

    private static readonly PreparationIssue Unbriefed = new()
    {
        Id = "task 4",
        Candidate = "Mia",
        Stage = DetectionStage.SchoolVisit,
        FoundOn = Mon_2017_11_06,
        CandidateInformed = Milestone.On(Mon_2017_11_06),
        Reported = Milestone.NotReached,
    };

    [Fact]
    [Trait("Clause", "HLTA 34")]
    public void C34_stops_the_visit_until_the_documents_are_put_right()
    {
        var decision = DecideVisit([Blank], Mon_2017_11_06);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 34] task 2 breached: problem put right: no; must be yes (to turn it: have it put right)", decision.Findings[0].ToString());
    }

    [Theory]
    [Trait("Clause", "HLTA 34")]
    [InlineData(6, "refused")]
    [InlineData(7, "permitted")]
    [InlineData(8, "permitted")]
    public void C34_lets_the_visit_take_place_from_the_day_on_which_they_are(int visit, string answer) =>
        Assert.Equal(answer, DecideVisit([Blank with { PutRight = Milestone.On(Tue_2017_11_07) }], new(2017, 11, visit)).Outcome.Value);

    [Theory]
    [Trait("Clause", "HLTA 34")]
    [InlineData(true, "refused")]
    [InlineData(false, "permitted")]
    [InlineData(null, "undetermined")]
    public void C34_is_about_problems_that_would_harm(bool? isHarmful, string answer) =>
        Assert.Equal(answer, DecideVisit([Blank with { IsHarmful = isHarmful }], Wed_2017_11_08).Outcome.Value);

    [Fact]
    [Trait("Clause", "HLTA 34")]
    public void C34_wants_the_candidate_told() => Assert.Equal(
        "[HLTA 34] task 2 breached: candidate told: no; must be yes",
        Check([Blank with { CandidateInformed = Milestone.NotReached }]).ToString());

    [Fact]
    [Trait("Clause", "HLTA 35")]
    public void C35_lets_the_assessment_take_place() =>
        Assert.Equal(Permission.Permitted, DecideVisit([Unbriefed], Mon_2017_11_06).Outcome);

    [Fact]
    [Trait("Clause", "HLTA 35")]
    public void C35_wants_the_candidate_and_the_preparation_provider_told()
    {
        Assert.Equal(
            "[HLTA 35] task 4 satisfied: candidate told: yes; must be yes\n"
            + "[HLTA 35] task 4 breached: reported to the preparation provider: no; must be yes",
            Check([Unbriefed]).ToString());
        Assert.Equal("satisfied satisfied", Check([Unbriefed with { Reported = Milestone.On(Wed_2017_11_08) }]).Verdicts());
    }

    [Fact]
    public void Facts_that_are_missing_are_named()
    {
        Expect.Lacks(DecideVisit([Blank with { PutRight = null }], Wed_2017_11_08).Findings[0], "the day of: problem put right");
        Expect.Lacks(DecideVisit([Blank with { IsHarmful = null }], Wed_2017_11_08).Findings[0], "whether the problem is harmful");
        Expect.Lacks(Check([Blank with { CandidateInformed = null }])[0], "candidate told");
        Expect.Lacks(Check([Unbriefed with { IsHarmful = null }])[0], "whether the problem is harmful");
    }

    [Fact]
    public void No_problem_stops_nothing()
    {
        Assert.Equal(Permission.Permitted, DecideVisit([], Wed_2017_11_08).Outcome);
        Assert.Equal("[HLTA 34] not-applicable: no problem that would harm the assessment", Check([]).ToString());
    }

    [Property]
    public bool C34_one_open_problem_is_enough_to_stop_a_visit(byte[] days)
    {
        var issues = days.Select((day, i) => Blank with { Id = $"p{i}", PutRight = Milestone.On(Fri_2017_11_03.PlusDays(day % 10)) }).ToList();

        return (DecideVisit(issues, Wed_2017_11_08).Outcome == Permission.Refused)
            == issues.Exists(issue => issue.PutRight!.Day > Wed_2017_11_08);
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        PreparationIssueValidator validator = new();

        Expect.Refuses(validator, Blank with { Id = "" }, "HLTA1151", "The problem has no id; give one.");
        Expect.Refuses(validator, Blank with { Candidate = "" }, "HLTA1152", "Problem task 2 names no candidate; give an id.");
        Expect.Refuses(validator, Blank with { Stage = null! }, "HLTA1153", "Problem task 2 has no stage; give documents or school-visit.");
        Expect.Refuses(
            validator,
            Blank with { PutRight = Milestone.On(new(2017, 11, 2)) },
            "HLTA1154",
            "Problem task 2 was told, put right or reported before it was found on Fri 3 Nov 2017; correct one of the days.");
        Assert.Throws<ValidationException>(() => Check([Blank with { Id = "" }]));
        Assert.Throws<ArgumentNullException>("issues", () => Check([null!]));
    }
}
