using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>"Pre-moderation scrutiny", HLTA Code of Practice, paragraphs 66 to 70, and the opening of 78.</summary>
/// <remarks>
/// The Code gives a returned file no last day: what has not passed by the event goes to the next month as a resubmission.
/// </remarks>
public static class PreModerationScrutiny
{
    private static readonly ScrutinisedFileValidator Validator = new();

    // 67. The senior assessor chooses, and weighs experience and past difficulties.

    /// <summary>Checks how files were chosen for scrutiny.</summary>
    /// <returns>A finding about who chose them, and one about what was weighed, which only warns.</returns>
    /// <exception cref="ArgumentException">The selection is null or names no cohort.</exception>
    public static Findings CheckSelection(ScrutinySelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentException.ThrowIfNullOrWhiteSpace(selection.Cohort, nameof(selection));
        return
        [
            Answer.Stated(C67a, "chosen by the senior assessor", selection.IsBySeniorAssessor).For(selection.Cohort),
            Answer.Every(
                C67b,
                "things weighed in the choice",
                ("experience of the assessors", selection.IsExperienceWeighed),
                ("past difficulties of the assessors", selection.ArePastDifficultiesWeighed)).For(selection.Cohort),
        ];
    }

    // 68 to 70. Two results. An insufficient process leads to a full reassessment, and then nothing is returned.

    /// <summary>Decides what the latest scrutiny of a file leads to.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="code">
    /// The Code with its readings, of which one bars people from judging their own files; the defaults when null.
    /// </param>
    /// <returns>The outcome, with a finding for each result; a result that is not good enough is Breached.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<ScrutinyOutcome> Decide(ScrutinisedFile file, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = Answer.Sound(file, Validator);
        return Latest(file, until: null) is { } latest
            ? new(Outcome(latest), Findings.Of(Results(file, latest, code)))
            : new(
                file.Scrutinies is null ? ScrutinyOutcome.Undetermined : ScrutinyOutcome.NotScrutinised,
                [Answer.Stated(C66, "scrutinised", file.Scrutinies is null ? null : false).For(file.File)]);
    }

    // 66 and 78. Nothing unsuitable is moderated.

    /// <summary>
    /// Decides whether a file may be moderated on a day: its latest scrutiny is good, and not older than its last revision.
    /// </summary>
    /// <param name="file">The facts.</param>
    /// <param name="moderatedOn">The day of moderation; what is scrutinised later makes no difference.</param>
    /// <param name="code">
    /// The Code with its readings, of which one says which files must have passed; the defaults when null.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideModeration(ScrutinisedFile file, LocalDate moderatedOn, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ = Answer.Sound(file, Validator);
        Findings findings = Latest(file, moderatedOn) is { } latest
            ? [
                Fresh(file.Revised, latest.On).For(file.File),
                .. Results(file, latest, code),
                Found.NotAfter(C78, "scrutiny", latest.On, "moderation", moderatedOn).For(file.File),
            ]
            : [Unscrutinised(file, code).For(file.File)];
        return Permission.From(findings);
    }

    private static Scrutiny? Latest(ScrutinisedFile file, LocalDate? until) =>
        file.Scrutinies?.Where(scrutiny => until is null || scrutiny.On <= until).OrderBy(scrutiny => scrutiny.On).LastOrDefault();

    private static ScrutinyOutcome Outcome(Scrutiny scrutiny) => (scrutiny.IsProcessSufficient, scrutiny.AreRecordsAdequate) switch
    {
        (false, _) => ScrutinyOutcome.FullReassessmentRequired,
        (true, true) => ScrutinyOutcome.Suitable,
        (true, false) => ScrutinyOutcome.Returned,
        _ => ScrutinyOutcome.Undetermined,
    };

    private static List<Finding> Results(ScrutinisedFile file, Scrutiny scrutiny, HltaCode? code)
    {
        List<Finding> findings =
        [
            OwnFile.Check(C66, "scrutinised", scrutiny.By, file.Assessor, code),
            Answer.Every(
                C68,
                "results of scrutiny",
                ("result about the records", scrutiny.AreRecordsAdequate is null ? null : true),
                ("result about the process", scrutiny.IsProcessSufficient is null ? null : true)),
            Answer.Stated(C69, "records adequate", scrutiny.AreRecordsAdequate),
            Answer.Stated(C70a, "process produced enough evidence", scrutiny.IsProcessSufficient),
            Considered(scrutiny).With(Effect.Warns),
        ];
        return findings.ConvertAll(finding => finding.For(file.File));
    }

    // The list of what is considered is open, so that a gap in it only warns.
    private static Finding Considered(Scrutiny scrutiny) => Answer.Every(
        C70a,
        "criteria considered for the process",
        [.. ProcessCriterion.All.Select(each => (each.Value, scrutiny.Considered?.Contains(each)))]);

    private static Finding Fresh(Milestone? revised, LocalDate scrutinised) => revised switch
    {
        null => Answer.Unknown(C66, "the day of: last revision"),
        { Day: { } day } => Found.NotAfter(C66, "last revision", day, "scrutiny", scrutinised),
        _ => Answer.Stated(C66, "revised after its scrutiny", value: false, mustBe: false),
    };

    private static Finding Unscrutinised(ScrutinisedFile file, HltaCode? code)
    {
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FilesThatPassScrutiny);
        return file.Scrutinies is null || choice.IsDefault
            ? Answer.Stated(C66, "scrutinised before moderation", file.Scrutinies is null ? null : false).TurnedBy("scrutinise it first")
            : new Finding(C66, Verdict.NotApplicable, new Measure.Nothing("scrutiny chosen by the senior assessor")).Under(choice);
    }
}
