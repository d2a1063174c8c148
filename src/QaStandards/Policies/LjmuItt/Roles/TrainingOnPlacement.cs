using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What mentors, Liaison Tutor and trainee owe on every placement: the lists of sections 4.1 to 4.4.</summary>
public static class TrainingOnPlacement
{
    private static readonly PlacementTrainingValidator Validator = new();

    /// <summary>Checks the training on one placement, in the order of the agreement.</summary>
    /// <param name="training">The facts.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="training"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(PlacementTraining training, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(training);
        var t = Answer.Sound(training, Validator);
        ReadOnlySpan<Finding> findings =
        [
            t is { Targets: { } targets, TargetsReviewed: { } reviewed }
                ? Found.AtLeast(C4_1_2b, "targets reviewed at the end", reviewed, targets)
                : Answer.Unknown(C4_1_2b, "the targets and how many were reviewed"),
            Together(C4_1_3b, "lessons observed with the Liaison Tutor, who watched the feedback", t, PartnershipPost.LiaisonTutor, isWatched: true),
            Answer.Every(C4_2_2b, "subjects of observed teaching", Seen(t)),
            Together(C4_2_2e, "lessons observed with the Professional Mentor", t, PartnershipPost.ProfessionalMentor, isWatched: false),
            Answer.Every(
                C4_3_2,
                "parts of the training programme",
                ("subject knowledge", t.DevelopsSubject),
                ("planning, teaching and evaluating", t.ShowsPlanning),
                ("observing good practice", t.LetsObserve)),
            Regularly(t),
            Feedback(t),
            Meetings(t),
            t.Observations is { } observations
                ? Found.AtLeast(C4_3_6, "lessons observed together", observations.Count(each => each.With is not null), 1)
                : Answer.Unknown(C4_3_6, "the observations"),
            LjmuAnswer.DoneOrOpen(C4_4_2, "detailed timetable with the Liaison Tutor", t.TimetableSent, t.TimetableDue, asOf),
            t is { Attended: { } attended, Scheduled: { } scheduled }
                ? Found.AtLeast(C4_4_4c, "days attended", attended.Count, scheduled)
                : Answer.Unknown(C4_4_4c, "the days attended and scheduled"),
        ];
        return [.. ValueList.Of(findings).Select(finding => finding.For(t.Id))];
    }

    private static (string, bool?)[] Seen(PlacementTraining t) =>
    [
        ("behaviour", t.SawBehaviour),
        ("special educational needs and disability", t.SawSpecialNeeds),
        .. t.Phase == SchoolPhase.Primary ? [("systematic synthetic phonics", t.SawPhonics)] : ((string, bool?)[])[],
    ];

    private static Finding Together(
        Clause by, string of, PlacementTraining t, PartnershipPost with, bool isWatched) => t.Observations is { } observations
        ? Found.AtLeast(
            by, of, observations.Count(each => each.With == with && (!isWatched || each.IsFeedbackWatched is true)), 1)
        : Answer.Unknown(by, "the observations");

    // Regular has no number in the text; the host's is asked of every week in which the trainee attended.
    private static Finding Regularly(PlacementTraining t)
    {
        if (t is not { Observations: { } observations, Attended: { } attended, ObservationsAWeek: { } number })
        {
            return Answer.Unknown(C4_3_4, "the observations, the days attended, and how many a week are regular");
        }

        var weeks = PlacementWeeks.Of(attended);
        var enough = weeks.Count(week => observations.Count(each => PlacementWeeks.Monday(each.On) == week) >= number);
        return Found.AtLeast(C4_3_4, $"weeks with {English.Number(number)} or more observations", enough, weeks.Count);
    }

    private static Finding Feedback(PlacementTraining t)
    {
        if (t.Observations is not { } observations)
        {
            return Answer.Unknown(C4_3_5a, "the observations");
        }

        List<(string, bool?)> each = [.. observations.Select(one => ($"{English.Day(one.On)}", Both(one.HasSpokenFeedback, one.HasWrittenFeedback)))];
        return each.Count == 0
            ? LjmuAnswer.Nothing(C4_3_5a, "observation")
            : Answer.Every(C4_3_5a, "observations with spoken and written feedback", [.. each]);
    }

    private static bool? Both(bool? first, bool? second) =>
        first is false || second is false ? false : first is null || second is null ? null : true;

    private static Finding Meetings(PlacementTraining t)
    {
        if (t is not { Attended: { } attended, Meetings: { } meetings })
        {
            return Answer.Unknown(C4_3_5b, "the days attended and the weekly meetings");
        }

        var weeks = PlacementWeeks.Of(attended);
        var met = PlacementWeeks.Of(meetings);
        return Found.AtLeast(C4_3_5b, "weeks with a meeting", weeks.Count(met.Contains), weeks.Count);
    }
}
