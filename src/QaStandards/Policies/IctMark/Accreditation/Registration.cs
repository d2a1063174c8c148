using System;
using System.Linq;
using NodaTime;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>
/// Who may be registered, and since when somebody is accredited: "Initial registration" and "Quality assurance".
/// </summary>
public static class Registration
{
    private static readonly RegistrationCaseValidator Validator = new();

    // Selected, a pen portrait, and the code signed. No fee is a condition of registration.

    /// <summary>Decides whether somebody may be registered on a day.</summary>
    /// <exception cref="ArgumentException">The facts are null, or the day is not of the ISO calendar.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(RegistrationCase registration, LocalDate day, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(registration);
        IsoDays.Require(day, nameof(day));
        _ = Answer.Sound(registration, Validator);
        var readings = code ?? IctMarkCode.Undated;
        Finding[] findings =
        [
            Member(registration, day, readings),
            By(InitialRegistration1a, "competences passed", registration.CompetencePassed),
            By(InitialRegistration1b, "pen portrait handed in", registration.PenPortrait),
            By(InitialRegistration1c, "code signed", registration.Agreement?.SignedOn),
            .. Agreements.Versions(InitialRegistration1c, registration.Agreement, readings),
        ];
        return Permission.From([.. findings.Select(finding => finding.For(registration.Assessor))]);

        Finding By(Clause by, string what, Milestone? reached) => Answer.NotAfter(by, what, reached, "registration", day);
    }

    /// <summary>
    /// Returns the first day on which the three conditions of registration are met; null while one is not, or is not known.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static LocalDate? EarliestDay(RegistrationCase registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        _ = Answer.Sound(registration, Validator);
        return Latest(registration.CompetencePassed, registration.PenPortrait, registration.Agreement?.SignedOn);
    }

    // A moderated assessment passed and the initial fee paid, in whichever order.

    /// <summary>Decides whether a registered assessor is accredited on a day.</summary>
    /// <exception cref="ArgumentException">The facts are null, or the day is not of the ISO calendar.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideAccreditation(RegistrationCase registration, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(registration);
        IsoDays.Require(day, nameof(day));
        _ = Answer.Sound(registration, Validator);
        Finding[] findings =
        [
            Answer.NotAfter(
                InitialRegistration2a, "moderated assessment passed", registration.ModerationPassed, "accreditation", day),
            Answer.NotAfter(InitialRegistration2b, "initial fee paid", registration.InitialFeePaid, "accreditation", day),
            Answer.Stated(QualityAssurance2a, "Lead Assessor satisfied", Guard.ReachedBy(registration.ModerationPassed, day)),
        ];
        return Permission.From([.. findings.Select(finding => finding.For(registration.Assessor))]);
    }

    /// <summary>
    /// Returns the day since when somebody is accredited: the later of the two. Null while one is not reached, or not known.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    /// <example><code>
    /// // moderation passed on Mon 12 May 2025, the fee paid on Tue 20 May 2025: accredited from Tue 20 May 2025
    /// </code></example>
    public static LocalDate? AccreditedFrom(RegistrationCase registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        _ = Answer.Sound(registration, Validator);
        return Latest(registration.ModerationPassed, registration.InitialFeePaid);
    }

    // 11. Membership is for all assessors, although the conditions of registration do not repeat it.
    private static Finding Member(RegistrationCase registration, LocalDate day, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.MemberAtRegistration);
        var finding = registration.Membership is { } membership
            ? Membership.Check(membership, day)
            : Answer.Unknown(Principle11, $"full member of Naace on {English.Day(day)}");
        return finding.With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    private static LocalDate? Latest(params ReadOnlySpan<Milestone?> milestones)
    {
        var latest = LocalDate.MinIsoValue;
        foreach (var milestone in milestones)
        {
            if (milestone?.Day is not { } day)
            {
                return null;
            }

            latest = LocalDate.Max(latest, day);
        }

        return latest;
    }
}
