using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class AfterModerationTests
{
    private static readonly HltaCode ModeratorsReturn = HltaCode.April2017.With(HltaReadings.FreshEvidence.Choose("moderators-return"));

    private static readonly RecordsRevision Revision = new()
    {
        File = "f1",
        IsReturnedByModerators = true,
        Sources = [RevisionSource.TaskSheets, RevisionSource.OriginalNotes],
    };

    private static readonly ModerationFeedback Feedback = new()
    {
        Assessor = "A",
        IsGiven = true,
        Changed = ["f1"],
        WithReasons = ["f1"],
        HasStrengths = true,
        HasWeaknesses = true,
    };

    [Fact, Trait("Clause", "HLTA 78(1)a"), Trait("Clause", "HLTA 78(1)b")]
    public void Records_completed_from_sheets_and_notes_of_the_time_come_back_as_a_second_submission()
    {
        Assert.Equal(
            """
            [HLTA 78(1)a] f1 satisfied: met: task-sheets, original-notes; at least one of: task-sheets, original-notes
            [HLTA 78(1)b] f1 satisfied: 2 of 2 sources of the revision that are not more evidence
            """,
            AfterModeration.CheckRevision(Revision).ToString());
        Assert.Contains(
            CandidateFiles.Plan([CandidateFiles.Met("f1") with { Submission = 2 }]).Outcome.Selected.Single().Reasons,
            reason => reason == HltaClauses.C75_3);
    }

    [Theory, Trait("Clause", "HLTA 78(1)b")]
    [InlineData("original-notes school", "satisfied", "breached")]
    [InlineData("candidate", "breached", "breached")]
    [InlineData("task-sheets", "satisfied", "satisfied")]
    [InlineData("", "breached", "satisfied")]
    public void Neither_candidate_nor_school_is_asked_for_more(string sources, string completed, string nothingNew) => Assert.Equal(
        [completed, nothingNew],
        AfterModeration.CheckRevision(Revision with { Sources = Sources(sources) }).Select(finding => finding.Verdict.Value));

    [Fact, Trait("Clause", "HLTA 78(1)b")]
    public void An_assessor_who_telephones_the_school_is_named() => Assert.Equal(
        "[HLTA 78(1)b] f1 breached: 1 of 2 sources of the revision that are not more evidence; lacking school",
        AfterModeration.CheckRevision(Revision with { Sources = Sources("original-notes school") })[1].ToString());

    [Fact, Trait("Clause", "HLTA 78(1)b")]
    public void Another_reading_bars_only_what_moderators_return()
    {
        var asked = Revision with { IsReturnedByModerators = false, Sources = [RevisionSource.Candidate] };

        Assert.True(AfterModeration.CheckRevision(asked).Deny);
        Assert.Equal(
            "[HLTA 78(1)b] f1 not-applicable: no return by moderators (reading HLTA-R45=moderators-return)",
            AfterModeration.CheckRevision(asked, ModeratorsReturn).ToString());
        Assert.Equal(
            "[HLTA 78(1)b] f1 undetermined: cannot be told without: who returned the file (reading HLTA-R45=moderators-return)",
            AfterModeration.CheckRevision(asked with { IsReturnedByModerators = null }, ModeratorsReturn).ToString());
        Assert.True(AfterModeration.CheckRevision(asked with { IsReturnedByModerators = true }, ModeratorsReturn).Deny);
    }

    [Fact, Trait("Clause", "HLTA 78(1)a")]
    public void What_is_not_known_about_a_revision_is_named() => Assert.Equal(
        """
        [HLTA 78(1)a] f1 undetermined: cannot be told without: from what the records were completed
        [HLTA 78(1)b] f1 undetermined: cannot be told without: from what the records were completed
        """,
        AfterModeration.CheckRevision(new() { File = "f1" }).ToString());

    [Property, Trait("Clause", "HLTA 78(1)b")]
    public void One_forbidden_source_is_enough_whatever_else_was_used(bool sheets, bool notes, bool candidate, bool school)
    {
        bool[] used = [sheets, notes, candidate, school];
        var sources = RevisionSource.All.Where((_, i) => used[i]).ToValueList();

        Assert.Equal(candidate || school, AfterModeration.CheckRevision(Revision with { Sources = sources })[1].Verdict == Verdict.Breached);
    }

    [Fact, Trait("Clause", "HLTA 80a")]
    public void Feedback_gives_the_reasons_of_every_change() => Assert.Equal(
        """
        [HLTA 80a] A satisfied: feedback given: yes; must be yes
        [HLTA 80a] A satisfied: 1 of 1 changed outcomes with their reasons
        [HLTA 80a] A satisfied: 2 of 2 sides of the feedback
        """,
        AfterModeration.CheckFeedback(Feedback).ToString());

    [Theory, Trait("Clause", "HLTA 80a")]
    [InlineData("f1", "", "[HLTA 80a] A breached: 0 of 1 changed outcomes with their reasons; lacking f1")]
    [InlineData("f1 f2", "f2", "[HLTA 80a] A breached: 1 of 2 changed outcomes with their reasons; lacking f1")]
    [InlineData("f1", "f1 f9", "[HLTA 80a] A satisfied: 1 of 1 changed outcomes with their reasons")]
    [InlineData("", "", "[HLTA 80a] A not-applicable: no changed outcome")]
    [InlineData(null, "", "[HLTA 80a] A undetermined: cannot be told without: files whose outcome was changed")]
    [InlineData("f1", null, "[HLTA 80a] A undetermined: cannot be told without: files for which reasons are given")]
    public void A_change_without_a_reason_is_named(string? changed, string? reasons, string finding) => Assert.Equal(
        finding,
        AfterModeration.CheckFeedback(Feedback with { Changed = Files(changed), WithReasons = Files(reasons) })[1].ToString());

    [Fact, Trait("Clause", "HLTA 80a")]
    public void Strengths_alone_only_warn()
    {
        var findings = AfterModeration.CheckFeedback(Feedback with { Changed = [], HasWeaknesses = false });

        Assert.Equal("[HLTA 80a] A breached: 1 of 2 sides of the feedback; lacking weaknesses", findings[2].ToString());
        Assert.False(findings.Deny);
    }

    [Theory, Trait("Clause", "HLTA 80a")]
    [InlineData(false, "breached", true)]
    [InlineData(null, "undetermined", false)]
    public void Whoever_was_moderated_hears_of_it(bool? given, string verdict, bool denies)
    {
        var findings = AfterModeration.CheckFeedback(Feedback with { IsGiven = given });

        Assert.Equal(verdict, findings[0].Verdict.Value);
        Assert.Equal(denies, findings.Deny);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, Func<Findings> check) => Assert.Equal(
            error, Assert.Throws<ValidationException>(check).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1341 A revision is that of a file; give the file's id.", () => AfterModeration.CheckRevision(Revision with { File = "" }));
        Refused(
            "HLTA1342 The revision of f1 has a source that is null; leave it out or name it.",
            () => AfterModeration.CheckRevision(Revision with { Sources = [null!] }));
        Refused("HLTA1351 Feedback goes to an assessor; name the assessor.", () => AfterModeration.CheckFeedback(Feedback with { Assessor = "" }));
        Refused(
            "HLTA1352 The feedback to A is about a file without an id; give the id.",
            () => AfterModeration.CheckFeedback(Feedback with { WithReasons = [" "] }));
    }

    private static ValueList<RevisionSource> Sources(string codes) => Files(codes)!.Select(RevisionSource.Parse).ToValueList();

    private static ValueList<string>? Files(string? ids) => ids?.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList();
}
