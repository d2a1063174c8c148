using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>"Do" and "Check", section 4.2: what an action of the improvement plan needs, and how it is kept up to date.</summary>
public static partial class ImprovementActions
{
    private static readonly ImprovementActionValidator Validator = new();

    // 4.2 Do. An owner, a date and a desired impact; the origin is self-assessment, or, later, quality assurance and risks.
    // 5.0. Somebody is designated to monitor it.
    /// <summary>Checks that an action can be agreed.</summary>
    /// <returns>
    /// Findings about owner, date and desired impact, about the origin and about the monitor, for the action's id.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">
    /// The action is not well formed, such as due before it was created.
    /// </exception>
    /// <example><code>
    /// ImprovementActions.CheckAgreed(new() { Id = "A1", Owner = "", Due = new(2025, 3, 31), DesiredImpact = "better starts"
    /// })[0];
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
                ? Answer.Stated(
                    origin == ActionOrigin.SelfAssessment ? C4_2_Do_a : C4_2_Check_c,
                    $"identified by {origin.Value}",
                    value: true)
                : Found.Missing(C4_2_Check_c, "the origin of the action")).For(action.Id),
            Answer.Stated(C5_0_4, "a monitor designated", IsThere(action.Monitor)).For(action.Id),
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
    public static Finding CheckCorrected(
        ImprovementAction action, bool? isCorrected, LocalDate asOf, HampshireFramework? framework = null)
    {
        var updates = CheckUpdates(action, asOf, framework);
        var isOpen = action.Closed is null ? (bool?)null : !(action.Closed.Day <= asOf);
        bool? isOverdue = isOpen is false ? false : action.Due is null || isOpen is null ? null : asOf > action.Due;
        var isMissed = updates.Take(2).Any(finding => finding.Verdict == Verdict.Breached) ? true
            : updates.Take(2).Any(finding => finding.Verdict == Verdict.Undetermined) ? (bool?)null : false;
        var found = isOverdue is true || isMissed is true ? Answer.Stated(C4_2_Check_d, "corrective action taken", isCorrected)
            : isOverdue is null || isMissed is null
                ? Found.Missing(C4_2_Check_d, "whether the owner updated the action and it is done")
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
}
