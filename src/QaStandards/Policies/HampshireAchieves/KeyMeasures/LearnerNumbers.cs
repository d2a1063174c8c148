using System;
using QaStandards.Targets;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B, tailored learning: learner numbers against the targets of the contracts. There is no tolerance.</summary>
public static class LearnerNumbers
{
    /// <summary>Checks the number of one provider, or of all together.</summary>
    /// <param name="provider">The provider, or whatever else the number is of.</param>
    /// <param name="actual">The number of learners; null when it is not known.</param>
    /// <param name="target">The target; null or 0 when none is set, and then nothing can be told.</param>
    /// <exception cref="ArgumentException">The provider is null or empty, or a number is negative.</exception>
    /// <example><code>
    /// LearnerNumbers.Check("R1", 480, 500);
    /// // [HAMPSHIRE Appendix B Tailored 3] R1 breached: 480 learners; at least 500
    /// </code></example>
    public static Finding Check(string provider, long? actual, long? target)
    {
        ArgumentException.ThrowIfNullOrEmpty(provider);
        ArgumentOutOfRangeException.ThrowIfNegative(actual ?? 0, nameof(actual));
        ArgumentOutOfRangeException.ThrowIfNegative(target ?? 0, nameof(target));
        return (target is > 0 and var limit
            ? CountTarget.AtLeast(AppendixB_Tailored_3, "learners", limit)
            : CountTarget.NotSet(AppendixB_Tailored_3, "learners")).Check(actual).For(provider);
    }
}
