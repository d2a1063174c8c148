using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>
/// Section 4.1, "Progress and achievement reviews": learners make at least the progress that is expected of them.
/// </summary>
public static class LearnerProgress
{
    /// <summary>Checks the reviews of learners.</summary>
    /// <returns>
    /// Satisfied, Breached with those who are behind, Undetermined when nobody is and some are not known, or NotApplicable.
    /// </returns>
    /// <exception cref="ArgumentException">The learners are null, or one is or has no id.</exception>
    public static Finding Check(IEnumerable<ReviewedLearner> learners)
    {
        ArgumentNullException.ThrowIfNull(learners);
        var all = Periods.Required(learners, nameof(learners));
        foreach (var learner in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(learner.Id, nameof(learners));
        }

        return all.Count == 0
            ? new(C4_1_Progress, Verdict.NotApplicable, new Measure.Nothing("learner who was reviewed"))
            : Answer.Every(
                C4_1_Progress,
                "learners whose progress is as expected or better",
                [.. all.Select(learner => (learner.Id, learner.Progress is { } progress ? progress != ProgressCategory.BelowExpected : (bool?)null))]);
    }
}
