using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Provision;

/// <summary>Appendix A 1: how many weeks a programme has, and what a week and a plan hold.</summary>
public static class ProgrammeShape
{
    private const int Weeks = 34;

    /// <summary>Gets the qualifications that Pathways 1 works towards.</summary>
    public static ValueList<string> FirstCourse { get; } = ["entry level 3 in personal and social development"];

    /// <summary>Gets the qualifications that Pathways 2 works towards.</summary>
    public static ValueList<string> SecondCourse { get; } =
        ["level 1 in personal and social development", "entry level 3 in employability"];

    /// <summary>Checks one learner's Pathways plan. The framework describes it, so that nothing here denies.</summary>
    /// <returns>Findings about the weeks, English and maths, the award, and the qualifications of the course.</returns>
    /// <exception cref="ArgumentException">The plan is null or has no id, or the number of weeks is negative.</exception>
    public static Findings CheckPathways(PathwaysPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrEmpty(plan.Id, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfNegative(plan.Weeks ?? 0, nameof(plan));
        return
        [
            OfWeeks(AppendixA_1c, plan.Weeks).For(plan.Id),
            Answer.Every(
                AppendixA_1d, "subjects in the plan", ("English", plan.HasEnglish), ("maths", plan.HasMaths)).For(plan.Id),
            Award(plan.Awards).For(plan.Id),
            Qualifications(plan).For(plan.Id),
        ];
    }

    /// <summary>
    /// Checks the weeks of a supported internship: two days of study and at most three of work, with a skills coach.
    /// </summary>
    /// <param name="weeks">The weeks, each with its id; null when they are not known.</param>
    /// <param name="hasCoach">Whether a skills coach is assigned; null when that is not known.</param>
    /// <returns>Findings about the number of weeks, the coach, the study and the work. A week with a bank holiday
    /// may have other days of study.</returns>
    /// <exception cref="ArgumentException">A week is null or has no id, or a number of days is not from 0 to 7.</exception>
    public static Findings CheckInternship(IEnumerable<InternshipWeek>? weeks, bool? hasCoach)
    {
        var all = weeks is null ? null : Checked(weeks);
        return
        [
            OfWeeks(AppendixA_1h, all?.Count),
            Answer.Stated(AppendixA_1h, "skills coach assigned", hasCoach),
            .. (all ?? []).SelectMany(Week),
        ];
    }

    private static IEnumerable<Finding> Week(InternshipWeek week)
    {
        yield return (week.StudyDays is not { } days ? Found.Missing(AppendixA_1h, "the days of study")
            : days != 2 && week.HasBankHoliday is true
                ? new(AppendixA_1h, Verdict.NotApplicable, new Measure.Nothing("week without a bank holiday"))
            : new(
                AppendixA_1h,
                days == 2 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Exactly("days of study", days, 2))).For(week.Id);
        yield return (week.WorkDays is { } work
            ? new(AppendixA_1h, work <= 3 ? Verdict.Satisfied : Verdict.Breached, new Measure.AtMost("days of work", work, 3))
            : Found.Missing(AppendixA_1h, "the days of work")).For(week.Id);
    }

    private static Finding OfWeeks(Clause by, int? weeks) =>
        weeks is { } number ? Found.AtLeast(by, "weeks of delivery", number, Weeks) : Found.Missing(by, "the weeks of delivery");

    private static Finding Award(ValueList<string>? awards)
    {
        if (awards is null)
        {
            return Found.Missing(AppendixA_1d, "the Duke of Edinburgh's Award in the plan");
        }

        var met = awards.Where(award => award is "bronze" or "silver").ToValueList();
        return new(
            AppendixA_1d, met.Count > 0 ? Verdict.Satisfied : Verdict.Breached, new Measure.AnyOf(met, ["bronze", "silver"]));
    }

    private static Finding Qualifications(PathwaysPlan plan) => plan is { Qualifications: { } held, IsSecondCourse: { } second }
        ? Found.Every(
            second ? AppendixA_1f : AppendixA_1e, "qualifications of the course", second ? SecondCourse : FirstCourse, held)
        : Found.Missing(AppendixA_1e, "the course and its qualifications");

    private static List<InternshipWeek> Checked(IEnumerable<InternshipWeek> weeks)
    {
        var all = Periods.Required(weeks, nameof(weeks));
        foreach (var week in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(week.Id, nameof(weeks));
            if (week.StudyDays is < 0 or > 7 || week.WorkDays is < 0 or > 7)
            {
                throw new ArgumentException(
                    $"Week {week.Id} has a number of days that is not from 0 to 7; correct it.", nameof(weeks));
            }
        }

        return all;
    }
}
