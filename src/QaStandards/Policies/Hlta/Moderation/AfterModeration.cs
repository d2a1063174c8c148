using System;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What assessors do and hear after moderation, HLTA Code of Practice, paragraphs 78 and 80.</summary>
public static class AfterModeration
{
    private static readonly RecordsRevisionValidator RevisionValidator = new();
    private static readonly ModerationFeedbackValidator FeedbackValidator = new();

    // 78. Completed from task sheets and notes of the time, and from nothing new.

    /// <summary>Checks how the records of a returned file were completed.</summary>
    /// <param name="revision">The facts.</param>
    /// <param name="code">
    /// The Code with its readings, of which one says whether files that scrutiny returned are meant as well; the defaults when
    /// null.
    /// </param>
    /// <returns>A finding that they were completed from what there was, and one that nothing else was used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings CheckRevision(RecordsRevision revision, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(revision);
        _ = Answer.Sound(revision, RevisionValidator);
        var everyReturn = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FreshEvidence);
        if (!everyReturn.IsDefault && revision.IsReturnedByModerators is not true)
        {
            var finding = revision.IsReturnedByModerators is null
                ? Answer.Unknown(C78_1b, "who returned the file")
                : new(C78_1b, Verdict.NotApplicable, new Measure.Nothing("return by moderators"));
            return [finding.Under(everyReturn).For(revision.File)];
        }

        if (revision.Sources is not { } sources)
        {
            return
            [
                Answer.Unknown(C78_1a, "from what the records were completed").For(revision.File),
                Answer.Unknown(C78_1b, "from what the records were completed").Under(everyReturn).For(revision.File),
            ];
        }

        var used = sources.Distinct().ToList();
        var allowed = RevisionSource.All.Where(source => source.IsAllowed).Select(source => source.Value).ToValueList();
        var met = used.Where(source => source.IsAllowed).Select(source => source.Value).ToValueList();
        return
        [
            new Finding(C78_1a, met.Count > 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AnyOf(met, allowed))
                .For(revision.File),
            Answer.Every(
                C78_1b,
                "sources of the revision that are not more evidence",
                [.. used.Select(source => (source.Value, (bool?)source.IsAllowed))]).Under(everyReturn).For(revision.File),
        ];
    }

    // 80. Feedback for everybody who was moderated; reasons for every change; strengths and weaknesses in most cases.

    /// <summary>Checks what an assessor was told after the event.</summary>
    /// <returns>
    /// A finding that there was feedback, one about the reasons of changes, and a warning when it has one side only.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="feedback"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings CheckFeedback(ModerationFeedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        _ = Answer.Sound(feedback, FeedbackValidator);
        return
        [
            Answer.Stated(C80a, "feedback given", feedback.IsGiven).For(feedback.Assessor),
            Reasons(feedback).For(feedback.Assessor),
            Answer.Every(
                C80a,
                "sides of the feedback",
                ("strengths", feedback.HasStrengths),
                ("weaknesses", feedback.HasWeaknesses)).With(Effect.Warns).For(feedback.Assessor),
        ];
    }

    private static Finding Reasons(ModerationFeedback feedback) => feedback switch
    {
        { Changed: null } => Answer.Unknown(C80a, "files whose outcome was changed"),
        { Changed.Count: 0 } => new(C80a, Verdict.NotApplicable, new Measure.Nothing("changed outcome")),
        { WithReasons: null } => Answer.Unknown(C80a, "files for which reasons are given"),
        _ => Found.Every(C80a, "changed outcomes with their reasons", feedback.Changed, feedback.WithReasons),
    };
}
