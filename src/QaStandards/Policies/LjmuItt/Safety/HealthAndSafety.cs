using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>"Health and Safety", section 3.7, with the provider's first undertaking in appendix 2.</summary>
public static class HealthAndSafety
{
    private static readonly HealthAndSafetyDeclarationValidator Validator = new();
    private static readonly Term Life = Term.Years(2);

    /// <summary>Decides whether a declaration lets a placement start.</summary>
    /// <param name="declaration">The declaration; null when there is none.</param>
    /// <param name="starts">The first day of the placement; null when it is not known.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>
    /// The answer, with findings about who agreed it and when, how long it lasts, and a setting that cannot comply.
    /// </returns>
    /// <exception cref="FluentValidation.ValidationException">The declaration is not well formed.</exception>
    public static Decision<Permission> Decide(
        HealthAndSafetyDeclaration? declaration, LocalDate? starts, LjmuAgreement? agreement = null)
    {
        var readings = agreement ?? LjmuAgreement.Year2022;
        if (declaration is null)
        {
            return Permission.From([Answer.Stated(C3_7b, "declaration agreed", value: false).Protect(readings)]);
        }

        _ = Answer.Sound(declaration, Validator);
        return Permission.From([.. Findings(declaration, starts, readings).Select(finding => finding.For(declaration.Id))]);
    }

    private static IEnumerable<Finding> Findings(
        HealthAndSafetyDeclaration declaration, LocalDate? starts, LjmuAgreement readings)
    {
        var byWhom = readings.ChoiceOf(LjmuReadings.DeclarationAgreedBy);
        yield return (byWhom.IsDefault
            ? LjmuAnswer.By(C3_7b, "declaration agreed by", declaration.AgreedBy, PartnershipPost.HeadTeacher)
            : LjmuAnswer.By(C3_7b, "declaration agreed by", declaration.AgreedBy, PartnershipPost.HeadTeacher, PartnershipPost.DeputyHead))
            .Protect(readings).Under(byWhom);
        yield return LjmuAnswer.BeforeStart(C3_7b, "declaration agreed", declaration.Agreed, starts, readings).Protect(readings);
        yield return Renewed(declaration, starts, readings);
        foreach (var finding in CannotComply(declaration, starts, readings))
        {
            yield return finding.Protect(readings);
        }

        yield return Answer.Every(
            Appendix2Provider_1,
            "undertakings of the setting",
            ("trainees covered like staff", declaration.CoversTrainees),
            ("pupil data used lawfully", declaration.KeepsDataLaw),
            ("information supplied", declaration.SuppliesInformation));
    }

    private static Finding Renewed(HealthAndSafetyDeclaration declaration, LocalDate? starts, LjmuAgreement readings)
    {
        var life = readings.ChoiceOf(LjmuReadings.LifeOfTheDeclaration);
        if (!life.IsDefault || declaration.Agreed?.Day is not { } agreed || starts is not { } start)
        {
            return LjmuAnswer.Nothing(
                C3_7b, life.IsDefault ? "declaration that could be too old" : "term of the declaration").Under(life);
        }

        var until = Life.After(agreed);
        return new Finding(
            C3_7b, start <= until ? Verdict.Satisfied : Verdict.Breached, new Measure.ValidUntil("declaration agreed", agreed, until, start))
            .Protect(readings);
    }

    private static IEnumerable<Finding> CannotComply(
        HealthAndSafetyDeclaration declaration, LocalDate? starts, LjmuAgreement readings)
    {
        if (declaration.CannotComply is null)
        {
            yield return Answer.Unknown(C3_7c, "whether the setting can comply");
        }
        else if (declaration.CannotComply.Day is not { } found)
        {
            yield return LjmuAnswer.Nothing(C3_7c, "setting that cannot comply");
        }
        else
        {
            // At once is on the same day; that it is late does no harm once it is settled.
            yield return Answer.NotAfter(
                C3_7c, "Partnership Manager consulted", declaration.Consulted, "the day it was found", found);
            yield return LjmuAnswer.BeforeStart(C3_7c, "consultation settled", declaration.Settled, starts, readings);
        }
    }
}
