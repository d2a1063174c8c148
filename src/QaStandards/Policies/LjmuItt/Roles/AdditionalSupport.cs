using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Additional support for a trainee: sections 4.2, 4.3 and 4.5.</summary>
public static class AdditionalSupport
{
    private static readonly SupportCaseValidator Validator = new();

    /// <summary>
    /// Checks one case: both told, plan and support in place by the host's last day, and seen by the Partnership Lead.
    /// </summary>
    /// <param name="support">The case.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="support"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The case is not well formed.</exception>
    public static Findings Check(SupportCase support, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(support);
        var s = Answer.Sound(support, Validator);
        return
        [
            LjmuAnswer.DoneOrOpen(C4_2_3c, "action plan agreed", s.PlanAgreed, s.Due, asOf).For(s.Trainee),
            LjmuAnswer.DoneOrOpen(C4_2_3c, "support begun", s.SupportBegun, s.Due, asOf).For(s.Trainee),
            Told(s).For(s.Trainee),
            Answer.Stated(C4_5_7, "case seen by the Partnership Lead", s.IsSeenByPartnershipLead).For(s.Trainee),
        ];
    }

    /// <summary>
    /// Checks that no trainee has two open cases in one phase: what comes up later is attached to the case that is open.
    /// </summary>
    /// <returns>A finding for every trainee and phase with an open case; NotApplicable when there is none.</returns>
    /// <exception cref="ArgumentException">The cases are null, or one is.</exception>
    /// <exception cref="FluentValidation.ValidationException">A case is not well formed.</exception>
    public static Findings CheckOpen(IEnumerable<SupportCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        List<SupportCase> open = [];
        foreach (var each in cases)
        {
            ArgumentNullException.ThrowIfNull(each, nameof(cases));
            open.AddRange(Answer.Sound(each, Validator).IsMet is null ? [each] : []);
        }

        return open.Count == 0
            ? [LjmuAnswer.Nothing(C4_5_7, "open case")]
            : [.. open.GroupBy(each => (each.Trainee, each.Phase)).Select(group => new Finding(
                C4_5_7,
                group.Skip(1).Any() ? Verdict.Breached : Verdict.Satisfied,
                new Measure.AtMost($"open cases in phase {English.Number(group.Key.Phase)}", group.Count(), 1)).For(group.Key.Trainee))];
    }

    internal static Finding Told(SupportCase support) => Answer.Every(
        C4_3_7,
        "people told",
        ("Liaison Tutor", support.LiaisonTutorTold is { } tutor ? tutor.Day is not null : null),
        ("Professional Mentor", support.ProfessionalMentorTold is { } mentor ? mentor.Day is not null : null));
}
