using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>
/// "Monitoring, review and audit", section 9.0, with the cover and section 4.1: when the framework and its policies are reviewed.
/// </summary>
public static class PolicyReviews
{
    private static readonly ReviewedPolicyValidator Validator = new();

    // 4.1. Every policy, each year. Cover. The framework, every two years.
    /// <summary>Gets the time after which a policy is reviewed again.</summary>
    public static TermLimit PolicyLimit { get; } = new(C4_1_Policies, "policy reviewed", Term.Years(1));

    /// <summary>Gets the time after which the framework is reviewed again.</summary>
    public static TermLimit FrameworkLimit { get; } = new(Cover_b, "framework reviewed", Term.Years(2));

    /// <summary>Gets the month in which this edition of the framework was last reviewed (cover).</summary>
    public static YearMonth FrameworkReviewed { get; } = new(2025, 6);

    /// <summary>Returns the day by which a policy is next to be reviewed; null when its last review is not known.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day for which the question is asked; updates after it are left out.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one says what an update does; the defaults when null.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The policy is not well formed.</exception>
    public static LocalDate? NextDue(ReviewedPolicy policy, LocalDate asOf, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _ = Answer.Sound(policy, Validator);
        var counts = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.MidYearUpdate).Code == "yes";
        var last = (policy.Updates ?? [])
            .Where(update => update.Approved?.Day <= asOf && (update.IsFullReview || counts))
            .Select(update => update.Day)
            .Aggregate(policy.LastReviewed, (latest, day) => latest is { } known ? LocalDate.Max(known, day) : day);
        return last is { } reviewed ? PolicyLimit.LastDay(reviewed) : null;
    }

    /// <summary>Checks whether a policy is up to date.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="asOf">The day for which the question is asked; the due date itself is not late.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <returns>A finding about the review, and one about the group's approval of every update.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The policy is not well formed.</exception>
    /// <example><code>
    /// PolicyReviews.Check(new() { Title = "RARPA", LastReviewed = new(2025, 9, 10), Updates = [] }, new(2026, 9, 11))[0];
    /// // [HAMPSHIRE 4.1 Policies] RARPA breached: policy reviewed: not done on Fri 11 Sep 2026; due by Thu 10 Sep 2026
    /// </code></example>
    public static Findings Check(ReviewedPolicy policy, LocalDate asOf, HampshireFramework? framework = null)
    {
        var due = NextDue(policy, asOf, framework);
        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.MidYearUpdate);
        var updates = policy.Updates?.Where(update => update.Day <= asOf).ToList();
        return
        [
            (due is { } day ? Current(PolicyLimit, day, asOf) : Found.Missing(C4_1_Policies, "the day of the last review")).For(policy.Title).Under(choice),
            (updates is null ? Found.Missing(C9_0b, "the updates during the year")
                : updates.Count == 0 ? new(C9_0b, Verdict.NotApplicable, new Measure.Nothing("update during the year"))
                : Answer.Every(
                    C9_0b,
                    "updates approved by the group",
                    [.. updates.Select(update => (English.Day(update.Day), update.Approved is { } approved ? approved.Day <= asOf : (bool?)null))]))
                .For(policy.Title),
        ];
    }

    /// <summary>Returns the day by which the framework is next to be reviewed: the same month two years later.</summary>
    /// <param name="reviewed">The month of the last review.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one chooses the day in the month; the defaults when null.
    /// </param>
    /// <example><code>PolicyReviews.FrameworkDue(PolicyReviews.FrameworkReviewed); // 30 June 2027</code></example>
    public static LocalDate FrameworkDue(YearMonth reviewed, HampshireFramework? framework = null)
    {
        var days = reviewed.ToDateInterval();
        return FrameworkLimit.LastDay((framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ReviewedInMonth).IsDefault ? days.End : days.Start);
    }

    /// <summary>Checks whether the framework is up to date.</summary>
    /// <param name="reviewed">The month of the last review; null when it is not known.</param>
    /// <param name="asOf">The day for which the question is asked; the due date itself is not late.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    public static Finding CheckFramework(YearMonth? reviewed, LocalDate asOf, HampshireFramework? framework = null) =>
        (reviewed is { } month
            ? Current(FrameworkLimit, FrameworkDue(month, framework), asOf)
            : Found.Missing(Cover_b, "the month of the last review"))
            .Under((framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ReviewedInMonth));

    private static Finding Current(TermLimit limit, LocalDate due, LocalDate asOf) =>
        new(limit.By, asOf > due ? Verdict.Breached : Verdict.Open, new Measure.DoneBy(limit.What, null, due, asOf));
}
