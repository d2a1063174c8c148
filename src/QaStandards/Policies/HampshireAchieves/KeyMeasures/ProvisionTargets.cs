using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Targets;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Attendance, punctuality, retention and achievement against their targets: section 4.1, appendix B tailored learning, and
/// appendix C
/// 1.2 and 2.4.
/// </summary>
public static partial class ProvisionTargets
{
    // Appendix B. 91 and 95 per cent, in tailored learning alone.
    /// <summary>Gets the printed target for attendance in tailored learning, 91 per cent.</summary>
    public static Percentage TailoredAttendance { get; } = Percentage.Percent(91);

    /// <summary>Gets the printed target for achievement in tailored learning, 95 per cent.</summary>
    public static Percentage TailoredAchievement { get; } = Percentage.Percent(95);

    /// <summary>Decides which target holds for a type of provision in the year of a day.</summary>
    /// <remarks>
    /// The one that the group has set for the year; else, in tailored learning only, the printed one; else none, and nothing can
    /// be
    /// told. A set target below the printed one holds, and is reported as a warning.
    /// </remarks>
    /// <param name="provision">The type of provision.</param>
    /// <param name="indicator">What the target is for.</param>
    /// <param name="day">A day of the year.</param>
    /// <param name="set">What the group has set; null when it has set nothing.</param>
    /// <param name="framework">The framework with its readings, of which three matter here; the defaults when null.</param>
    /// <exception cref="ArgumentException">An argument or a target is null, or the year has two targets for the same.</exception>
    /// <example><code>
    /// ProvisionTargets.Decide(ProvisionType.YoungPeople, TargetIndicator.Attendance, new(2025, 3, 1), set: null).Outcome;
    /// // [HAMPSHIRE 4.1 Attendance] attendance of young-people: no target set
    /// </code></example>
    public static Decision<Target> Decide(
        ProvisionType provision, TargetIndicator indicator, LocalDate day, IEnumerable<SetTarget>? set, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(indicator);
        var chosen = framework ?? HampshireFramework.June2025;
        var choice = chosen.ChoiceOf(HampshireReadings.TargetThatHolds);
        var agreed = SetFor(provision, indicator, chosen.YearOf(day), set ?? []);
        var printed = PrintedFor(provision, indicator, chosen);
        var holds = agreed is null || (printed is not null && !choice.IsDefault && printed.IsAtLeast(agreed)) ? printed : agreed;
        var what = $"{indicator.Value} of {provision.Value}";
        var by = ClauseOf(provision, indicator);
        return new(
            holds is null ? Target.NotSet(by, what) : Target.AtLeast(by, what, holds),
            [
                .. agreed is null
                    ? (Finding[])[Found.Missing(AppendixC_2_4, $"the group's target for {what}").With(Effect.Warns)]
                    : [Answer.Stated(AppendixC_2_4, $"target for {what} set by the group", value: true)],
                .. agreed is not null && printed is not null
                    ? (Finding[])[Answer.Stated(by, "set target below the printed one", !agreed.IsAtLeast(printed), mustBe: false).With(Effect.Warns).Under(choice)]
                    : [],
            ]);
    }

    /// <summary>Checks a rate against the target that holds. Rates are compared exactly, before any rounding.</summary>
    /// <param name="provision">The type of provision.</param>
    /// <param name="indicator">What the rate is of.</param>
    /// <param name="measurement">
    /// How many of how many, for the year to date and for all providers and courses together: pool them with
    /// <see cref="Measurement.Pooled"/>, since the mean of rates is another number. Late arrivals count as attended.
    /// </param>
    /// <param name="day">A day of the year.</param>
    /// <param name="set">What the group has set; null when it has set nothing.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <returns>
    /// A finding about the rate, which is Undetermined without a target and for nothing out of nothing; and those about the
    /// target.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a target is null, or the year has two targets for the same.</exception>
    /// <example><code>
    /// var marks = Measurement.Of("session marks attended", 1_819, 2_000);
    /// ProvisionTargets.Check(ProvisionType.AdultTailored, TargetIndicator.Attendance, marks, new(2025, 3, 1), set: null)[0];
    /// // [HAMPSHIRE Appendix B Tailored 1] breached: 1,819 of 2,000 session marks attended; at least 91%, 1 missing
    /// </code></example>
    public static Findings Check(
        ProvisionType provision,
        TargetIndicator indicator,
        Measurement measurement,
        LocalDate day,
        IEnumerable<SetTarget>? set,
        HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(measurement);
        var decided = Decide(provision, indicator, day, set, framework);
        var reading = indicator == TargetIndicator.Punctuality ? HampshireReadings.PunctualityTarget : HampshireReadings.TargetThatHolds;
        return [decided.Outcome.Check(measurement).Under((framework ?? HampshireFramework.June2025).ChoiceOf(reading)), .. decided.Findings];
    }

    private static Clause ClauseOf(ProvisionType provision, TargetIndicator indicator)
    {
        var isTailored = provision == ProvisionType.AdultTailored;
        return indicator == TargetIndicator.Achievement ? (isTailored ? AppendixB_Tailored_2 : C4_1_Achievement)
            : indicator == TargetIndicator.Retention ? AppendixC_2_4
            : isTailored ? AppendixB_Tailored_1 : C4_1_Attendance;
    }

    private static Percentage? PrintedFor(ProvisionType provision, TargetIndicator indicator, HampshireFramework framework) =>
        provision != ProvisionType.AdultTailored ? null
        : indicator == TargetIndicator.Attendance ? TailoredAttendance
        : indicator == TargetIndicator.Achievement ? TailoredAchievement
        : indicator != TargetIndicator.Punctuality || framework.ChoiceOf(HampshireReadings.PunctualityTarget).IsDefault ? null
        : TailoredAttendance;

    private static Percentage? SetFor(
        ProvisionType provision, TargetIndicator indicator, DateInterval year, IEnumerable<SetTarget> set)
    {
        var held = Periods.Required(set, nameof(set))
            .Where(target => target.Provision == provision && target.Indicator == indicator && year.Contains(target.YearStart)).ToList();
        return held.Count <= 1
            ? held.FirstOrDefault()?.Threshold
            : throw new ArgumentException(
                $"{indicator.Value} of {provision.Value} has {English.Number(held.Count)} targets for the year from {English.Day(year.Start)}; give the one that holds.",
                nameof(set));
    }
}
