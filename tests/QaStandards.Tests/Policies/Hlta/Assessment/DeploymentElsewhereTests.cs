using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.DeploymentOfAssessors;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 59")]
public sealed class DeploymentElsewhereTests
{
    private static readonly LocalDate Wed_2017_11_01 = new(2017, 11, 1);
    private static readonly LocalDate Wed_2017_11_08 = new(2017, 11, 8);
    private static readonly LocalDate Wed_2018_01_10 = new(2018, 1, 10);

    private static readonly AssessmentElsewhere Accepted = new()
    {
        Assessor = "A",
        Host = "R2",
        VisitOn = Wed_2017_11_08,
        IsOnRegister = true,
        AcceptedByHost = Milestone.On(Wed_2017_11_01),
    };

    private static readonly OutsideWork Private = new() { Body = "a private firm", IsHltaAssessment = true, From = new(2018, 1, 1) };

    [Theory]
    [InlineData(0, "permitted")]
    [InlineData(7, "permitted")]
    [InlineData(8, "refused")]
    public void C59_wants_the_host_s_acceptance_by_the_day_of_the_visit(int days, string answer) => Assert.Equal(
        answer, DecideElsewhere(Accepted with { AcceptedByHost = Milestone.On(Wed_2017_11_01.PlusDays(days)) }).Outcome.Value);

    [Fact]
    public void C59_refuses_a_visit_that_the_host_has_not_accepted()
    {
        var decision = DecideElsewhere(Accepted with { AcceptedByHost = Milestone.NotReached });

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 59a] A breached: accepted by R2: no; must be yes", decision.Findings[1].ToString());
        Assert.Equal(Force.May, decision.Findings[1].Clause.Force);
    }

    [Fact]
    public void C59_may_be_read_to_need_a_register_only()
    {
        var code = HltaCode.April2017.With(HltaReadings.AssessorsElsewhere.Choose("register"));
        var decision = DecideElsewhere(Accepted with { AcceptedByHost = Milestone.NotReached }, code);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal("HLTA-R25=register", Assert.Single(decision.Findings).Reading!.ToString());
    }

    [Fact]
    public void C59_names_the_facts_that_are_missing()
    {
        var decision = DecideElsewhere(new() { Assessor = "A", Host = "R2", VisitOn = Wed_2017_11_08 });

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Expect.Lacks(decision.Findings[0], "on a register of the Partnership");
        Expect.Lacks(decision.Findings[1], "the day of: accepted by R2");
        Expect.Lacks(Assert.Single(CheckExclusivity("B", null, Wed_2018_01_10)), "declaration of work for others");
        Expect.Lacks(
            Assert.Single(CheckExclusivity("B", [Private with { IsHltaAssessment = null }], Wed_2018_01_10)), "HLTA assessment for a private firm");
    }

    [Fact]
    public void C59_lets_Partnership_assessors_assess_for_the_Partnership_only() => Assert.Equal(
        "[HLTA 59b] B breached: HLTA assessment for a private firm: yes; must be no",
        CheckExclusivity("B", [Private], Wed_2018_01_10).ToString());

    [Fact]
    public void C59_does_not_mind_other_work() => Assert.Equal(
        "[HLTA 59b] B satisfied: HLTA assessment for others: no; must be no",
        CheckExclusivity("B", [Private with { IsHltaAssessment = false }], Wed_2018_01_10).ToString());

    [Theory]
    [InlineData(1, "satisfied")]
    [InlineData(2, "breached")]
    [InlineData(11, "breached")]
    [InlineData(12, "satisfied")]
    public void C59_is_about_the_days_of_outside_work_both_ends_included(int deployed, string verdict)
    {
        var work = Private with { From = new(2018, 1, 2), Until = new(2018, 1, 11) };

        Assert.Equal(verdict, CheckExclusivity("B", [work], new(2018, 1, deployed)).Verdicts());
    }

    [Property]
    public bool C59_finds_each_work_that_is_in_force(byte[] starts, byte day)
    {
        var work = starts.Select((start, i) => Private with { Body = $"firm {i}", From = Wed_2017_11_01.PlusDays(start), Until = Wed_2017_11_01.PlusDays(start + 30) });
        var expected = starts.Count(start => start <= day && start + 30 >= day);

        return CheckExclusivity("B", work, Wed_2017_11_01.PlusDays(day)).Count(finding => finding.Denies) == expected;
    }

    [Theory]
    [Trait("Clause", "HLTA 61")]
    [InlineData("2018-04-01", "2018-04-30", "satisfied")]
    [InlineData("2018-04-30", "2018-04-30", "satisfied")]
    [InlineData("2018-05-01", "2018-04-30", "breached")]
    [InlineData("no", "2018-04-30", "breached")]
    [InlineData("no", "no", "open")]
    [InlineData("no", null, "undetermined")]
    [InlineData("2018-05-01", null, "satisfied")]
    [InlineData(null, "2018-04-30", "undetermined")]
    public void C61_wants_the_effect_reviewed_before_a_variation_is_closed(string? reviewed, string? closed, string verdict) =>
        Assert.Equal(verdict, CheckImpact("v1", Reached(reviewed), Reached(closed)).Verdict.Value);

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Expect.Refuses(
            new AssessmentElsewhereValidator(), Accepted with { Assessor = "" }, "HLTA1261",
            "The visit for another provider names no assessor; give an id.");
        Expect.Refuses(
            new AssessmentElsewhereValidator(), Accepted with { Host = "" }, "HLTA1262",
            "Assessor A: the visit for another provider does not name it; give its id.");
        Expect.Refuses(new OutsideWorkValidator(), Private with { Body = "" }, "HLTA1271", "The outside work does not say for whom it is; name the body.");
        Expect.Refuses(
            new OutsideWorkValidator(), Private with { Until = new(2017, 12, 31) }, "HLTA1272",
            "Work for a private firm: it ends on Sun 31 Dec 2017, before it begins on Mon 1 Jan 2018; correct one of the two.");
        Assert.Throws<ValidationException>(() => CheckExclusivity("B", [Private with { Body = "" }], Wed_2018_01_10));
        Assert.Throws<ArgumentNullException>("declared", () => CheckExclusivity("B", [null!], Wed_2018_01_10));
    }

    private static Milestone? Reached(string? day) => day switch
    {
        null => null,
        "no" => Milestone.NotReached,
        _ => Milestone.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value),
    };
}
