using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

/// <summary>
/// A month of 30 files: 25 met (f23 resubmitted, f24 a full reassessment, f25 a point of principle), three partial, two
/// full. Assessor E has only f11, provider Cedar only f11 and f12. The seed was searched for, so that f07 and f19 are drawn.
/// </summary>
public sealed class WorkedMonthTests
{
    private static readonly Seed SearchedFor = Seed.Parse("00000000000000000109");
    private static readonly DrawTerms Terms = new() { AgreedStandards = HltaStandards.Set(3, 17, 31), RiskBands = [] };

    private static readonly CandidateFile[] Month = Files();
    private static readonly Decision<SamplePlan<CandidateFile>> Decision = Plan(Month, SearchedFor, YearBefore(), Terms);

    [Fact]
    [Trait("Clause", "HLTA 75")]
    public void The_sample_has_eleven_files()
    {
        var plan = Decision.Outcome;

        Assert.Equal(["f23", "f24", "f25", "f26", "f27", "f28", "f29", "f30"], plan.Ids(StratumKind.Mandatory).Order());
        Assert.Equal(["f07", "f19"], plan.Ids(StratumKind.Random));
        Assert.Equal(["f11"], plan.Ids(StratumKind.Coverage));
        Assert.Equal(11, plan.Selected.Count);
        Assert.Equal(new CoverageResult(1, 1, IsSmallest: true), plan.Coverage);
    }

    [Fact]
    public void The_next_tickets_after_the_draw_are_the_replacements()
    {
        var plan = Decision.Outcome;

        Assert.Equal(["f16", "f04", "f02"], plan.Next(plan.RandomStrata[0], 3).Select(file => file.Id));
    }

    [Fact]
    public void Every_file_keeps_all_its_reasons()
    {
        var plan = Decision.Outcome;

        Assert.Equal([C76a, C77a], plan.Selected.Single(file => file.Id == "f11").Reasons);
        Assert.Equal([C75_1, C75_2], plan.Selected.Single(file => file.Id == "f26").Reasons);
        Assert.Equal([C75_1, C75_4], plan.Selected.Single(file => file.Id == "f29").Reasons);
        Assert.Equal([C75_3], plan.Selected.Single(file => file.Id == "f23").Reasons);
        Assert.Equal([C75_6], plan.Selected.Single(file => file.Id == "f07").Reasons);
    }

    [Fact]
    public void The_standards_are_the_files_own_and_the_national_ones()
    {
        var plan = Decision.Outcome;

        Assert.Equal(HltaStandards.Set(3, 9, 17, 24, 31), plan.Selected.Single(file => file.Id == "f27").Standards);
        Assert.Equal(HltaStandards.Set(3, 17, 31), plan.Selected.Single(file => file.Id == "f07").Standards);
    }

    [Fact]
    public void The_findings_stand_in_the_order_of_the_Code() => Assert.Equal(
        """
        [HLTA 64(5)] not-applicable: no first solo files after a quality concern
        [HLTA 75(1)] satisfied: 5 of 5 files without enough evidence
        [HLTA 75(2)] satisfied: 3 of 3 files recommended for partial reassessment
        [HLTA 75(3)] satisfied: 1 of 1 resubmitted files
        [HLTA 75(4)] satisfied: 3 of 3 full reassessments
        [HLTA 75(5)] satisfied: 1 of 1 files with a difficulty or point of principle
        [HLTA 75(6)] satisfied: 2 random files judged met; at least 2
        [HLTA 75(6)] undetermined: cannot be told without: drawn by the peer reviewer of another provider
        [HLTA 76a] satisfied: 5 of 5 assessors seen this year
        [HLTA 76b] not-applicable: no assessors of a risk band in this list
        [HLTA 76b] not-applicable: no two groups of assessors to compare this year
        [HLTA 76c] not-applicable: no widening decided
        [HLTA 77a] satisfied: 3 of 3 providers seen this year
        [HLTA 77b] not-applicable: no providers of a risk band in this list
        [HLTA 77b] not-applicable: no two groups of providers to compare this year
        [HLTA 84a] satisfied: 8 of 8 judgements of not met moderated
        [HLTA 84b] undetermined: cannot be told without: enough standards, as the senior assessor finds
        [HLTA 85b] open: 5 of 33 standards moderated this year; lacking 1, 2, 4, 5, 6 and 23 more
        [HLTA 86b] satisfied: 11 of 11 selected files with national standards of the month (3 17 31)
        """,
        Decision.Findings.ToString());

    private static CandidateFile[] Files()
    {
        var files = ManyMet(25).Select((file, i) => file with { Assessor = "ABCD"[i % 4].ToString(), Provider = i % 2 == 0 ? "Alder" : "Birch" })
            .Concat([Partial("f26", 9), Partial("f27", 9, 24), Partial("f28", 9), Full("f29", 9, 24), Full("f30", 9, 24)])
            .ToDictionary(file => file.Id);
        files["f11"] = files["f11"] with { Assessor = "E", Provider = "Cedar" };
        files["f12"] = files["f12"] with { Provider = "Cedar" };
        files["f23"] = files["f23"] with { Attempt = Attempt.Partial, Submission = 2 };
        files["f24"] = files["f24"] with { Attempt = Attempt.Full };
        files["f25"] = files["f25"] with { RaisesPrinciple = true };
        foreach (var id in (string[])["f26", "f27", "f28", "f29", "f30"])
        {
            files[id] = files[id] with { Provider = "Alder" };
        }

        return [.. files.Values];
    }

    // In October every assessor but E and both other providers were moderated.
    private static YearCoverage YearBefore()
    {
        var october = new[] { "A", "B", "C", "D" }.Select((assessor, i) =>
            Partial("o" + assessor, 9) with { Assessor = assessor, Provider = i % 2 == 0 ? "Alder" : "Birch" });
        var code = HltaCode.April2017;
        return Year.After(code.PlanModeration(code.Freeze(SamplingEvent.Of("2017-10"), october), Dice, Year).Outcome);
    }
}
