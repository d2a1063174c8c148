using System;
using System.Linq;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>The evidence that a trainee must complete: the last list of section 4.4.</summary>
public static class MandatoryEvidence
{
    private static readonly TraineeEvidenceValidator Validator = new();

    /// <summary>Returns the items that are required in a phase.</summary>
    /// <param name="phase">The phase, from 1 to 3.</param>
    /// <param name="hasDevelopmentActivities">Whether the programme has professional development activities.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such phase.</exception>
    public static ValueList<EvidenceItem> Required(int phase, bool hasDevelopmentActivities)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(phase, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase, 3);
        return EvidenceItem.All.Where(item => item == EvidenceItem.DevelopmentActivities ? hasDevelopmentActivities
            : item != EvidenceItem.QtsConfirmationDraft || phase == 3).ToValueList();
    }

    /// <summary>Decides whether the evidence of a phase is complete, with one finding for every item.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(TraineeEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sound = Answer.Sound(evidence, Validator);
        return Permission.From([.. EvidenceItem.All.Select(item => Of(item, sound).For(sound.Trainee))]);
    }

    private static Finding Of(EvidenceItem item, TraineeEvidence evidence) =>
        item.IsWeekly ? Weekly(item, evidence)
        : item == EvidenceItem.ProgressDiscussions ? Answer.Every(
            item.By,
            "discussions of progress",
            ("Liaison Tutor", evidence.IsDiscussedWithLiaisonTutor),
            ("Professional Mentor", evidence.IsDiscussedWithProfessionalMentor))
        : item == EvidenceItem.QtsConfirmationDraft && evidence.Phase != 3 ? LjmuAnswer.Nothing(item.By, "draft before phase 3")
        : item == EvidenceItem.DevelopmentActivities && evidence.HasDevelopmentActivities is false
            ? LjmuAnswer.Nothing(item.By, "development activity on the programme")
        : item == EvidenceItem.DevelopmentActivities && evidence.HasDevelopmentActivities is null
            ? Answer.Unknown(item.By, "whether the programme has development activities")
        : evidence.Complete is { } complete ? Answer.Stated(item.By, $"{item.Value} complete", complete.Contains(item))
        : Answer.Unknown(item.By, $"{item.Value} complete");

    private static Finding Weekly(EvidenceItem item, TraineeEvidence evidence)
    {
        if (evidence is not { Attended: { } attended, Records: { } records })
        {
            return Answer.Unknown(item.By, "the days attended and the weekly records");
        }

        var weeks = PlacementWeeks.Of(attended);
        var isPreparation = item == EvidenceItem.MeetingPreparation;
        var good = records.Where(record => isPreparation ? record.IsPrepared is true : IsLinked(record))
            .Select(record => PlacementWeeks.Monday(record.Day)).ToHashSet();
        return Found.Every(
            item.By,
            isPreparation ? "weeks with a prepared meeting" : "weeks with a record whose targets have standards and actions",
            weeks.Select(week => $"week of {English.Day(week)}"),
            good.Select(week => $"week of {English.Day(week)}"));
    }

    private static bool IsLinked(WeeklyRecord record) =>
        record.Targets.Count > 0 && record.Targets.All(target => !target.Standards.IsEmpty && target.Actions > 0);
}
