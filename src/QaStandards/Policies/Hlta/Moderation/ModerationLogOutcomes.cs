using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.ModerationLog;
using static QaStandards.Policies.Hlta.Moderation.ModerationLogEntry;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// What a log has to show of decisions and outcomes: paragraphs 70, 71 and 78 to 80 once more, written for the audit.
/// </summary>
internal sealed class ModerationLogOutcomes(HltaCode code, ModerationLog log)
{
    // 70 and 78. Whoever's process was lacking does not assess the candidate again.
    public Finding AnotherAssessor() => Every(C70b, "reassessments by another assessor after a lacking process",
        from failed in log.Of<ProcessFailed>()
        let submission = log.Submission(failed.Entry.File, failed.At)
        where submission is not null
        from assessor in log.Of<Reassigned>(failed.Entry.File).Select(one => one.Entry.To)
            .Concat(log.Of<Submitted>().Where(one => one.At > failed.At).Select(one => one.Entry.Facts)
                .Where(file => Same(file?.Candidate, submission.Facts.Candidate) && file?.Attempt?.Value == "full")
                .Select(file => file.Assessor))
        select ((string?)failed.Entry.File, !Same(assessor, submission.Facts.Assessor)));

    // 71. Only what was submitted; not before the event closes; once; never what is superseded.
    public Finding Submitted() => Every(
        C71a, "files in the log that are in a cohort", log.Files.Select(file => ((string?)file, log.Of<Submitted>(file).Any())));

    public Finding AfterClosing() => Every(C71a, "outcomes confirmed when the event was over",
        from one in log.Of<Confirmed>()
        let closing = log.Closing(log.Submission(one.Entry.File, one.At)?.Cohort)
        select ((string?)one.Entry.File, closing is not null && closing.On <= one.Entry.On));

    public Finding Once() => Every(C71a, "outcomes confirmed once", log.Of<Confirmed>()
        .Select(one => ((string?)one.Entry.File, !log.Of<Confirmed>(one.Entry.File).Any(other => other.At < one.At))));

    public Finding NotSuperseded() => Every(C71a, "confirmed outcomes of files that are not superseded", log.Of<Confirmed>()
        .Select(one => ((string?)one.Entry.File, !log.IsSuperseded(one.Entry.File, int.MaxValue))));

