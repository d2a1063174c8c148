using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>"Do" and "Check", section 4.2: what an action of the improvement plan needs, and how it is kept up to date.</summary>
public static class ImprovementActions
{
    private static readonly ImprovementActionValidator Validator = new();

    // 4.2 Do. An owner, a date and a desired impact; the origin is self-assessment, or, later, quality assurance and risks.
    // 5.0. Somebody is designated to monitor it.
    /// <summary>Checks that an action can be agreed.</summary>
    /// <returns>Findings about owner, date and desired impact, about the origin and about the monitor, for the action's id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The action is not well formed, such as due before it was created.</exception>
    /// <example><code>
    /// ImprovementActions.CheckAgreed(new() { Id = "A1", Owner = "", Due = new(2025, 3, 31), DesiredImpact = "better starts" })[0];
    /// // [HAMPSHIRE 4.2 Do b] A1 breached: 2 of 3 parts of the action; lacking owner
    /// </code></example>
    public static Findings CheckAgreed(ImprovementAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _ = Answer.Sound(action, Validator);
        return
        [
            Answer.Every(
                C4_2_Do_b,
                "parts of the action",
                ("owner", IsThere(action.Owner)),
                ("due date", action.Due is null ? null : true),
                ("desired impact", IsThere(action.DesiredImpact))).For(action.Id),
            (action.Origin is { } origin
                ? Answer.Stated(origin == ActionOrigin.SelfAssessment ? C4_2_Do_a : C4_2_Check_c, $"identified by {origin.Value}", value: true)
                : Found.Missing(C4_2_Check_c, "the origin of the action")).For(action.Id),
            Answer.Stated(C5_0_4, "a monitor designated", IsThere(action.Monitor)).For(action.Id),
        ];
    }

    // 4.2 Check. Monthly; by its owner, with a statement of impact in the end.
    /// <summary>Checks that an action was kept up to date until a day.</summary>
    /// <param name="action">The action.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">The framework with its readings, of which one says what monthly means; the defaults when null.</param>
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
                : Updated(C4_2_Check_b, action, asOf, choice, update => update.Author == action.Owner).For(action.Id).Under(choice),
            action.Closed?.Day <= asOf
                ? Answer.Stated(C4_2_Check_b, "statement of impact", IsThere(action.ImpactStatement)).For(action.Id)
                : new Finding(C4_2_Check_b, Verdict.NotApplicable, new Measure.Nothing("closure that needs a statement of impact")).For(action.Id),
        ];
    }

    // 4.2 Check. Corrective action where an owner does not do their part: no update for a month, or past due.
    /// <summary>Checks that corrective action followed where the owner did not do their part.</summary>
    /// <param name="action">The action.</param>
    /// <param name="isCorrected">Whether corrective action was taken; null when that is not known.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <returns>NotApplicable when nothing triggers it; Undetermined when that cannot be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The action is not well formed.</exception>
    public static Finding CheckCorrected(ImprovementAction action, bool? isCorrected, LocalDate asOf, HampshireFramework? framework = null)
    {
        var updates = CheckUpdates(action, asOf, framework);
        var isOpen = action.Closed is null ? (bool?)null : !(action.Closed.Day <= asOf);
        bool? isOverdue = isOpen is false ? false : action.Due is null || isOpen is null ? null : asOf > action.Due;
        var isMissed = updates.Take(2).Any(finding => finding.Verdict == Verdict.Breached) ? true
            : updates.Take(2).Any(finding => finding.Verdict == Verdict.Undetermined) ? (bool?)null : false;
        var found = isOverdue is true || isMissed is true ? Answer.Stated(C4_2_Check_d, "corrective action taken", isCorrected)
            : isOverdue is null || isMissed is null ? Found.Missing(C4_2_Check_d, "whether the owner updated the action and it is done")
            : new(C4_2_Check_d, Verdict.NotApplicable, new Measure.Nothing("duty that the owner has left undone"));
        return found.For(action.Id);
    }

    // 4.2 Act. What is not resolved at the end of the year goes into the next plan.
    /// <summary>Checks that every action that was open at the end of the year is in the next plan.</summary>
    /// <param name="open">The ids of the open actions; null when they are not known.</param>
    /// <param name="carried">The ids that the next plan refers to; null when they are not known.</param>
    public static Finding CheckCarriedForward(IEnumerable<string>? open, IEnumerable<string>? carried)
    {
        var left = open?.ToList();
        return left is null || carried is null ? Found.Missing(C4_2_Act_c, "the open actions and those of the next plan")
            : left.Count == 0 ? new(C4_2_Act_c, Verdict.NotApplicable, new Measure.Nothing("open action at the end of the year"))
            : Found.Every(C4_2_Act_c, "open actions in the next plan", left, carried);
    }

    internal static bool? IsThere(string? text) => text is null ? null : !string.IsNullOrWhiteSpace(text);

    private static Finding Updated(Clause by, ImprovementAction action, LocalDate asOf, Choice choice, Func<ActionUpdate, bool> counts)
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
