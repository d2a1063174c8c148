using System;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.PerformanceStandards;

[Trait("Clause", "HAMPSHIRE 4.1 Guidance")]
[Trait("Clause", "HAMPSHIRE 4.1 Observations")]
[Trait("Clause", "HAMPSHIRE 4.1 Surveys a")]
[Trait("Clause", "HAMPSHIRE 4.1 Surveys b")]
[Trait("Clause", "HAMPSHIRE 4.1 Resources")]
[Trait("Clause", "HAMPSHIRE 4.1 Equality")]
[Trait("Clause", "HAMPSHIRE 4.1 Subcontractors")]
[Trait("Clause", "HAMPSHIRE 4.1 Thematic")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 17")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 8")]
public sealed class GoodOrBetterTests
{
    private static readonly HampshireFramework FiveGrades = HampshireFramework.June2025.With(HampshireReadings.GradeScale.Choose("five-grade"));

    [Theory]
    [InlineData("outstanding", "satisfied", "undetermined")]
    [InlineData("good", "satisfied", "undetermined")]
    [InlineData("requires-improvement", "breached", "undetermined")]
    [InlineData("inadequate", "breached", "undetermined")]
    [InlineData("exceptional", "undetermined", "satisfied")]
    [InlineData("strong-standard", "undetermined", "satisfied")]
    [InlineData("expected-standard", "undetermined", "satisfied")]
    [InlineData("needs-attention", "undetermined", "breached")]
    [InlineData("urgent-improvement", "undetermined", "breached")]
    public void A_grade_counts_on_its_own_scale_only(string grade, string ofFour, string ofFive)
    {
        Assert.Equal(ofFour, GoodOrBetter.Check(C4_1_Guidance, QualityGrade.Parse(grade)).Verdict.Value);
        Assert.Equal(ofFive, GoodOrBetter.Check(C4_1_Guidance, QualityGrade.Parse(grade), FiveGrades).Verdict.Value);
    }

    [Fact]
    public void The_grade_and_what_would_do_are_said() => Assert.Equal(
        "[HAMPSHIRE Appendix B Tailored 8] breached: grade is needs-attention; allowed: exceptional, strong-standard, expected-standard "
        + "(reading HAMPSHIRE-R14=five-grade)",
        GoodOrBetter.Check(AppendixB_Tailored_8, QualityGrade.NeedsAttention, FiveGrades).ToString());

    [Fact]
    public void A_survey_that_nobody_has_mapped_to_a_grade_cannot_be_told() =>
        Expect.Lacks(GoodOrBetter.Check(C4_1_Surveys_a, null), "the grade");

    [Fact]
    public void A_clause_that_asks_for_something_else_is_refused() => Assert.StartsWith(
        "HAMPSHIRE 1.0 does not ask for good or better; see GoodOrBetter.Clauses.",
        Assert.Throws<ArgumentException>(() => GoodOrBetter.Check(C1_0, QualityGrade.Good)).Message,
        StringComparison.Ordinal);

    [Property]
    public bool A_better_grade_never_does_worse(byte first, byte second)
    {
        var (better, worse) = (QualityGrade.All[Math.Min(first % 4, second % 4)], QualityGrade.All[Math.Max(first % 4, second % 4)]);

        return !worse.IsGoodOrBetter || better.IsGoodOrBetter;
    }
}
