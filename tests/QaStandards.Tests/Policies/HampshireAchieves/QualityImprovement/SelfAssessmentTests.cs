using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;

[Trait("Clause", "HAMPSHIRE 4.1 SAR")]
[Trait("Clause", "HAMPSHIRE 4.2 Plan a")]
[Trait("Clause", "HAMPSHIRE 4.2 Plan b")]
[Trait("Clause", "HAMPSHIRE 4.2 Act b")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.2a")]
[Trait("Clause", "HAMPSHIRE Appendix C 2.2c")]
public sealed class SelfAssessmentTests
{
    private static readonly LocalDate Mon_2025_10_06 = new(2025, 10, 6);

    internal static SelfAssessmentReport Report { get; } = new()
    {
        Programmes = ["Pathways", "Functional Skills"],
        Assessed = ["Functional Skills", "Pathways"],
        Providers = ["R1"],
        ProvidersAssessed = ["R1"],
        Judgements = 12,
        JudgementsOnMeasures = 12,
        IsFirst = false,
        RestsOnPrevious = true,
        Moderated = Milestone.On(Mon_2025_10_06),
        Grade = QualityGrade.Good,
        Evaluated = Milestone.On(Mon_2025_10_06.PlusDays(7)),
        Recommended = Milestone.On(Mon_2025_10_06.PlusDays(7)),
        ApprovedByBranch = Milestone.On(Mon_2025_10_06.PlusDays(21)),
        ApprovedByForum = Milestone.NotReached,
    };

    [Fact]
    public void A_report_that_went_every_step_is_sound() => Assert.Equal(
        "satisfied satisfied satisfied satisfied satisfied satisfied satisfied satisfied satisfied", SelfAssessment.Check(Report).Verdicts());

    [Fact]
    public void A_report_that_requires_improvement_may_be_approved_and_its_grade_is_breached()
    {
        var findings = SelfAssessment.Check(Report with { Grade = QualityGrade.RequiresImprovement });

        Assert.Equal("satisfied satisfied satisfied satisfied satisfied breached satisfied satisfied satisfied", findings.Verdicts());
        Assert.Equal("[HAMPSHIRE 4.1 SAR] breached: grade is requires-improvement; allowed: outstanding, good", findings[5].ToString());
    }

    [Fact]
    public void A_programme_that_is_missing_is_named() => Assert.Equal(
        "[HAMPSHIRE 4.2 Plan a] breached: 1 of 2 programmes that assessed themselves; lacking Functional Skills",
        SelfAssessment.Check(Report with { Assessed = ["Pathways"] })[0].ToString());

    [Fact]
    public void A_subcontractor_for_whom_it_is_not_relevant_is_not_asked() => Assert.Equal(
        Verdict.NotApplicable, SelfAssessment.Check(Report with { Providers = [], ProvidersAssessed = null })[1].Verdict);

    [Theory]
    [InlineData(true, null, "not-applicable")]
    [InlineData(false, false, "breached")]
    [InlineData(null, null, "undetermined")]
    public void Only_the_first_report_has_no_baseline(bool? isFirst, bool? rests, string verdict) => Assert.Equal(
        verdict, SelfAssessment.Check(Report with { IsFirst = isFirst, RestsOnPrevious = rests })[3].Verdict.Value);

    [Fact]
    public void The_group_evaluates_what_was_moderated_and_recommends_what_it_evaluated()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.2a] breached: report evaluated by the group after moderation: no; must be yes",
            SelfAssessment.Check(Report with { Moderated = Milestone.NotReached })[6].ToString());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 2.2a] breached: report moderated on Mon 6 Oct 2025; not after its evaluation by the group on Sun 5 Oct 2025",
            SelfAssessment.Check(Report with { Evaluated = Milestone.On(Mon_2025_10_06.PlusDays(-1)) })[6].ToString());
        Assert.Equal(Verdict.Breached, SelfAssessment.Check(Report with { Recommended = Milestone.NotReached })[7].Verdict);
    }

    [Theory]
    [InlineData("branch", true, false, "satisfied")]
    [InlineData("branch", false, true, "breached")]
    [InlineData("both", true, false, "breached")]
    [InlineData("both", true, true, "satisfied")]
    [InlineData("either", false, true, "satisfied")]
    [InlineData("either", false, false, "breached")]
    public void A_reading_says_whose_approval_is_final(string choice, bool branch, bool forum, string verdict) => Assert.Equal(
        verdict,
        SelfAssessment.Check(
            Report with { ApprovedByBranch = When(branch), ApprovedByForum = When(forum) },
            HampshireFramework.June2025.With(HampshireReadings.FinalApproval.Choose(choice)))[8].Verdict.Value);

    [Fact]
    public void What_is_not_known_is_named_and_nothing_is_guessed() =>
        Assert.All(SelfAssessment.Check(new()), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Expect.Refuses(
            new SelfAssessmentReportValidator(),
            Report with { JudgementsOnMeasures = 13 },
            "HAMPSHIRE1022",
            "13 judgements cite a measure, and there are only 12; correct one of the numbers.");
        Expect.Refuses(
            new SelfAssessmentReportValidator(),
            Report with { JudgementsOnMeasures = -1 },
            "HAMPSHIRE1021",
            "A number of judgements is negative; give 0 or more.");
        Assert.Throws<ValidationException>(() => SelfAssessment.Check(Report with { JudgementsOnMeasures = 13 }));
    }

    [Property]
    public bool C4_2_Plan_b_wants_a_measure_for_every_judgement(byte judgements, byte cited)
    {
        var (all, some) = (System.Math.Max(judgements, cited), System.Math.Min(judgements, cited));

        return SelfAssessment.Check(Report with { Judgements = all, JudgementsOnMeasures = some })[2].Verdict
            == (some == all ? Verdict.Satisfied : Verdict.Breached);
    }

    private static Milestone When(bool isReached) => isReached ? Milestone.On(Mon_2025_10_06.PlusDays(21)) : Milestone.NotReached;
}
