using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Preparation;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Preparation.CandidateEligibility;

namespace QaStandards.Tests.Policies.Hlta.Preparation;

[Trait("Clause", "HLTA 21")]
public sealed class AccessToPreparationTests
{
    private static readonly LocalDate Fri_2012_08_31 = new(2012, 8, 31);
    private static readonly LocalDate Sat_2012_09_01 = new(2012, 9, 1);
    private static readonly HltaCode Code = HltaCode.April2017;

    private static readonly Candidate Priya = new()
    {
        Id = "Priya",
        ApplicationReceivedOn = new(2017, 9, 5),
        Funding = Funding.School,
        IsJudgedReady = true,
        IsJudgedByRegionalProvider = true,
        JudgedReadyOn = new(2017, 9, 6),
        IsEmployed = true,
        IsSettingSuitable = true,
        YoungestLearners = 4,
        OldestLearners = 11,
        EnglishLevel = 2,
        MathematicsLevel = 2,
        Opportunities = HltaStandards.All.Except(HltaStandards.Set(11)),
        IsSupportedByEmployer = true,
    };

    [Fact]
    public void C21_is_met_when_every_bullet_is()
    {
        var decision = AccessToPreparation.Decide(Priya);

        Assert.Equal(Eligible, decision.Outcome);
        Assert.All(decision.Findings, finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.Equal(
            [C21, C21_1, C21_2, C21_3, C21_4, C21_5, C21_6], decision.Findings.Select(finding => finding.Clause).Distinct());
        Assert.All(decision.Findings, finding => Assert.Equal("Priya", finding.About));
    }

    [Theory]
    [InlineData("school", 4, 11, 2, 2)]
    [InlineData("self", 3, 19, 6, 5)]
    public void C21_makes_no_finding_anew_for_somebody_who_meets_everything(
        string funding, int youngest, int oldest, int english, int mathematics)
    {
        Candidate facts = Priya with
        {
            Funding = Funding.Parse(funding),
            YoungestLearners = youngest,
            OldestLearners = oldest,
            EnglishLevel = english,
            MathematicsLevel = mathematics,
        };
        var criteria = AccessToPreparation.Criteria();

        var (first, second) = (criteria.Decide(facts), criteria.Decide(facts with { Id = "Quentin" }));

        Assert.Equal(first, second);
        Assert.All(first.Findings.Zip(second.Findings), pair => Assert.Same(pair.First, pair.Second));
    }

    [Theory]
    [InlineData(-1, "not-applicable")]
    [InlineData(0, "eligible")]
    [InlineData(1, "eligible")]
    public void C21_applies_from_1_September_2012(int days, string answer) =>
        Assert.Equal(answer, Answer(Priya with { ApplicationReceivedOn = Sat_2012_09_01.PlusDays(days) }).Value);

    [Fact]
    public void C21_says_which_day_came_too_early() => Assert.Equal(
        "[HLTA 21] Priya not-applicable: definition in force on Sat 1 Sep 2012; not after application received on Fri 31 Aug 2012",
        AccessToPreparation.Decide(Priya with { ApplicationReceivedOn = Fri_2012_08_31 }).Findings.ToString());

    [Fact]
    public void C21_may_be_read_to_apply_from_the_judgement()
    {
        var code = Code.With(HltaReadings.EligibilityDay.Choose("judged-ready"));

        var decision = AccessToPreparation.Decide(Priya with { ApplicationReceivedOn = Fri_2012_08_31 }, code);

        Assert.Equal(Eligible, decision.Outcome);
        Assert.Equal("HLTA-R05=judged-ready", decision.Findings[0].Reading!.ToString());
        Expect.Lacks(
            AccessToPreparation.Decide(Priya with { JudgedReadyOn = null }, code).Findings[0], "the day of: candidate judged ready");
    }

    [Fact]
    public void C21_needs_the_day_of_the_application()
    {
        var decision = AccessToPreparation.Decide(Priya with { ApplicationReceivedOn = null });

        Assert.Equal(Undetermined, decision.Outcome);
        Expect.Lacks(decision.Findings[0], "the day of: application received");
    }

    [Theory]
    [InlineData("school", "eligible")]
    [InlineData("other-body", "eligible")]
    [InlineData("self", "eligible")]
    [InlineData("none", "not-eligible")]
    [InlineData(null, "undetermined")]
    public void C21_1_wants_somebody_who_pays_and_a_pledge_is_enough(string? funding, string answer) =>
        Assert.Equal(answer, Answer(Priya with { Funding = funding is null ? null : Funding.Parse(funding) }).Value);

    [Theory]
    [InlineData(true, true, "eligible")]
    [InlineData(true, false, "not-eligible")]
    [InlineData(true, null, "undetermined")]
    [InlineData(false, true, "not-eligible")]
    [InlineData(null, true, "undetermined")]
    public void C21_2_wants_the_regional_provider_s_judgement(bool? ready, bool? byProvider, string answer) =>
        Assert.Equal(answer, Answer(Priya with { IsJudgedReady = ready, IsJudgedByRegionalProvider = byProvider }).Value);

    [Theory]
    [InlineData(0, 2, "not-eligible", "not-eligible")]
    [InlineData(0, 3, "eligible", "not-eligible")]
    [InlineData(0, 5, "eligible", "not-eligible")]
    [InlineData(3, 19, "eligible", "eligible")]
    [InlineData(19, 24, "eligible", "not-eligible")]
    [InlineData(20, 24, "not-eligible", "not-eligible")]
    [InlineData(0, 24, "eligible", "not-eligible")]
    public void C21_3_wants_some_learners_or_all_of_3_to_19(int youngest, int oldest, string some, string all)
    {
        var candidate = Priya with { YoungestLearners = youngest, OldestLearners = oldest };
        var allAges = Code.With(HltaReadings.AgesOfLearners.Choose("all"));

        Assert.Equal(some, Answer(candidate).Value);
        Assert.Equal(all, AccessToPreparation.Decide(candidate, allAges).Outcome.Value);
    }

    [Fact]
    public void C21_3_informs_that_some_learners_are_too_young()
    {
        var finding = AccessToPreparation.Decide(Priya with { YoungestLearners = 0, OldestLearners = 5 }).Findings
            .Single(finding => finding.Effect == Effect.Informs);

        Assert.Equal("[HLTA 21(3)] Priya not-applicable: learners aged 0 to 5; all from 3 to 19", finding.ToString());
    }

    [Theory]
    [InlineData(2, 2, "eligible")]
    [InlineData(3, 7, "eligible")]
    [InlineData(2, 1, "not-eligible")]
    [InlineData(1, null, "not-eligible")]
    [InlineData(2, null, "undetermined")]
    public void C21_4_wants_level_2_in_both_subjects(int? english, int? mathematics, string answer) =>
        Assert.Equal(answer, Answer(Priya with { EnglishLevel = english, MathematicsLevel = mathematics }).Value);

    [Fact]
    public void C21_4_names_the_subject() => Assert.Contains(
        "[HLTA 21(4)] Priya breached: 1 as the level evidenced in mathematics or numeracy; at least 2 "
        + "(to turn it: gain level 2 in mathematics or numeracy)",
        AccessToPreparation.Decide(Priya with { MathematicsLevel = 1 }).Findings.Select(finding => finding.ToString()));

    [Fact]
    public void C21_5_names_the_standards_without_an_opportunity()
    {
        var decision = AccessToPreparation.Decide(Priya with { Opportunities = HltaStandards.All.Except(HltaStandards.Set(31)) });

        Assert.Equal(NotEligible, decision.Outcome);
        Assert.Equal(
            new Measure.Every("standards with an opportunity", 31, 32, ["31"]), decision.Findings.About(C21_5).Single().Measure);
    }

    [Fact]
    public void C21_5_may_be_read_to_include_standard_11()
    {
        var decision = AccessToPreparation.Decide(Priya, Code.With(HltaReadings.OpportunitiesNeeded.Choose("every-standard")));

        Assert.Equal(NotEligible, decision.Outcome);
        Assert.Equal(["11"], ((Measure.Every)decision.Findings.About(C21_5).Single().Measure).Lacking);
    }

    [Fact]
    public void C21_gives_every_reason_at_once()
    {
        var decision = AccessToPreparation.Decide(Priya with { EnglishLevel = 0, IsSupportedByEmployer = false });

        Assert.Equal(NotEligible, decision.Outcome);
        Assert.Equal([C21_4, C21_6], decision.Findings.Where(finding => finding.Denies).Select(finding => finding.Clause));
    }

    [Fact]
    public void C21_without_facts_names_each_that_is_missing()
    {
        var decision = AccessToPreparation.Decide(new() { Id = "Nobody" });

        Assert.Equal(Undetermined, decision.Outcome);
        Assert.All(decision.Findings, finding => Assert.IsType<Measure.Missing>(finding.Measure));
        Assert.Equal(11, decision.Findings.Count);
    }

    [Property]
    public bool C21_is_three_valued_logic_over_the_bullets(bool? ready, bool? employed, bool? suitable, bool? supported)
    {
        bool?[] answers = [ready, employed, suitable, supported];
        var expected = answers.Contains(false) ? NotEligible : answers.Contains(null) ? Undetermined : Eligible;

        return Answer(Priya with
        {
            IsJudgedReady = ready,
            IsEmployed = employed,
            IsSettingSuitable = suitable,
            IsSupportedByEmployer = supported,
        }) == expected;
    }

    [Fact]
    public void Ages_the_wrong_way_round_are_refused()
    {
        var facts = Priya with { YoungestLearners = 11, OldestLearners = 4 };

        Expect.Refuses(
            new CandidateValidator(), facts, "HLTA1103", "Candidate Priya: the youngest learners are 11 and the oldest 4; exchange the two.");
        Assert.Throws<ValidationException>(() => AccessToPreparation.Decide(facts));
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        CandidateValidator validator = new();

        Expect.Refuses(validator, Priya with { Id = " " }, "HLTA1101", "The candidate has no id; give one.");
        Expect.Refuses(validator, Priya with { YoungestLearners = -1 }, "HLTA1102",
            "Candidate Priya: an age of learners is negative; give completed years.");
        Expect.Refuses(validator, Priya with { EnglishLevel = -1 }, "HLTA1104",
            "Candidate Priya: a level is negative; give 0 for no qualification.");
        Expect.Refuses(validator, Priya with { Opportunities = Library().All }, "HLTA1105",
            "Candidate Priya: the opportunities are not of HLTA standards (33 standards); give a set of it.");
    }

    private static QaStandards.Standards.Framework Library() => QaStandards.Standards.Framework.Of(
        "LIB", "Library", "First", [new(1, "All", "Quiet", QaStandards.Standards.TitleBasis.Published)]);

    private static CandidateEligibility Answer(Candidate candidate) => AccessToPreparation.Decide(candidate).Outcome;
}
