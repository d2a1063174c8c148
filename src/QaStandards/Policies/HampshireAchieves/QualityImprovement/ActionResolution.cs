using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>
/// Appendix B: actions from contracts, monitoring, observations, meetings and quality assurers are resolved by their due date.
/// </summary>
public static class ActionResolution
{
    private static readonly DueActionValidator Validator = new();

    /// <summary>Gets the two rows that ask for it: young people's learning and tailored learning.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_19, AppendixB_Tailored_10];

    /// <summary>Checks that every action that has fallen due was resolved in time.</summary>
    /// <remarks>
    /// An action counts once it is resolved, or once its last day is over while it is open; the last day itself is not late. A
    /// later day
    /// that was approved before the first counts, and the second finding says how the actions did by their first days.
    /// </remarks>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="actions">The actions.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// A finding by the days that hold and one, which only informs, by the days first set; NotApplicable when nothing has fallen
    /// due.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The clause or the actions are null, an action is, or the clause does not ask for it.
    /// </exception>
    /// <exception cref="FluentValidation.ValidationException">An action is not well formed.</exception>
    public static Findings Check(Clause by, IEnumerable<DueAction> actions, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(actions);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about the resolution of actions; see {nameof(ActionResolution)}.{nameof(Clauses)}.",
                nameof(by));
        }

        var all = Periods.Required(actions, nameof(actions)).Select(action => Answer.Sound(action, Validator)).ToList();
        return
        [
            InTime(by, all, LastDay, asOf),
            InTime(by, all, action => action.Due, asOf).With(Effect.Informs),
        ];
    }

    private static LocalDate? LastDay(DueAction action) =>
        action.ExtendedTo is { } later && action.ExtensionApproved < action.Due ? later : action.Due;

    private static Finding InTime(Clause by, List<DueAction> actions, Func<DueAction, LocalDate?> last, LocalDate asOf)
    {
        var unknown = actions.Where(action => last(action) is null || action.Resolved is null)
            .Select(action => action.Id).ToValueList();
        if (unknown.Count > 0)
        {
            return new(
                by, Verdict.Undetermined, new Measure.Missing(unknown.Select(id => $"the days of action {id}").ToValueList()));
        }

        var due = actions.Where(action => action.Resolved!.Day <= asOf || last(action) < asOf).ToList();
        var late = due.Where(action => !(action.Resolved!.Day <= asOf && action.Resolved.Day <= last(action))).Select(action => action.Id).ToValueList();
        return due.Count == 0
            ? new(by, Verdict.NotApplicable, new Measure.Nothing("action that has fallen due"))
            : new(
                by,
                late.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every("actions resolved by their due date", due.Count - late.Count, due.Count, late));
    }
}
