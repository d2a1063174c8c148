using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Training;
using QaStandards.Standards;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Training;

[Trait("Clause", "HLTA 19")]
public sealed class NeedsAnalysisToolsTests
{
    private static readonly NeedsAnalysisTool Good = new()
    {
        IsEasyToUse = true,
        Covers = HltaStandards.All,
        GivesPositiveFeedback = true,
        FindsGaps = true,
        FindsNeeds = true,
        GuidesItsUse = true,
    };

    [Fact]
    public void C19_is_kept_by_a_tool_with_all_six_qualities() =>
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied satisfied", NeedsAnalysisTools.Check(Good).Verdicts());

    [Fact]
    public void C19_2_warns_of_a_standard_that_is_not_covered()
    {
        var findings = NeedsAnalysisTools.Check(Good with { Covers = HltaStandards.All.Except(HltaStandards.Set(28)) });

        Assert.Equal(
            "[HLTA 19(2)] breached: 32 of 33 standards covered by the tool; lacking 28", findings.Single(f => f.Clause == C19_2).ToString());
        Assert.False(findings.Deny);
    }

    [Fact]
    public void C19_does_not_apply_without_a_tool() => Assert.Equal(
        [C19_1, C19_2, C19_3, C19_4, C19_5, C19_6],
        NeedsAnalysisTools.Check(null).Where(finding => finding.Verdict == Verdict.NotApplicable).Select(finding => finding.Clause));

    [Fact]
    public void C19_does_not_guess_what_nobody_attested() =>
        Assert.All(NeedsAnalysisTools.Check(new()), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));

    [Fact]
    public void Standards_of_another_framework_are_refused()
    {
        var other = Framework.Of("X", "Others", "First", [new(1, "Group", "Title", TitleBasis.Published)]);

        Assert.Equal(
            "The tool covers standards of X standards (First); give those of HLTA standards (33 standards). (Parameter 'tool')",
            Assert.Throws<ArgumentException>(() => NeedsAnalysisTools.Check(Good with { Covers = other.All })).Message);
    }

    [Property]
    public bool C19_answers_each_quality_by_itself(bool? easy, bool? positive, bool? gaps, bool? needs, bool? guides)
    {
        var findings = NeedsAnalysisTools.Check(new()
        {
            IsEasyToUse = easy,
            GivesPositiveFeedback = positive,
            FindsGaps = gaps,
            FindsNeeds = needs,
            GuidesItsUse = guides,
        });
        Verdict[] expected = [.. ((bool?[])[easy, null, positive, gaps, needs, guides])
            .Select(fact => fact is null ? Verdict.Undetermined : fact.Value ? Verdict.Satisfied : Verdict.Breached)];

        return findings.Select(finding => finding.Verdict).SequenceEqual(expected);
    }
}
