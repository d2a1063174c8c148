using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <content>Monthly updates.</content>
public static partial class ImprovementActions
{
    // 4.2 Check. Monthly; by its owner, with a statement of impact in the end.
    /// <summary>Checks that an action was kept up to date until a day.</summary>
    /// <param name="action">The action.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one says what monthly means; the defaults when null.
    /// </param>
    /// <returns>A finding about the updates, one about those by the owner, and one about the statement of impact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The action is not well formed.</exception>
    public static Findings CheckUpdates(ImprovementAction action, LocalDate asOf, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        _ = Answer.Sound(action, Validator);
        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.MonthlyUpdate);
        return
        [
            Updated(C4_2_Check_a, action, asOf, choice, _ => true).For(action.Id).Under(choice),
            IsThere(action.Owner) is not true
                ? Found.Missing(C4_2_Check_b, "the owner of the action").For(action.Id)
                : Updated(
                    C4_2_Check_b, action, asOf, choice, update => update.Author == action.Owner).For(action.Id).Under(choice),
            action.Closed?.Day <= asOf
                ? Answer.Stated(C4_2_Check_b, "statement of impact", IsThere(action.ImpactStatement)).For(action.Id)
                : new Finding(
                    C4_2_Check_b,
                    Verdict.NotApplicable,
                    new Measure.Nothing("closure that needs a statement of impact")).For(action.Id),
        ];
    }

    private static Finding Updated(
        Clause by, ImprovementAction action, LocalDate asOf, Choice choice, Func<ActionUpdate, bool> counts)
    {
        if (action is not { Created: { } created, Updates: { } updates, Closed: { } closed })
        {
            return Found.Missing(by, "when the action was created, updated and closed");
        }

        var days = updates.Where(counts).Select(update => update.Day).ToList();
        var end = closed.Day is { } day && day <= asOf ? day : asOf;
        return choice.IsDefault
            ? Periods.CheckEach(by, "months with an update", MonthsOpen(created, closed.Day, asOf), days, asOf)
            : Rolling(by, created, days.Where(each => each <= end).Order(), end);
    }

    // From the month after the one in which it was created, each at whose end it is open.
    private static IEnumerable<DateInterval> MonthsOpen(LocalDate created, LocalDate? closed, LocalDate asOf)
    {
        for (var start = new LocalDate(created.Year, created.Month, 1).PlusMonths(1); start <= asOf; start = start.PlusMonths(1))
        {
            var end = start.PlusMonths(1).PlusDays(-1);
            if (closed is null || closed > end)
            {
                yield return new(start, end);
            }
        }
    }

    // The first gap that is too long; when there is none, the time since the last update.
    private static Finding Rolling(Clause by, LocalDate created, IEnumerable<LocalDate> days, LocalDate end)
    {
        var last = created;
        foreach (var day in days)
        {
            if (day > last.PlusMonths(1))
            {
                return Found.NotAfter(by, "the next update", day, "a month after the last", last.PlusMonths(1));
            }

            last = day;
        }

        return Found.NotAfter(by, "the last day of which is asked", end, "a month after the last update", last.PlusMonths(1));
    }
}
