using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.ManagementOfAssessors;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 64")]
public sealed class QualityConcernTests
{
    private static readonly LocalDate Wed_2018_01_10 = new(2018, 1, 10);
    private static readonly LocalDate Fri_2018_01_12 = new(2018, 1, 12);
    private static readonly LocalDate Mon_2018_01_15 = new(2018, 1, 15);
    private static readonly LocalDate Wed_2018_01_17 = new(2018, 1, 17);
    private static readonly LocalDate Thu_2018_01_25 = new(2018, 1, 25);
    private static readonly LocalDate Thu_2018_02_01 = new(2018, 2, 1);
    private static readonly LocalDate Thu_2018_03_01 = new(2018, 3, 1);

    private static readonly QualityConcern Concern = new()
    {
        Assessor = "F",
        Raised = Milestone.On(Wed_2018_01_10),
        Suspension = ProcedureStep.DoneOn(Wed_2018_01_10),
        Investigated = Milestone.On(Wed_2018_01_17),
        Meeting = ProcedureStep.DoneOn(Mon_2018_01_15),
        Lifted = Milestone.On(Wed_2018_01_17),
        Training = ProcedureStep.DoneOn(Wed_2018_01_17),
        Shadowing = ProcedureStep.DoneOn(Thu_2018_01_25),
        ShadowPartner = "G",
        IsPartnerExperienced = true,
        FirstSoloChecked = Milestone.On(Thu_2018_02_01),
        FirstSoloModerated = Milestone.On(new(2018, 2, 15)),
        NoImprovementFound = Milestone.NotReached,
    };

    [Theory]
    [InlineData(9, "satisfied")]
    [InlineData(10, "breached")]
    [InlineData(12, "breached")]
    [InlineData(16, "breached")]
    [InlineData(17, "satisfied")]
    public void C64_1_suspends_assessments_until_the_suspension_is_lifted(int day, string verdict) =>
        Assert.Equal(verdict, CheckAssessment(Concern, new(2018, 1, day)).Verdicts());

    [Fact]
    public void C64_1_tells_both_days() => Assert.Equal(
        "[HLTA 64(1)] F breached: assessment on Fri 12 Jan 2018; before suspension on Wed 10 Jan 2018",
        CheckAssessment(Concern with { Lifted = Milestone.NotReached }, Fri_2018_01_12).ToString());

    [Theory]
    [InlineData("with-reason", "satisfied")]
    [InlineData("never", "breached")]
    public void C64_1_may_be_left_out_for_a_recorded_reason(string reading, string verdict)
    {
        var code = HltaCode.April2017.With(HltaReadings.SuspensionSkipped.Choose(reading));
        var concern = Concern with { Suspension = ProcedureStep.NotAppropriate("paperwork only") };

        Assert.Equal(verdict, CheckAssessment(concern, Fri_2018_01_12, code).Verdicts());
        Assert.Equal(verdict, Review(concern, code)[0].Verdict.Value);
        Assert.Equal(reading == "never" ? reading : null, Review(concern, code)[0].Reading?.Code);
    }

    [Fact]
    public void C64_1_is_broken_when_nobody_is_suspended_and_nothing_explained() =>
        Assert.True(CheckAssessment(Concern with { Suspension = ProcedureStep.NotYet }, Fri_2018_01_12).Deny);

    [Theory]
    [InlineData(17, "permitted")]
    [InlineData(16, "refused")]
    public void C64_lets_a_suspension_be_lifted_after_investigation_and_meeting(int day, string answer) =>
        Assert.Equal(answer, DecideLifting(Concern, new(2018, 1, day)).Outcome.Value);

    [Fact]
    public void C64_2_wants_the_meeting_or_a_reason()
    {
        Assert.Equal(Permission.Refused, DecideLifting(Concern with { Meeting = ProcedureStep.NotYet }, Wed_2018_01_17).Outcome);
        Assert.Equal(Permission.Permitted, DecideLifting(Concern with { Meeting = ProcedureStep.NotAppropriate("left no doubt") }, Wed_2018_01_17).Outcome);
        Assert.Equal(Permission.Refused, DecideLifting(Concern with { Meeting = ProcedureStep.DoneOn(Thu_2018_01_25) }, Wed_2018_01_17).Outcome);
    }

    [Fact]
    public void C64_3_and_C64_4_take_a_step_that_is_done_or_explained()
    {
        var concern = Concern with { Shadowing = ProcedureStep.NotAppropriate("records only"), ShadowPartner = null, IsPartnerExperienced = null };

        Assert.Equal("satisfied satisfied satisfied satisfied satisfied satisfied satisfied", Review(concern).Verdicts());
        Assert.Equal(
            "[HLTA 64(4)] F satisfied: shadowing left out for a recorded reason: yes; must be yes",
            Review(concern).About(C64_4).Single().ToString());
    }

    [Fact]
    public void C64_3_is_broken_by_training_neither_done_nor_explained() => Assert.Equal(
        "[HLTA 64(3)] F breached: individual training: no; must be yes",
        Review(Concern with { Training = ProcedureStep.NotYet }).About(C64_3).Single().ToString());

