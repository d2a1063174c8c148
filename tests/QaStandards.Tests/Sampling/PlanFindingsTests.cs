using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Standards;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

public sealed class PlanFindingsTests
{
    [Theory, Trait("Clause", "HLTA 76b")]
    [InlineData("A", "[HLTA 76b] satisfied: 1 of 1 assessors of a risk band sampled as their band asks")]
    [InlineData("B", "[HLTA 76b] satisfied: 1 of 1 assessors of a risk band sampled as their band asks")]
    [InlineData("A B", "[HLTA 76b] satisfied: 2 of 2 assessors of a risk band sampled as their band asks")]
    [InlineData("A B C", "[HLTA 76b] satisfied: 2 of 2 assessors of a risk band sampled as their band asks")]
    [InlineData("C", "[HLTA 76b] not-applicable: no assessors of a risk band in this list")]
    [InlineData("D", "[HLTA 76b] not-applicable: no assessors of a risk band in this list")]
    public void Only_assessors_with_files_in_the_pool_count_towards_a_band(string banded, string finding)
    {
        CandidateFile[] files = [Met("a", "A"), Met("b1", "B"), Met("b2", "B"), Partial("c") with { Assessor = "C" }];
        var bands = RiskBand.OfFiles("new", "assessor", [.. banded.Split(' ')], 1);

        Assert.Equal(finding, Plan(files, terms: new() { RiskBands = [bands] }).Findings.About(C76b).First().ToString());
    }

    [Fact, Trait("Clause", "HLTA 76a")]
    public void Whoever_an_earlier_month_left_owed_is_lacking_until_covered()
    {
        var code = HltaCode.April2017;
        var october = code.PlanModeration(
            code.Freeze(SamplingEvent.Of("2017-10"), [Met("o1", "A"), Met("o2", "C"), Met("o3", "B")]), Dice, Year).Outcome;
        var year = Year.After(october, ["o1"]);

        Assert.Equal(
            "[HLTA 76a] open: 2 of 4 assessors seen this year; lacking B, C",
            Plan([Met("n1", "A"), Met("n2", "D")], year: year).Findings.About(C76a).Single().ToString());
        Assert.Equal(
            "[HLTA 76a] breached: 1 of 3 assessors seen this year; lacking B, C",
            Plan([], year: year, terms: new() { EventsLeft = 0 }).Findings.About(C76a).Single().ToString());
        Assert.Equal(
            "[HLTA 76a] satisfied: 3 of 3 assessors seen this year",
            Plan([Met("n1", "B"), Met("n2", "C")], year: year).Findings.About(C76a).Single().ToString());
    }

    [Fact, Trait("Clause", "HLTA 86b")]
    public void The_national_standards_are_told_and_need_a_file()
    {
        var terms = new DrawTerms { AgreedStandards = HltaStandards.Set(3, 17) };

        Assert.Equal(
            "[HLTA 86b] satisfied: 1 of 1 selected files with national standards of the month (3 17)",
            Plan([Met("x")], terms: terms).Findings[^1].ToString());
        Assert.Equal("[HLTA 86b] not-applicable: no file selected", Plan([], terms: terms).Findings[^1].ToString());
    }

    [Theory]
    [InlineData(2, "breached")]
    [InlineData(3, "satisfied")]
    [InlineData(4, "satisfied")]
    public void The_declared_size_is_held_against_what_the_policy_asks_for(long declared, string verdict) => Assert.Equal(
        verdict, Plan(ManyMet(60), terms: new() { DeclaredSize = declared }).Findings.About(DrawSpecification.DeclaredSize).Single().Verdict.Value);

    [Fact]
    public void A_month_without_anything_to_draw_takes_no_coverage_and_says_that_none_is_the_smallest()
    {
        var design = new SamplingDesign<string>(
            PlainDesign.Policy, id => id, [], [], [DesignRow<string>.TakeAll(PlainDesign.Draws, "files", _ => true)]);
        var plan = design.Plan(Cohort.Freeze(design, November, ["a"]), Dice, Year, new() { DeclaredSize = 3 });

        Assert.Equal(new CoverageResult(0, 0, IsSmallest: true), plan.Outcome.Coverage);
        Assert.Single(plan.Findings);
    }

    [Fact]
    public void A_ledger_of_another_framework_is_refused()
    {
        var framework = Framework.Of("X", "t", "e", [new(1, "g", "t", TitleBasis.Recalled)]);
        var design = new SamplingDesign<string>(
            PlainDesign.Policy, id => id, [], [],
            [DesignRow<string>.TakeAll(PlainDesign.Draws, "files", _ => true), DesignRow<string>.ExamineAgreed(PlainDesign.Draws, "standards")],
            framework);
        var year = Year.After(design.Plan(
            Cohort.Freeze(design, November, ["a"]), Dice, Year, new() { AgreedStandards = framework.All }).Outcome);

        Assert.StartsWith(
            "The year 2017-18 counts X standards (e); the design examines HLTA standards (33 standards).",
            Assert.Throws<ArgumentException>(() => Plan([Met("x")], year: year)).Message,
            StringComparison.Ordinal);
    }
}
