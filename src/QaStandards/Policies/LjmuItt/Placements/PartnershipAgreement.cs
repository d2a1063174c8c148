using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using Standing = QaStandards.Policies.LjmuItt.Placements.AgreementStanding;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// "The Partnership Agreement", section 1.1, with the form of appendix 2: who has signed, how long it lasts, what else is needed.
/// </summary>
public static class PartnershipAgreement
{
    private static readonly AgreementFormValidator Validator = new();
    private static readonly Term Life = Term.Years(2);

    /// <summary>Gets the dates that the form prints, from their months: September 2022 to July 2023.</summary>
    public static DateInterval PrintedPeriod { get; } = new(new(2022, 9, 1), new(2023, 7, 31));

    // 1.1. A form lasts two years from the day on which the school signed it.

    /// <summary>Returns the last day of a form; null while the school has not signed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The form is not well formed.</exception>
    /// <example><code>
    /// PartnershipAgreement.LastDay(new() { Id = "F1", SchoolSigned = Milestone.On(new(2020, 2, 29)) }); // 28 February 2022
    /// </code></example>
    public static LocalDate? LastDay(AgreementForm form, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.LastDayOfAForm);
        return Answer.Sound(form, Validator).SchoolSigned?.Day is { } signed
            ? Life.After(signed).PlusDays(choice.IsDefault ? 0 : -1)
            : null;
    }

    /// <summary>
    /// Decides where a partner stands on a day. Any form that is current is enough, so that a renewal never takes cover away.
    /// </summary>
    /// <param name="forms">The partner's forms; none when it never completed one, null when that is not known.</param>
    /// <param name="asOf">The day for which the question is asked; it may lie ahead.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>
    /// The standing, with findings about the signatures, the two years and who signed, of the form that stands best.
    /// </returns>
    /// <exception cref="ArgumentException">A form is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">A form is not well formed.</exception>
    public static Decision<AgreementStanding> DecideStanding(
        ValueList<AgreementForm>? forms, LocalDate asOf, LjmuAgreement? agreement = null)
    {
        var readings = agreement ?? LjmuAgreement.Year2022;
        if (forms is null)
        {
            return new(Standing.Undetermined, [Answer.Unknown(C1_1a, "the agreement forms of the partner").Protect(readings)]);
        }

        var best = forms.OrderBy(form => Rank(StandingOf(form ?? throw new ArgumentNullException(nameof(forms)), asOf, readings)))
            .ThenByDescending(form => LastDay(form, readings)).FirstOrDefault();
        return best is null
            ? new(Standing.NeverCompleted, [Answer.Stated(C1_1a, "agreement form completed", value: false).Protect(readings)])
            : new(StandingOf(best, asOf, readings), [.. Findings(best, asOf, readings).Select(finding => finding.For(best.Id))]);
    }

    /// <summary>
    /// Decides whether the agreement covers a placement: it is current on the first day. Where it lapses later, that only warns.
    /// </summary>
    /// <param name="forms">The partner's forms; null when they are not known.</param>
    /// <param name="placement">The first and the last day of the placement.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentException">The placement is null, or a form is.</exception>
    /// <exception cref="FluentValidation.ValidationException">A form is not well formed.</exception>
    public static Decision<Permission> DecideCover(
        ValueList<AgreementForm>? forms, DateInterval placement, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(placement);
        var readings = agreement ?? LjmuAgreement.Year2022;
        var standing = DecideStanding(forms, placement.Start, readings);
        List<Finding> findings = [.. standing.Findings];
        if (standing.Outcome == Standing.Current)
        {
            var form = forms!.First(each => standing.Findings[0].About == each.Id);
            var cover = new DateInterval(form.EffectiveFrom!.Value, LastDay(form, readings)!.Value);
            findings.Add(Covers(C1_1b, "the form", cover, placement).With(Effect.Warns).For(form.Id));
        }

        findings.Add(Covers(Appendix2e, "the printed period", PrintedPeriod, placement));
        return Permission.From([.. findings]);
    }

    // 1.1 and appendix 2. Form and declaration together; School Direct schools two documents more.

    /// <summary>Returns the documents that a partner needs for the routes it takes part in.</summary>
    /// <exception cref="ArgumentException">The routes are null, or one of them is.</exception>
    public static ValueList<RequiredDocument> Required(IEnumerable<TrainingRoute> routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var isSchoolDirect = routes.ToList().Exists(
            route => (route ?? throw new ArgumentNullException(nameof(routes))).IsSchoolDirect);
        return RequiredDocument.All.Where(document => isSchoolDirect || !document.IsForSchoolDirect).ToValueList();
    }

    /// <summary>
    /// Checks that a partner's documents are there. The School Direct documents have no term, and hold until they are replaced.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static Findings CheckDocuments(PartnerDocuments documents, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var readings = agreement ?? LjmuAgreement.Year2022;
        bool? isSchoolDirect = documents.Routes?.Any(route => route.IsSchoolDirect);
        return
        [
            isSchoolDirect is null ? Answer.Unknown(C1_1f, "the routes of the partner")
                : isSchoolDirect.Value ? Held(C1_1f, "School Direct documents", documents, isForSchoolDirect: true)
                : LjmuAnswer.Nothing(C1_1f, "School Direct route"),
            isSchoolDirect is false ? LjmuAnswer.Nothing(Appendix2b, "School Direct route")
                : Answer.Stated(Appendix2b, "further agreement sent by the university's registry", documents.IsFromRegistry),
            Held(Appendix2f, "documents returned together", documents, isForSchoolDirect: false).Protect(readings),
        ];
    }

    private static Finding Held(
        Clause by, string of, PartnerDocuments documents, bool isForSchoolDirect) => documents.Received is { } received
        ? Found.Every(
            by,
            of,
            RequiredDocument.All.Where(
                document => document.IsForSchoolDirect == isForSchoolDirect).Select(document => document.Value),
            received.Select(document => document.Value))
        : Answer.Unknown(by, of);

    private static Finding Covers(Clause by, string what, DateInterval actual, DateInterval needed) => new(
        by, actual.Contains(needed) ? Verdict.Satisfied : Verdict.Breached, new Measure.Covers(what, actual, needed));

    private static int Rank(AgreementStanding standing) => standing == Standing.Current ? 0
        : standing == Standing.Undetermined ? 1
        : standing == Standing.NotYetEffective ? 2
        : standing == Standing.AwaitingUniversity ? 3
        : standing == Standing.Lapsed ? 4
        : 5;

    private static AgreementStanding StandingOf(AgreementForm form, LocalDate asOf, LjmuAgreement readings) =>
        form.SchoolSigned is null ? Standing.Undetermined
        : LastDay(form, readings) is not { } last ? Standing.NeverCompleted
        : asOf > last ? Standing.Lapsed
        : form.UniversitySigned is null ? Standing.Undetermined
        : form.EffectiveFrom is not { } effective ? Standing.AwaitingUniversity
        : asOf < effective ? Standing.NotYetEffective
        : Standing.Current;

    private static IEnumerable<Finding> Findings(AgreementForm form, LocalDate asOf, LjmuAgreement readings)
    {
        yield return Answer.NotAfter(
            C1_1a, "form signed by the school", form.SchoolSigned, "the day of the question", asOf).Protect(readings);
        yield return Answer.NotAfter(
            C1_1a, "form signed by the university", form.UniversitySigned, "the day of the question", asOf)
            .Protect(readings);
        yield return TwoYears(form, asOf, readings).Protect(readings).Under(readings.ChoiceOf(LjmuReadings.LastDayOfAForm));
        yield return LjmuAnswer.By(C1_1c, "receiver of the form", form.ReceivedBy, PartnershipPost.WorkRelatedLearning);
        yield return LjmuAnswer.By(
            Appendix2d, "signatory for the university", form.SignedForUniversityBy, PartnershipPost.Director);
    }

    private static Finding TwoYears(AgreementForm form, LocalDate asOf, LjmuAgreement readings) => form.SchoolSigned is null
        ? Answer.Unknown(C1_1b, "the day of: form signed by the school")
        : LastDay(form, readings) is { } last
            ? new(
                C1_1b,
                asOf <= last ? Verdict.Satisfied : Verdict.Breached,
                new Measure.ValidUntil("form signed by the school", form.SchoolSigned.Day!.Value, last, asOf))
            : Answer.Stated(C1_1b, "form completed", value: false);
}