    [Fact]
    public void C64_4_wants_an_experienced_partner() =>
        Assert.Contains(Review(Concern with { IsPartnerExperienced = false }).About(C64_4), finding => finding.Denies);

    [Fact]
    public void C64_5_finds_the_first_assessment_after_the_suspension_that_is_not_shadowed()
    {
        AllocatedAssessment[] visits =
        [
            Visit("later", new(2018, 2, 2)),
            Visit("solo", Thu_2018_02_01),
            Visit("shadowed", Thu_2018_01_25) with { IsShadowed = true },
            Visit("withdrawn", Thu_2018_01_25) with { IsWithdrawn = true },
            Visit("before", Fri_2018_01_12),
            Visit("another's", Thu_2018_01_25) with { Assessor = "G" },
        ];

        Assert.Equal("solo", FirstSolo(Concern, visits)!.Id);
        Assert.Null(FirstSolo(Concern with { Lifted = Milestone.NotReached }, visits));
        Assert.Equal("solo", FirstSolo(Concern with { Suspension = ProcedureStep.NotAppropriate("paperwork only"), Lifted = null }, visits)!.Id);
    }

    [Fact]
    public void C64_5_takes_the_first_solo_file_into_the_sample_even_if_it_is_met()
    {
        CandidateFile file = new()
        {
            Id = "solo",
            Candidate = "c1",
            Assessor = "F",
            Provider = "Alder",
            Outcome = RecommendedOutcome.Met,
            IsFirstSolo = true,
        };
        var code = HltaCode.April2017;
        var cohort = code.Freeze(SamplingEvent.Of("2018-02"), [file]);

        var plan = code.PlanModeration(cohort, Seed.Parse("00000000000000000109"), YearCoverage.Begin("2017-18")).Outcome;

        Assert.Contains(C64_5, Assert.Single(plan.Selected).Reasons);
    }

    [Fact]
    public void C64_6_removes_an_assessor_when_no_improvement_is_found()
    {
        var found = Concern with { NoImprovementFound = Milestone.On(Thu_2018_03_01), Removed = Milestone.On(Thu_2018_03_01) };

        Assert.Equal(Permission.Permitted, DecideRemoval(found, Thu_2018_03_01).Outcome);
        Assert.Equal("satisfied satisfied", CheckAssessment(found, new(2018, 2, 28)).Verdicts());
        Assert.Equal("satisfied breached", CheckAssessment(found, Thu_2018_03_01).Verdicts());
    }

    [Fact]
    public void C64_6_refuses_removal_without_a_case_or_a_finding()
    {
        QualityConcern none = new() { Assessor = "F", Raised = Milestone.NotReached, NoImprovementFound = Milestone.NotReached };

        Assert.Equal("breached breached", DecideRemoval(none, Thu_2018_03_01).Findings.Verdicts());
        Assert.Equal(Permission.Refused, DecideRemoval(Concern, Thu_2018_03_01).Outcome);
    }

    [Fact]
    public void C64_names_the_facts_that_are_missing()
    {
        QualityConcern nothing = new() { Assessor = "F" };

        Expect.Lacks(CheckAssessment(nothing, Fri_2018_01_12)[0], "suspension");
        Expect.Lacks(CheckAssessment(Concern with { Lifted = null }, Fri_2018_01_12)[0], "whether the suspension has been lifted");
        Assert.Equal(Permission.Undetermined, DecideLifting(nothing, Fri_2018_01_12).Outcome);
        Assert.Equal(Permission.Undetermined, DecideRemoval(nothing, Fri_2018_01_12).Outcome);
        Assert.All(Review(nothing), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }

    [Property]
    public bool C64_1_stops_exactly_the_days_of_the_suspension(byte length, byte day)
    {
        var concern = Concern with { Lifted = Milestone.On(Wed_2018_01_10.PlusDays(length)) };
        return CheckAssessment(concern, Wed_2018_01_10.PlusDays(day - 100)).Deny == (day >= 100 && day - 100 < length);
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        QualityConcernValidator validator = new();

        Expect.Refuses(validator, Concern with { Assessor = "" }, "HLTA1291", "The quality concern names no assessor; give an id.");
        Expect.Refuses(validator, Concern with { ShadowPartner = "F" }, "HLTA1292", "Assessor F: nobody shadows themselves; name another assessor.");
        Expect.Refuses(validator, Concern with { Lifted = Milestone.On(new(2018, 1, 9)) }, "HLTA1293",
            "Assessor F: the suspension was lifted on Tue 9 Jan 2018, before it began on Wed 10 Jan 2018; correct one of the two.");
        Assert.Throws<ValidationException>(() => Review(Concern with { ShadowPartner = "F" }));
        Assert.Throws<ArgumentException>("reason", () => ProcedureStep.NotAppropriate(" "));
        Assert.Equal("not appropriate: records only", ProcedureStep.NotAppropriate("records only").ToString());
        Assert.Equal("not yet", ProcedureStep.NotYet.ToString());
        Assert.Equal("Wed 10 Jan 2018", ProcedureStep.DoneOn(Wed_2018_01_10).ToString());
    }

    private static AllocatedAssessment Visit(string id, LocalDate day) => new() { Id = id, Assessor = "F", Day = day };
}
