using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// Files that wait for a separate review, and the confirmation of outcomes: HLTA Code of Practice, paragraphs 71 and 79.
/// </summary>
public static class SeparateReviews
{
    private static readonly FileForConfirmationValidator Validator = new();

    // 79. A result that becomes full reassessment holds the assessor's other files back; nothing else does.

    /// <summary>Decides which files wait because of what moderation made of one file's outcome.</summary>
    /// <param name="change">What moderation made of the file.</param>
    /// <param name="files">Files of this and other assessors, at every provider, in any order.</param>
    /// <param name="code">The Code with its readings, of which one says which files are meant; the defaults when null.</param>
    /// <returns>
    /// The ids that wait, in the order of the list, each once. Files that are confirmed already stay so, and a process that was
    /// lacking holds nothing back; of both the senior assessor is warned.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a file is null, or an id or an assessor is empty.</exception>
    public static Decision<ValueList<string>> Decide(OutcomeChange change, IEnumerable<AssessorFile> files, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrWhiteSpace(change.File, nameof(change));
        ArgumentException.ThrowIfNullOrWhiteSpace(change.Assessor, nameof(change));
        var scope = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.OtherFilesOnHold);
        var others = Named(files).Where(file => Same(file.Assessor, change.Assessor) && !Same(file.File, change.File))
            .Where(file => scope.IsDefault || Same(file.Cohort, change.Cohort))
            .DistinctBy(file => file.File, StringComparer.Ordinal).ToList();
        if (change.IsProcessLacking)
        {
            return new(
                [], [None(change), Look("whether the assessor's other files need a look, as the process was lacking", change)]);
        }

        if (change is not { Recommended: { } recommended, Outcome: { } outcome })
        {
            return new([], [Answer.Unknown(C79_2b, "recommended outcome and outcome after moderation").For(change.File)]);
        }

        return outcome == RecommendedOutcome.Full && recommended != RecommendedOutcome.Full
            ? Held(change, others, scope)
            : new([], [None(change)]);
    }

    // 71 and 79. At the close of the event, or when every review is over; once, and never for a file that is superseded.

    /// <summary>Decides whether a file's outcome may be confirmed on a day.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="confirmedOn">The day; what closes or is reviewed on it is in time.</param>
    /// <returns>
    /// Findings of 70b, 71a and 75 or 79 about the file, and of 79(2)b and 80a about each flag. A sampled file was endorsed or
    /// overturned; a file that was not sampled is recommended as met.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideConfirmation(FileForConfirmation file, LocalDate confirmedOn)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = Answer.Sound(file, Validator);
        List<Finding> findings =
        [
            Answer.Stated(C70b, "superseded by another assessment", file.IsSuperseded, mustBe: false),
            Answer.NotAfter(C71a, "moderation event closed", file.EventClosed, "confirmation", confirmedOn),
            Answer.Stated(
                C71a, "confirmed before", file.Confirmed is { } confirmed ? confirmed.Day is not null : null, mustBe: false),
            Moderated(file),
            .. Reviewed(file, confirmedOn),
        ];
        return Permission.From(Findings.Of(findings.Select(finding => finding.For(file.File))));
    }

    private static Decision<ValueList<string>> Held(OutcomeChange change, List<AssessorFile> others, Choice scope)
    {
        var open = others.Where(file => file.IsConfirmed is not true).ToList();
        var confirmed = others.Where(file => file.IsConfirmed is true).Select(file => file.File).ToValueList();
        List<Finding> findings =
        [
            (open.Count == 0
                ? new(C79_2b, Verdict.NotApplicable, new Measure.Nothing("other file of the assessor that is not confirmed"))
                : Answer.Every(
                    C79_2b,
                    "other files of the assessor that wait for a separate review",
                    [.. open.Select(file => (file.File, file.IsConfirmed is null ? (bool?)null : true))]))
                .Under(scope).For(change.File),
        ];
        if (confirmed.Count > 0)
        {
            findings.Add(Look($"whether files that are confirmed need a look: {English.Few(confirmed)}", change));
        }

        return new(open.Where(file => file.IsConfirmed is false).Select(file => file.File).ToValueList(), Findings.Of(findings));
    }

    private static Finding Moderated(FileForConfirmation file) => file switch
    {
        { IsSampled: null } => Answer.Unknown(C71a, "in the sample"),
        { IsSampled: true, Result: null } => Answer.Unknown(C79, "result of moderation"),
        { IsSampled: true, Result: { } result } => new(C79, When(result.IsDecided), new Measure.OneOf(
            "result of moderation", result.Value, [ModerationResult.Endorsed.Value, ModerationResult.Overturned.Value])),
        { Recommended: null } => Answer.Unknown(C75, "recommended outcome"),
        { Recommended: { } recommended } => new(C75, When(recommended == RecommendedOutcome.Met), new Measure.Same(
            "recommended outcome of a file left out of the sample", recommended.Value, RecommendedOutcome.Met.Value)),
    };

    private static IEnumerable<Finding> Reviewed(FileForConfirmation file, LocalDate confirmedOn)
    {
        if (file.Flags is not { Count: > 0 } flags)
        {
            yield return file.Flags is null
                ? Answer.Unknown(C79_2b, "for which files it waits")
                : new(C79_2b, Verdict.NotApplicable, new Measure.Nothing("separate review that the file waits for"));
            yield break;
        }

        foreach (var flag in flags)
        {
            yield return Answer.NotAfter(
                C79_2b, $"separate review because of {flag.Trigger}", flag.Reviewed, "confirmation", confirmedOn);
            if (flag.Reviewed?.Day is not null && flag.Result is null)
            {
                yield return Answer.Unknown(C79_2b, $"result of the review because of {flag.Trigger}");
            }
        }

        if (flags.Any(flag => flag.Result == ReviewResult.Reclassified))
        {
            yield return Answer.Every(
                C80a,
                "reclassifications with their reasons",
                [
                    .. flags.Where(flag => flag.Result == ReviewResult.Reclassified)
                        .Select(flag => (flag.Trigger, flag.HasReasons)),
                ]);
        }
    }

    private static Finding None(OutcomeChange change) =>
        new Finding(C79_2b, Verdict.NotApplicable, new Measure.Nothing("result reclassified to full reassessment"))
            .For(change.File);

    // The Code leaves it open, so that somebody has to look; nothing waits for that.
    private static Finding Look(string what, OutcomeChange change) =>
        Answer.Unknown(C79_2b, what).With(Effect.Warns).For(change.File);

    private static List<AssessorFile> Named(IEnumerable<AssessorFile> files)
    {
        List<AssessorFile> all = [.. files];
        foreach (var file in all)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
            if (string.IsNullOrWhiteSpace(file.File) || string.IsNullOrWhiteSpace(file.Assessor))
            {
                throw new ArgumentException("A file without an id or an assessor cannot be told apart; give both.", nameof(files));
            }
        }

        return all;
    }

    private static Verdict When(bool kept) => kept ? Verdict.Satisfied : Verdict.Breached;

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
