using System.Linq;
using FluentValidation;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 9")]
[Trait("Clause", "ICT-MARK Principle 9b")]
[Trait("Clause", "ICT-MARK Principle 9c")]
[Trait("Clause", "ICT-MARK Principle 9d")]
[Trait("Clause", "ICT-MARK Principle 9e")]
[Trait("Clause", "ICT-MARK Principle 9f")]
[Trait("Clause", "ICT-MARK Principle 9g")]
[Trait("Clause", "ICT-MARK Principle 9h")]
[Trait("Clause", "ICT-MARK Eligibility to assess 1a")]
[Trait("Clause", "ICT-MARK Eligibility to assess 1b")]
[Trait("Clause", "ICT-MARK Eligibility to assess 1c")]
[Trait("Clause", "ICT-MARK Contact with schools 1c")]
public sealed class ConflictOfInterestTests
{
    private static readonly LocalDate Sun_2025_06_01 = new(2025, 6, 1);

    private static readonly IctMarkCode Code = IctMarkCode.Undated.WithRecencyWindow(36);

    private static readonly ConflictCase Clean = Usual.Conflict with { AsOf = Sun_2025_06_01 };

    // The window is 36 months, so that an involvement is recent from Wed 1 Jun 2022.
    public static TheoryData<string, SupportRecord, string> Examples => new()
    {
        { "a tablet training day", On(SupportKind.TechnologyTraining, new(2023, 10, 5)), "allowed-with-advisory" },
        { "the same long ago", On(SupportKind.TechnologyTraining, new(2021, 10, 5)), "allowed" },
        { "advice to the boundary day", On(SupportKind.TechnologySupport, new(2022, 6, 1)), "allowed-with-advisory" },
        { "advice to the day before it", On(SupportKind.TechnologySupport, new(2022, 5, 31)), "allowed" },
        { "advice that goes on", new("A1", "S1", SupportKind.TechnologySupport, Milestone.NotReached), "allowed-with-advisory" },
        { "advice of unknown days", new("A1", "S1", SupportKind.TechnologySupport), "allowed-with-advisory" },
        { "work on improvement", On(SupportKind.ImprovementSupport, new(2025, 5, 1)), "allowed" },
        { "training in improvement", On(SupportKind.ImprovementTraining, new(2025, 5, 1)), "allowed" },
        { "encouragement", On(SupportKind.Encouragement, new(2025, 5, 1)), "allowed" },
        { "commentaries long ago", On(SupportKind.CommentaryContribution, new(2012, 3, 1)), "blocked" },
        { "evidence", On(SupportKind.EvidenceContribution, new(2012, 3, 1)), "blocked" },
        { "a part in the self-review", On(SupportKind.SelfReviewContribution, new(2012, 3, 1)), "blocked" },
        { "specific help, when it was nobody knows", new("A1", "S1", SupportKind.SpecificSupport), "blocked" },
        { "a colleague's specific help", new("B1", "S1", SupportKind.SpecificSupport, null, "O1"), "allowed" },
        { "specific help to another school", new("A1", "S2", SupportKind.SpecificSupport), "allowed" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Help_bars_advises_or_is_tolerated(string example, SupportRecord record, string verdict)
    {
        Assert.NotEmpty(example);
        Assert.Equal(verdict, ConflictOfInterest.Decide(Clean with { Support = [record] }, Code).Outcome.Value);
    }

    [Fact]
    public void A_conflict_says_why()
    {
        var decision = ConflictOfInterest.Decide(
            Clean with { Ties = [SchoolTie.Governs], Support = [On(SupportKind.CommentaryContribution, new(2012, 3, 1))] }, Code);

        Assert.Equal(ConflictVerdict.Blocked, decision.Outcome);
        Assert.Equal(
            """
            [ICT-MARK Principle 9b] A1 at S1 breached: tie to the school (governs): yes; must be no
            [ICT-MARK Principle 9d] A1 at S1 breached: 1 contributions to evidence or commentaries; at most 0
            [ICT-MARK Contact with schools 1c] A1 at S1 breached: conflict of interest: yes; must be no
            """.ReplaceLineEndings("\n"),
            string.Join('\n', decision.Findings.Where(finding => finding.Verdict == Verdict.Breached)));
    }

    [Fact]
    public void What_a_colleague_did_too_does_not_lift_the_assessor_s_own_bar() => Assert.Equal(
        ConflictVerdict.Blocked,
        ConflictOfInterest.Decide(
            Clean with { Support = [new("A1", "S1", SupportKind.SpecificSupport, null, "O1"), new("B1", "S1", SupportKind.SpecificSupport, null, "O1")] },
            Code).Outcome);

    [Theory]
    [InlineData("employed")]
    [InlineData("seconded")]
    [InlineData("contracted-to-run")]
    [InlineData("governs")]
    public void Nobody_with_a_tie_to_the_school_is_external(string tie) => Assert.Equal(
        ConflictVerdict.Blocked, ConflictOfInterest.Decide(Clean with { Ties = [SchoolTie.Parse(tie)] }, Code).Outcome);

    [Fact]
    public void What_a_colleague_did_is_noted() => Assert.Equal(
        "[ICT-MARK Eligibility to assess 1c] A1 at S1 satisfied: 1 records of help by colleagues, which is tolerated; at least 0",
        Assert.Single(ConflictOfInterest.Decide(Clean with { Support = [new("B1", "S1", SupportKind.SpecificSupport, null, "O1")] }, Code)
            .Findings.About(EligibilityToAssess1c)).ToString());

    [Fact]
    public void Without_a_window_every_involvement_draws_the_advice_and_the_finding_says_what_is_missing()
    {
        var decision = ConflictOfInterest.Decide(Clean with { Support = [On(SupportKind.TechnologySupport, new(2002, 1, 1))] });

        Assert.Equal(ConflictVerdict.AllowedWithAdvisory, decision.Outcome);
        Expect.Lacks(Assert.Single(decision.Findings.About(Principle9h)), "the months for which an involvement stays recent");
        Assert.Equal(ConflictVerdict.Allowed, ConflictOfInterest.Decide(Clean).Outcome);
    }

    [Fact]
    public void Contributions_may_be_read_as_an_advice_only()
    {
        var code = Code.With(IctMarkReadings.ContributionBars.Choose("reported"));

        Assert.Equal(
            ConflictVerdict.AllowedWithAdvisory,
            ConflictOfInterest.Decide(Clean with { Support = [On(SupportKind.EvidenceContribution, new(2012, 3, 1))] }, code).Outcome);
        Assert.Equal(
            ConflictVerdict.Blocked,
            ConflictOfInterest.Decide(Clean with { Support = [On(SupportKind.SpecificSupport, new(2012, 3, 1))] }, code).Outcome);
    }

    public static TheoryData<ConflictCase, string> Missing => new()
    {
        { Clean with { Declaration = null }, "a declaration of impartiality for the school" },
        { Clean with { Ties = null }, "ties to the school" },
        { Clean with { Support = null }, "recent involvements in the school's technology" },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_missing_fact_leaves_the_answer_pending(ConflictCase conflict, string fact)
    {
        var decision = ConflictOfInterest.Decide(conflict, Code);

        Assert.Equal(ConflictVerdict.Pending, decision.Outcome);
        Assert.Contains(decision.Findings, finding => finding.Measure.Equals(new Measure.Missing(fact)));
    }

    public static TheoryData<ConflictCase, string, string> Refused => new()
    {
        { Clean with { School = "" }, "ICTMARK1031", "A conflict lies between an assessor and a school; name both." },
        { Clean with { Ties = [null!] }, "ICTMARK1032", "Assessor A1 has a tie to school S1 that is null; leave it out or name it." },
        {
            Clean with { Support = [new("A1", " ", SupportKind.Encouragement)] }, "ICTMARK1033",
            "A record of support for assessor A1 lacks its person, its school or its kind; complete it."
        },
        {
            Clean with { Declaration = new(Sun_2025_06_01.PlusDays(1), HasConflict: false) }, "ICTMARK1034",
            "Assessor A1 declared about school S1 on Mon 2 Jun 2025, after the day of the question, Sun 1 Jun 2025; correct one of them."
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Facts_that_are_not_well_formed_are_refused(ConflictCase conflict, string code, string message)
    {
        Expect.Refuses(new ConflictCaseValidator(), conflict, code, message);
        Assert.Throws<ValidationException>(() => ConflictOfInterest.Decide(conflict));
    }

    private static SupportRecord On(SupportKind kind, LocalDate ended) => new("A1", "S1", kind, Milestone.On(ended), "O1");
}
