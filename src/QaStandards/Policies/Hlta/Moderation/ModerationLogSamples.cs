using System;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.ModerationLog;
using static QaStandards.Policies.Hlta.Moderation.ModerationLogEntry;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// What a log has to show of scrutiny, files and samples: paragraphs 66, 74 and 75 once more, written for the audit.
/// </summary>
internal sealed class ModerationLogSamples(HltaCode code, ModerationLog log, ValueList<ReviewPeriod>? periods)
{
    // 66. The last scrutiny before moderation is good, and not older than the last revision.
    public Finding Scrutinised()
    {
        var choice = code.ChoiceOf(HltaReadings.FilesThatPassScrutiny);
        return Every(C66, "moderated files whose latest scrutiny was good", log.Of<Moderated>()
            .Select(one => ((string?)one.Entry.File, IsScrutinised(one.Entry.File, one.At, choice.IsDefault)))).Under(choice);
    }

    public Finding ByOthers()
    {
        var choice = code.ChoiceOf(HltaReadings.OwnFiles);
        return Every(C66, "files scrutinised by somebody else than their assessor", log.Of<Scrutinised>()
            .Select(one => ((string?)one.Entry.File, !Same(one.Entry.By, log.Assessor(one.Entry.File, one.At)))))
            .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    // 74. Sixteen forms, or seventeen when both grids are wanted.
    public Finding Complete()
    {
        var choice = code.ChoiceOf(HltaReadings.AssessmentGrid);
        return Every(C74b, "moderated files with every form", log.Of<Moderated>()
            .Select(one => ((string?)one.Entry.File, IsComplete(one.Entry.Forms, choice.IsDefault)))).Under(choice);
    }

    // 75. What is confirmed without moderation is met at the first attempt and raises no question.
    public Finding LeftOut()
    {
        var table = new HltaSampleAuditTable(code);
        return Every(C75, "files confirmed without moderation that no bullet takes",
            from one in log.Of<Confirmed>()
            let submission = log.Submission(one.Entry.File, one.At)
            where submission is not null && !log.IsSampled(one.Entry.File, submission.Cohort)
            let isWellFormed = HltaSampleAuditTable.IsWellFormed(submission.Facts)
            select ((string?)one.Entry.File, isWellFormed && !table.IsMandatory(submission.Facts)));
    }

    // 75(6). Drawn by the peer reviewer of the provider with which the period of the event pairs this one.
    public Finding DrawnByThePair()
    {
        var draws = log.Of<SampleDrawn>().Select(one => one.Entry).ToList();
        var finding = Every(
            C75_6,
            "samples drawn by the peer reviewer of the provider that is paired with this one",
            draws.Select(draw => ((string?)draw.Cohort, !Same(draw.Reviewer, draw.Provider) && IsPaired(draw) is not false)));
        return finding.Verdict == Verdict.Satisfied && draws.Exists(draw => IsPaired(draw) is null)
            ? Answer.Unknown(C75_6, "periods and pairs of peer review")
            : finding;
    }

    private bool? IsPaired(SampleDrawn draw)
    {
        var day = log.Closing(draw.Cohort)?.On ?? draw.On;
        return periods?.Where(period => period.Period.Contains(day)).SelectMany(period => period.Pairs)
            .Any(pair => Same(pair.Reviewer, draw.Reviewer) && Same(pair.Reviewed, draw.Provider));
    }

    private bool IsScrutinised(string file, int before, bool isNeeded)
    {
        var last = log.Of<Scrutinised>(file).LastOrDefault(one => one.At < before).Entry;
        if (last is null)
        {
            return !isNeeded;
        }

        var revised = log.Of<Revised>(file).LastOrDefault(one => one.At < before).Entry;
        return last.Outcome?.Value == "suitable" && (revised is null || last.On >= revised.On);
    }

    private static bool IsComplete(ValueList<Form>? forms, bool isOneGridEnough)
    {
        var held = (forms ?? []).Where(form => form is not null).Select(form => form.Name).ToHashSet(StringComparer.Ordinal);
        var grids = (held.Contains("F9") ? 1 : 0) + (held.Contains("F10") ? 1 : 0);
        string[] wanted = ["F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F11", "F12", "F13", "F14", "F15", "F17"];
        return wanted.All(held.Contains) && grids >= (isOneGridEnough ? 1 : 2);
    }
}
