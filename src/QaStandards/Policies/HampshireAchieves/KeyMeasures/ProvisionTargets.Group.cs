using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Targets;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <content>What is measured, and what the performance management group sets and compares.</content>
public static partial class ProvisionTargets
{
    // Who is counted is a reading: those whose outcome is decided, or all.
    /// <summary>Returns how many learners achieved, out of those whom the reading counts.</summary>
    /// <param name="outcomes">How the learners ended.</param>
    /// <param name="framework">The framework with its readings, of which one says who is counted; the defaults when null.</param>
    /// <exception cref="ArgumentException">The argument is null, or a number is negative.</exception>
    public static Measurement Achievement(LearnerOutcomes outcomes, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var all = outcomes.Achieved + outcomes.NotAchieved + outcomes.Withdrawn + outcomes.Continuing;
        foreach (var number in (long?[])[outcomes.Achieved, outcomes.NotAchieved, outcomes.Withdrawn, outcomes.Continuing])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number ?? 0, nameof(outcomes));
        }

        return (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.AchievementOf).IsDefault && outcomes.Continuing is { } continuing
            ? Measurement.Of("learners who achieved", outcomes.Achieved, all, Exclusion.Of("still on the programme", continuing))
            : Measurement.Of("learners who achieved", outcomes.Achieved, all);
    }

    // C 2.4. Attendance, retention and achievement across all provision, every year.
    /// <summary>Checks that the group has set every target of the year of a day.</summary>
    /// <param name="day">A day of the year.</param>
    /// <param name="set">What the group has set; null when that is not known.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">A target is null.</exception>
    public static Finding CheckSet(LocalDate day, IEnumerable<SetTarget>? set, HampshireFramework? framework = null)
    {
        if (set is null)
        {
            return Found.Missing(AppendixC_2_4, "the targets that the group has set");
        }

        var year = (framework ?? HampshireFramework.June2025).YearOf(day);
        TargetIndicator[] asked = [TargetIndicator.Attendance, TargetIndicator.Retention, TargetIndicator.Achievement];
        return Found.Every(
            AppendixC_2_4,
            "targets set for the year",
            from provision in ProvisionType.All
            from indicator in asked
            select $"{indicator.Value} of {provision.Value}",
            Periods.Required(set, nameof(set)).Where(target => year.Contains(target.YearStart))
                .Select(target => $"{target.Indicator.Value} of {target.Provision.Value}"));
    }

    // C 1.2. At or above national benchmarks, which the host supplies.
    /// <summary>Checks a rate against a national benchmark.</summary>
    /// <param name="what">What the rate is of, such as <c>achievement of esol</c>.</param>
    /// <param name="measurement">How many of how many.</param>
    /// <param name="benchmark">The national rate; null when it is not known, and then nothing can be told.</param>
    /// <exception cref="ArgumentException">The text is null or empty, or the measurement is null.</exception>
    public static Finding CheckBenchmark(string what, Measurement measurement, Percentage? benchmark)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentNullException.ThrowIfNull(measurement);
        return (benchmark is null ? Target.NotSet(AppendixC_1_2, what) : Target.AtLeast(AppendixC_1_2, what, benchmark)).Check(measurement);
    }
}
