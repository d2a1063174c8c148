using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Credentials;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B: functional skills and ESOL are tracked. Learners are challenged to a level, which is a goal and no achievement.
/// </summary>
public static class LevelTracking
{
    /// <summary>Checks the goals of young people: level 2 in English and in maths.</summary>
    /// <param name="learners">The learners, by id.</param>
    /// <param name="goals">Their goals; null when they are not known.</param>
    /// <returns>
    /// A finding about who has a goal in both subjects, and one about goals below level 2 without a reason on record.
    /// </returns>
    /// <exception cref="ArgumentException">The learners are null, or an item is null or has no id or subject.</exception>
    public static Findings CheckYoungPeople(IEnumerable<string> learners, IEnumerable<LevelGoal>? goals)
    {
        var by = AppendixB_YoungPeople_5;
        var ids = Periods.Required(learners, nameof(learners));
        if (goals is null)
        {
            return [Found.Missing(by, "the goals of the learners")];
        }

        var all = Checked(goals);
        return
        [
            ids.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("learner"))
                : Answer.Every(
                    by,
                    "learners with a goal in English and maths",
                    [.. ids.Select(id => (id, (bool?)(Has(all, id, "English") && Has(all, id, "maths"))))]),
            all.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("goal"))
                : Answer.Every(by, "goals of level 2, or with a reason", [.. all.Select(goal => (Name(goal), Challenges(goal)))]),
        ];
    }

    /// <summary>Checks the goals of adults: some level is recorded, and none is below the level at the start.</summary>
    /// <param name="learners">The learners, by id.</param>
    /// <param name="goals">Their goals; null when they are not known.</param>
    /// <exception cref="ArgumentException">The learners are null, or an item is null or has no id or subject.</exception>
    public static Findings CheckAdults(IEnumerable<string> learners, IEnumerable<LevelGoal>? goals)
    {
        var by = AppendixB_Accredited_2;
        var ids = Periods.Required(learners, nameof(learners));
        if (goals is null)
        {
            return [Found.Missing(by, "the goals of the learners")];
        }

        var all = Checked(goals);
        return
        [
            ids.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("learner"))
                : Answer.Every(
                    by,
                    "learners with a goal",
                    [.. ids.Select(id => (id, (bool?)all.Exists(goal => goal.Learner == id && goal.Goal is not null)))]),
            all.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("goal"))
                : Answer.Every(
                    by,
                    "goals not below the start",
                    [.. all.Select(
                        goal => (Name(goal), goal is { Goal: { } aim, Start: { } start } ? aim.IsAtLeast(start) : (bool?)null))]),
        ];
    }

    private static bool Has(List<LevelGoal> goals, string learner, string subject) =>
        goals.Exists(goal => goal.Learner == learner && goal.Subject == subject && goal.Goal is not null);

    private static bool? Challenges(LevelGoal goal) => goal.Goal is not { } aim ? null
        : aim.IsAtLeast(QualificationLevel.Level2) ? true
        : goal.Reason is null ? null : !string.IsNullOrWhiteSpace(goal.Reason);

    private static string Name(LevelGoal goal) => $"{goal.Learner} in {goal.Subject}";

    private static List<LevelGoal> Checked(IEnumerable<LevelGoal> goals)
    {
        var all = Periods.Required(goals, nameof(goals));
        foreach (var goal in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(goal.Learner, nameof(goals));
            ArgumentException.ThrowIfNullOrEmpty(goal.Subject, nameof(goals));
        }

        return all;
    }
}
