using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class ReassessmentsTests
{
    private static readonly Reassessment AfterScrutiny = new()
    {
        File = "f1",
        Kind = Attempt.Full,
        Cause = ReassessmentCause.ProcessAtScrutiny,
        Assessor = "A",
        NewAssessor = "B",
    };

    [Theory, Trait("Clause", "HLTA 70b"), Trait("Clause", "HLTA 78(2)")]
    [InlineData("process-at-scrutiny", "B", "[HLTA 70b] f1 satisfied: reassessed by the same assessor: no; must be no")]
    [InlineData("process-at-scrutiny", "A", "[HLTA 70b] f1 breached: reassessed by the same assessor: yes; must be no")]
    [InlineData("process-at-scrutiny", null, "[HLTA 70b] f1 undetermined: cannot be told without: reassessed by the same assessor")]
    [InlineData("process-at-moderation", "B", "[HLTA 78(2)] f1 satisfied: reassessed by the same assessor: no; must be no")]
    [InlineData("process-at-moderation", "A", "[HLTA 78(2)] f1 breached: reassessed by the same assessor: yes; must be no")]
    public void Where_the_process_was_lacking_another_assessor_assesses_anew(string cause, string? by, string finding)
    {
        var findings = Reassessments.Check(AfterScrutiny with { Cause = ReassessmentCause.Parse(cause), NewAssessor = by });

        Assert.Equal(2, findings.Count);
        Assert.Equal(Verdict.Satisfied, findings[0].Verdict);
        Assert.Equal(finding, findings[1].ToString());
    }

    [Theory, Trait("Clause", "HLTA 70b")]
    [InlineData("partial", "[HLTA 70b] f1 breached: full reassessment: no; must be yes")]
    [InlineData(null, "[HLTA 70b] f1 undetermined: cannot be told without: full reassessment")]
    public void A_lacking_process_is_never_mended_in_part(string? kind, string finding) => Assert.Equal(
        finding, Reassessments.Check(AfterScrutiny with { Kind = kind is null ? null : Attempt.Parse(kind) })[0].ToString());

    [Theory, Trait("Clause", "HLTA 70b")]
    [InlineData("partial", "A", "[HLTA 70b] f1 not-applicable: no reassessment that another assessor carries out", "not-applicable")]
    [InlineData("full", "B", "[HLTA 70b] f1 satisfied: reassessed by the same assessor: no; must be no", "not-applicable")]
    [InlineData("full", "A", "[HLTA 70b] f1 breached: reassessed by the same assessor: yes; must be no", "not-applicable")]
    [InlineData(null, "A", "[HLTA 70b] f1 undetermined: cannot be told without: partial or full reassessment", "undetermined")]
    public void Other_reassessments_are_the_same_assessor_s_in_part_and_by_a_reading_another_s_in_full(
        string? kind, string by, string finding, string anyAssessor)
    {
        foreach (var cause in (ReassessmentCause[])[ReassessmentCause.Recommendation, ReassessmentCause.Reclassification])
        {
            var reassessment = AfterScrutiny with { Cause = cause, Kind = kind is null ? null : Attempt.Parse(kind), NewAssessor = by };

            Assert.Equal(finding, Reassessments.Check(reassessment).ToString());
            Assert.Equal(
                anyAssessor,
                Reassessments.Check(reassessment, HltaCode.April2017.With(HltaReadings.FullReassessmentBy.Choose("any-assessor"))).Single().Verdict.Value);
        }
    }

    [Fact, Trait("Clause", "HLTA 70b")]
    public void Without_the_cause_it_cannot_be_told() => Assert.Equal(
        "[HLTA 70b] f1 undetermined: cannot be told without: why the candidate is reassessed",
        Reassessments.Check(new() { File = "f1" }).ToString());

    [Fact, Trait("Clause", "HLTA 75(2)"), Trait("Clause", "HLTA 75(3)")]
    public void A_file_after_a_partial_reassessment_is_mandatory_and_counts_among_those_judged_met()
    {
        var noor = CandidateFiles.Met("noor") with { Submission = 2, Attempt = Attempt.Partial };
        var plan = CandidateFiles.Plan([.. CandidateFiles.ManyMet(20), noor]).Outcome;

        Assert.Equal([HltaClauses.C75_3], plan.Selected.Single(file => file.Id == "noor").Reasons);
        Assert.Equal(2, plan.Ids(StratumKind.Random).Length);
    }

    [Fact, Trait("Clause", "HLTA 70b")]
    public void The_file_of_a_lacking_process_is_superseded_and_never_confirmed()
    {
        Assert.Equal(
            [ReassessmentCause.ProcessAtScrutiny, ReassessmentCause.ProcessAtModeration], ReassessmentCause.All.Where(cause => cause.IsProcess));
        var decision = SeparateReviews.DecideConfirmation(
            new() { File = "f1", IsSuperseded = ReassessmentCause.ProcessAtScrutiny.IsProcess }, new(2017, 11, 16));
        Assert.Equal(Permission.Refused, decision.Outcome);
    }

    [Fact, Trait("Clause", "HLTA 75(4)")]
    public void The_file_of_a_full_reassessment_is_mandatory_even_when_it_is_met() => Assert.Equal(
        [HltaClauses.C75_4],
        CandidateFiles.Plan([CandidateFiles.Met("f1", "B") with { Attempt = Attempt.Full }]).Outcome.Selected.Single().Reasons);

    [Property, Trait("Clause", "HLTA 70b")]
    public void What_is_assessed_again_in_part_is_what_was_not_met_and_in_full_everything(int[] numbers)
    {
        var notMet = HltaStandards.Set([.. numbers.Select(number => (int)((uint)number % 33) + 1)]);

        Assert.Equal(notMet, Reassessments.StandardsOf(Attempt.Partial, notMet));
        Assert.Equal(33, Reassessments.StandardsOf(Attempt.Full, notMet).Count);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, Reassessment reassessment) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => Reassessments.Check(reassessment)).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1371 A reassessment follows from a file; give the file's id.", AfterScrutiny with { File = "" });
        Refused(
            "HLTA1372 The reassessment after f1 is called initial; it is partial or full.", AfterScrutiny with { Kind = Attempt.Initial });
        Assert.StartsWith(
            "A reassessment is partial or full, not initial.",
            Assert.Throws<ArgumentException>(() => Reassessments.StandardsOf(Attempt.Initial, HltaStandards.None)).Message,
            StringComparison.Ordinal);
    }
}
