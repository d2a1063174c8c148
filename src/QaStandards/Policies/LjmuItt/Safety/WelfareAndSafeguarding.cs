using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// "Welfare and Safeguarding", section 3.5.3, with the induction of section 4.2: what a school gives every trainee at the start.
/// </summary>
public static class WelfareAndSafeguarding
{
    private static readonly SchoolInductionValidator Validator = new();

    /// <summary>
    /// Checks what a trainee was given in a school: three things by the end of the first day, and an induction on two topics.
    /// </summary>
    /// <param name="induction">The facts.</param>
    /// <param name="asOf">
    /// The day for which the question is asked; until the first day is over, what is not given is open.
    /// </param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="induction"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(SchoolInduction induction, LocalDate asOf, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(induction);
        _ = Answer.Sound(induction, Validator);
        var readings = agreement ?? LjmuAgreement.Year2022;
        var about = $"{induction.Trainee} in {induction.School}";
        return
        [
            Given("child protection policy given", induction.ChildProtectionPolicy, induction, asOf, readings).For(about),
            Given("staff behaviour policy given", induction.StaffBehaviourPolicy, induction, asOf, readings).For(about),
            Given("safeguarding lead's role told", induction.SafeguardingLead, induction, asOf, readings).For(about),
            Answer.Every(
                C4_2_2c,
                "topics of the induction",
                ("health and safety", induction.CoversHealthAndSafety),
                ("safeguarding", induction.CoversSafeguarding)).For(about),
        ];
    }

    /// <summary>Checks what a trainee was given in one of several schools; what another school gave does not count.</summary>
    /// <param name="inductions">The trainee's inductions, one a school.</param>
    /// <param name="school">The school that is asked about.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentException">An argument is null, the school is empty, or a school has two inductions.</exception>
    /// <exception cref="FluentValidation.ValidationException">An induction is not well formed.</exception>
    public static Findings CheckIn(
        IEnumerable<SchoolInduction> inductions, string school, LocalDate asOf, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(inductions);
        ArgumentException.ThrowIfNullOrWhiteSpace(school);
        var there = inductions.Where(induction => string.Equals(induction.School, school, StringComparison.Ordinal)).ToList();
        return there.Count switch
        {
            0 => [Answer.Stated(C3_5_3c, "safeguarding documents given by the school", value: false).Protect(agreement ?? LjmuAgreement.Year2022).For(school)],
            1 => Check(there[0], asOf, agreement),
            _ => throw new ArgumentException(
                $"{school} has {there.Count} inductions of the trainee; keep the one that holds.", nameof(inductions)),
        };
    }

    private static Finding Given(
        string what, Milestone? given, SchoolInduction induction, LocalDate asOf, LjmuAgreement readings) =>
        Answer.DoneBy(C3_5_3c, what, given, "the first day", induction.FirstDay, asOf).Protect(readings);
}
