using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.ManagementOfAssessors;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 63")]
public sealed class ManagementOfAssessorsTests
{
    private static readonly AssessorFeedback Full = new()
    {
        Assessor = "A",
        Considered = CompetencyCriterion.All,
        FollowsModeration = true,
        HasWrittenSummary = true,
        IsSpoken = true,
        IsWritten = false,
    };

    [Fact]
    public void C62_and_C63_are_kept_by_full_feedback() => Assert.Equal("satisfied satisfied satisfied", CheckFeedback(Full).Verdicts());

    [Fact]
    public void C63_names_the_criterion_that_was_left_out_and_warns()
    {
        var finding = CheckFeedback(Full with { Considered = [.. CompetencyCriterion.All.Skip(1)] })[^1];

        Assert.Equal("[HLTA 63] A breached: 7 of 8 competency criteria considered; lacking visit-preparation", finding.ToString());
        Assert.False(finding.Denies);
    }

    [Theory]
    [Trait("Clause", "HLTA 62")]
    [InlineData(true, false, "satisfied")]
    [InlineData(false, true, "satisfied")]
    [InlineData(true, true, "satisfied")]
    [InlineData(false, false, "breached")]
    [InlineData(true, null, "satisfied")]
    [InlineData(false, null, "undetermined")]
    public void C62_wants_speech_or_writing(bool? spoken, bool? written, string verdict) =>
        Assert.Equal(verdict, CheckFeedback(Full with { IsSpoken = spoken, IsWritten = written })[1].Verdict.Value);

    [Fact]
    [Trait("Clause", "HLTA 62")]
    public void C62_wants_a_written_summary_after_moderation_only()
    {
        Assert.Equal("breached satisfied satisfied", CheckFeedback(Full with { HasWrittenSummary = false }).Verdicts());
        Assert.Equal("not-applicable satisfied", CheckFeedback(Full with { HasWrittenSummary = false, FollowsModeration = false }).Verdicts());
    }

    [Fact]
    public void C62_and_C63_name_the_facts_that_are_missing()
    {
        var findings = CheckFeedback(new() { Assessor = "A" });

        Expect.Lacks(findings[0], "whether the feedback follows moderation");
        Expect.Lacks(findings[1], "competency criteria considered");
        Expect.Lacks(CheckFeedback(Full with { IsSpoken = null, IsWritten = null })[1], "spoken feedback", "written feedback");
    }

    [Property]
    public bool C63_wants_every_one_of_the_eight_criteria(bool[] done)
    {
        var considered = CompetencyCriterion.All.Where((_, i) => i < done.Length && done[i]).ToValueList();
        return CheckFeedback(Full with { Considered = considered })[^1].Measure is Measure.Every every
            && every.Actual == considered.Count && every.Expected == 8;
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Expect.Refuses(new AssessorFeedbackValidator(), Full with { Assessor = "" }, "HLTA1281", "The feedback names no assessor; give an id.");
        Expect.Refuses(
            new AssessorFeedbackValidator(), Full with { Considered = [null!] }, "HLTA1282", "Assessor A: a considered criterion is null; leave it out.");
        Assert.Throws<ValidationException>(() => CheckFeedback(Full with { Assessor = "" }));
    }
}
