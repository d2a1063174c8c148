using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B, young people's learning: the practice of every skills and learning coach is reviewed twice a year.
/// </summary>
public static class CoachReviews
{
    private const int Yearly = 2;

    /// <summary>Checks the reviews of one coach.</summary>
    /// <param name="coach">The coach's id.</param>
    /// <param name="days">The days of the reviews, in any order; null when they are not known.</param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one asks for one in each half of the year; the defaults when null.
    /// </param>
    /// <returns>A finding about the number, Open while the year lasts, and one, which only warns, about the two halves.</returns>
    /// <exception cref="ArgumentException">The id is null or empty, or the year is null.</exception>
    public static Findings Check(
        string coach, IEnumerable<LocalDate>? days, DateInterval year, LocalDate asOf, HampshireFramework? framework = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(coach);
        ArgumentNullException.ThrowIfNull(year);
        if (days is null)
        {
            return [Found.Missing(AppendixB_YoungPeople_15, "the days of the reviews").For(coach)];
        }

        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.CoachReviews);
        var held = days.Where(day => year.Contains(day) && day <= asOf).ToList();
        var second = year.Start.PlusMonths(6);
        var isOpen = asOf <= year.End;
        return
        [
            new Finding(
                AppendixB_YoungPeople_15,
                held.Count >= Yearly ? Verdict.Satisfied : isOpen ? Verdict.Open : Verdict.Breached,
                new Measure.AtLeastWithin("reviews of practice", held.Count, Yearly, year)).For(coach),
            (choice.IsDefault
                ? Periods.CheckEach(
                    AppendixB_YoungPeople_15,
                    "halves of the year with a review",
                    [new(year.Start, second.PlusDays(-1)), new(second, year.End)],
                    held,
                    asOf).With(Effect.Warns)
                : new(
                    AppendixB_YoungPeople_15,
                    Verdict.NotApplicable,
                    new Measure.Nothing("halves of the year to look at"))).For(coach).Under(choice),
        ];
    }
}