    // 73 and 79. Nobody judges a file of his or her own; an overturn has two people.
    public Finding NotTheirOwn()
    {
        var choice = code.ChoiceOf(HltaReadings.OwnFiles);
        var judged = log.Of<Moderated>().Select(one => (one.At, one.Entry.File, one.Entry.By))
            .Concat(log.Of<Endorsed>().Select(one => (one.At, one.Entry.File, one.Entry.By)))
            .Concat(log.Of<Overturned>().Select(one => (one.At, one.Entry.File, By: one.Entry.First)))
            .Concat(log.Of<Overturned>().Select(one => (one.At, one.Entry.File, By: one.Entry.Second)));
        return Every(
            C73,
            "files judged by others than their assessor",
            judged.Select(one => ((string?)one.File, !Same(one.By, log.Assessor(one.File, one.At)))))
            .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    public Finding TwoModerators() => Every(C79_2a, "overturned outcomes with two moderators", log.Of<Overturned>()
        .Select(one => ((string?)one.Entry.File, IsSomebody(one.Entry.First) && IsSomebody(one.Entry.Second)
            && !Same(one.Entry.First, one.Entry.Second))));

    // 78. What moderators return is not decided at that event, and comes back as a resubmission, which is always sampled.
    public Finding NotDecided() => Every(C78_1a, "returned files that were not decided at the event", log.Of<Returned>()
        .Select(one => ((string?)one.Entry.File, !IsDecided(one.Entry.File, one.Entry.Cohort))));

    public Finding SampledAgain() => Every(C75_3, "returned files that are sampled when they come back",
        from returned in log.Of<Returned>()
        let again = log.Of<Submitted>(returned.Entry.File).FirstOrDefault(one => one.At > returned.At)
        where again.Entry is not null && log.Closing(again.Entry.Cohort) is not null
            && !log.IsSuperseded(returned.Entry.File, int.MaxValue)
        select ((string?)returned.Entry.File, log.IsSampled(returned.Entry.File, again.Entry.Cohort)
            && again.Entry.Facts.Submission > log.Submission(returned.Entry.File, returned.At)?.Facts.Submission));

    // 79. What was sampled is confirmed once it is decided.
    public Finding Decided() => Every(C79, "sampled files that were decided before they were confirmed",
        from one in log.Of<Confirmed>()
        let submission = log.Submission(one.Entry.File, one.At)
        where submission is not null && log.IsSampled(one.Entry.File, submission.Cohort)
        select ((string?)one.Entry.File, IsDecided(one.Entry.File, submission.Cohort, one.At)));

    // 79. When a result becomes full reassessment, the assessor's other files wait, each for a review of its own.
    public Finding Flagged() => Every(C79_2b, "other files of the assessor that were put on hold", Held()
        .Select(held => ((string?)$"{held.File} because of {held.Trigger}", log.Of<Flagged>(held.File)
            .Any(one => one.At > held.At && Same(one.Entry.Trigger, held.Trigger))))).Under(Scope);

    public Finding NotConfirmedEarly() => Every(C79_2b, "files on hold that were not confirmed before their review", Held()
        .Select(held => ((string?)$"{held.File} because of {held.Trigger}", !log.Of<Confirmed>(held.File)
            .Any(one => one.At > held.At && !IsReviewed(held.File, held.Trigger, held.At, one.At))))).Under(Scope);

    // 80. Feedback for everybody who was moderated, with the reasons of every change.
    public Finding Feedback()
    {
        var given = log.Of<FeedbackGiven>().Select(one => (one.Entry.Assessor, one.Entry.Cohort)).ToHashSet();
        return Every(C80a, "assessors with feedback after the event",
            from one in log.Of<Moderated>()
            let assessor = log.Assessor(one.Entry.File, one.At)
            where assessor is not null && log.Closing(one.Entry.Cohort) is not null
            group one by (assessor, one.Entry.Cohort) into moderated
            select ((string?)$"{moderated.Key.assessor} at {moderated.Key.Cohort}", given.Contains(moderated.Key)));
    }

    public Finding Reasons()
    {
        var given = log.Of<FeedbackGiven>()
            .SelectMany(one => (one.Entry.Reasons ?? []).Select(file => (one.At, File: file, one.Entry.Assessor)))
            .ToLookup(one => one.File ?? "", StringComparer.Ordinal);
        var changed = log.Of<Overturned>().Select(one => (one.At, one.Entry.File))
            .Concat(log.Of<Reviewed>().Where(one => one.Entry.Result?.Value == "reclassified")
                .Select(one => (one.At, one.Entry.File)));
        return Every(C80a, "changed outcomes with their reasons in the feedback", changed.Select(change => ((string?)change.File,
            given[change.File ?? ""]
                .Any(one => one.At > change.At && Same(one.Assessor, log.Assessor(change.File, change.At))))));
    }

    private Choice Scope => code.ChoiceOf(HltaReadings.OtherFilesOnHold);

    private static bool IsSomebody(string? name) => !string.IsNullOrWhiteSpace(name);

    private bool IsDecided(string file, string cohort, int before = int.MaxValue) =>
        log.Of<Endorsed>(file).Any(one => one.At < before && Same(one.Entry.Cohort, cohort))
        || log.Of<Overturned>(file).Any(one => one.At < before && Same(one.Entry.Cohort, cohort));

    private bool IsReviewed(string file, string trigger, int after, int before) => log.Of<Reviewed>(file)
        .Any(one => one.At > after && one.At < before && Same(one.Entry.Trigger, trigger));

    // What is superseded has no outcome to hold back, whichever of the two came first.
    private IEnumerable<(int At, string File, string Trigger)> Held() =>
        from one in log.Of<Overturned>()
        let trigger = log.Submission(one.Entry.File, one.At)
        where trigger is not null && one.Entry.To?.Value == "full" && trigger.Facts.Outcome?.Value != "full"
        from file in log.Files
        let other = log.Submission(file, one.At)
        where other is not null && !Same(file, one.Entry.File)
            && Same(other.Facts.Assessor, trigger.Facts.Assessor)
            && (Scope.IsDefault || Same(other.Cohort, trigger.Cohort))
            && !log.IsSuperseded(file, int.MaxValue)
            && !log.Of<Confirmed>(file).Any(confirmed => confirmed.At < one.At)
        select (one.At, file, one.Entry.File);
}
