using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class SamplingOfCandidatesTests
{
    public static TheoryData<string, CandidateFile, string> Classified { get; } = new()
    {
        { "partial", Partial("x", 9, 24), "75(1) 75(2)" },
        { "full, first attempt", Full("x"), "75(1) 75(4)" },
        { "met, second submission after a partial", Met("x") with { Submission = 2, Attempt = Attempt.Partial }, "75(3)" },
        { "met, second submission", Met("x") with { Submission = 2 }, "75(3)" },
        { "met, partial reassessment", Met("x") with { Attempt = Attempt.Partial }, "75(3)" },
        { "met on a full reassessment", Met("x") with { Attempt = Attempt.Full }, "75(4)" },
        { "met, hard to resolve", Met("x") with { IsDifficult = true }, "75(5)" },
        { "met, a point of principle", Met("x") with { RaisesPrinciple = true }, "75(5)" },
        { "met, first solo after a concern", Met("x") with { IsFirstSolo = true }, "64(5)" },
        { "partial again on a resubmission", Partial("x") with { Submission = 2, Attempt = Attempt.Partial }, "75(1) 75(2) 75(3)" },
        { "everything", Full("x") with { Submission = 3, Attempt = Attempt.Full, IsDifficult = true, IsFirstSolo = true }, "64(5) 75(1) 75(3) 75(4) 75(5)" },
    };

    [Theory, Trait("Clause", "HLTA 75(1)"), Trait("Clause", "HLTA 75(2)"), Trait("Clause", "HLTA 75(3)")]
    [Trait("Clause", "HLTA 75(4)"), Trait("Clause", "HLTA 75(5)"), Trait("Clause", "HLTA 64(5)")]
    [MemberData(nameof(Classified))]
    public void A_mandatory_file_keeps_every_reason(string what, CandidateFile file, string reasons)
    {
        Assert.NotEmpty(what);
        var selected = Assert.Single(Plan([file]).Outcome.Selected);

        Assert.Equal(StratumKind.Mandatory, selected.Stratum);
        Assert.Equal(reasons, string.Join(' ', selected.Reasons.Select(reason => reason.Locator)));
        Assert.Equal(SamplingFraction.Whole, selected.InclusionProbability);
    }

    [Theory, Trait("Clause", "HLTA 75(6)")]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(40, 2)]
    [InlineData(41, 3)]
    [InlineData(100, 5)]
    [InlineData(101, 6)]
    [InlineData(140, 7)]
    public void C75_6_draws_five_per_cent_rounded_up(int met, int drawn)
    {
        var decision = Plan(ManyMet(met));

        Assert.Equal(drawn, decision.Outcome.Ids(StratumKind.Random).Length);
        Assert.Equal(
            met == 0 ? new Measure.Nothing("files judged met") : new Measure.AtLeast("random files judged met", drawn, drawn),
            decision.Findings.About(C75_6).First().Measure);
    }

    [Fact, Trait("Clause", "HLTA 75(6)")]
    public void C75_6_counts_all_met_files_and_draws_from_those_that_are_not_mandatory()
    {
        CandidateFile[] files = [.. ManyMet(40), Met("m") with { Submission = 2 }];
        string[] Drawn(HltaCode code) => Plan(files, code: code).Outcome.Ids(StratumKind.Random);

        Assert.Equal(3, Drawn(HltaCode.April2017).Length);
        Assert.DoesNotContain("m", Drawn(HltaCode.April2017.WithMetFraction(SamplingFraction.Whole)));
        Assert.Equal(2, Drawn(HltaCode.April2017.With(HltaReadings.FivePerCentOf.Choose("met-not-mandatory"))).Length);
    }

    [Fact, Trait("Clause", "HLTA 75(6)")]
    public void C75_6_is_satisfied_when_every_met_file_is_mandatory()
    {
        var decision = Plan(ManyMet(3).Select(file => file with { Submission = 2 }));

        Assert.Equal(3, decision.Outcome.Selected.Count);
        Assert.Empty(decision.Outcome.Ids(StratumKind.Random));
        Assert.Equal("[HLTA 75(6)] satisfied: 0 random files judged met; at least 0", decision.Findings.About(C75_6).Single().ToString());
    }

    [Theory, Trait("Clause", "HLTA 75(6)")]
    [InlineData(null, "[HLTA 75(6)] undetermined: cannot be told without: drawn by the peer reviewer of another provider")]
    [InlineData(true, "[HLTA 75(6)] satisfied: drawn by the peer reviewer of another provider: yes; must be yes")]
    [InlineData(false, "[HLTA 75(6)] breached: drawn by the peer reviewer of another provider: no; must be yes")]
    public void C75_6_wants_the_peer_reviewer_to_draw(bool? drawnByPeerReviewer, string finding)
    {
        var code = HltaCode.April2017;
        var decision = code.PlanModeration(
            code.Freeze(November, ManyMet(3)), Dice, Year, facts: new() { IsDrawnByPeerReviewer = drawnByPeerReviewer });

        Assert.Equal(finding, decision.Findings.About(C75_6).Last().ToString());
        Assert.Equal(drawnByPeerReviewer != false, decision.Stands);
    }

    [Fact, Trait("Clause", "HLTA 75(3)")]
    public void C75_3_may_be_read_as_partial_reassessments_only()
    {
        var code = HltaCode.April2017.With(HltaReadings.Resubmitted.Choose("partial-reassessment"));
        var plan = Plan([Met("s") with { Submission = 2 }, Met("p") with { Attempt = Attempt.Partial }], code: code).Outcome;

        Assert.Equal(["p"], plan.Ids(StratumKind.Mandatory));
    }

    [Theory, Trait("Clause", "HLTA 75(4)")]
    [InlineData("both", "attempt outcome")]
    [InlineData("attempt", "attempt")]
    [InlineData("recommendation", "outcome")]
    public void C75_4_may_be_read_as_an_attempt_or_a_recommendation(string choice, string files)
    {
        var code = HltaCode.April2017.With(HltaReadings.FullReassessments.Choose(choice));
        var plan = Plan([Met("attempt") with { Attempt = Attempt.Full }, Full("outcome")], code: code).Outcome;

        Assert.Equal(
            files.Split(' '),
            plan.Selected.Where(file => file.Reasons.Contains(C75_4)).Select(file => file.Id).Order());
    }

    [Fact, Trait("Clause", "HLTA 76a"), Trait("Clause", "HLTA 77a")]
    public void One_file_covers_an_assessor_and_a_provider_at_once()
    {
        var october = Plan([Partial("o") with { Assessor = "A", Provider = "P" }]).Outcome;
        CandidateFile[] files = [Met("x", "B", "Q"), Met("y", "A", "Q"), Met("z", "B", "P"), Met("w", "A", "P")];
        var code = HltaCode.April2017;
        var cohort = code.Freeze(SamplingEvent.Of("2017-12"), files);
        var plans = Enumerable.Range(0, 50).Select(i => code.PlanModeration(cohort, Seed.Parse($"seed-{i}"), Year.After(october)).Outcome);

        Assert.All(plans, plan => Assert.Equal(
            plan.Ids(StratumKind.Random)[0] switch { "x" => 0, "w" => 1, _ => 1 }, plan.Coverage.Files));
        Assert.Contains(plans, plan => plan.Ids(StratumKind.Coverage) is ["x"] && plan.Selected[^1].Reasons.Equals([C76a, C77a]));
    }

    [Fact]
    public void An_empty_month_has_an_empty_sample_and_nothing_to_find()
    {
        var decision = Plan([], terms: new() { AgreedStandards = HltaStandards.Set(4, 12, 28), RiskBands = [] });

        Assert.Empty(decision.Outcome.Selected);
        Assert.Equal(new CoverageResult(0, 0, IsSmallest: true), decision.Outcome.Coverage);
        Assert.Equal(
            "[HLTA 85b] open: 0 of 33 standards moderated this year; lacking 1, 2, 3, 4, 5 and 28 more",
            decision.Findings.Single(finding => finding.Verdict != Verdict.NotApplicable).ToString());
    }
}
