using System;
using NodaTime;
using QaStandards.Eligibility;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.Provision;

/// <summary>Appendix A 1: who Pathways and supported internships are for.</summary>
public static class LearnerEligibility
{
    private const int Youngest = 16;
    private const int Oldest = 24;

    /// <summary>Decides whether Pathways are for somebody: 16 to 24, with one of four needs.</summary>
    /// <param name="applicant">The applicant. Aims are attested by people and not computed.</param>
    /// <param name="start">The day on which the programme starts.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one says on which day the age counts; the defaults when null.
    /// </param>
    /// <exception cref="ArgumentException">The applicant is null or has no id.</exception>
    /// <example><code>
    /// LearnerEligibility.DecidePathways(new() { Id = "L1", BirthDate = new(2000, 9, 1), HasPlan = true }, new(2025, 9,
    /// 1)).Outcome;
    /// // NotEligible: 25 on that day
    /// </code></example>
    public static Decision<EligibilityOutcome> DecidePathways(
        Applicant applicant, LocalDate start, HampshireFramework? framework = null)
    {
        var known = Required(applicant);
        return new Criteria<Applicant>(
            [
                .. Age(AppendixA_1a, start, framework ?? HampshireFramework.June2025),
                Criterion<Applicant>.AnyOf(
                    AppendixA_1a,
                    "need",
                    new Criterion<Applicant>(
                        AppendixA_1a, "special educational needs or a disability", each => each.HasSpecialNeeds, "show it"),
                    new Criterion<Applicant>(AppendixA_1a, "additional support in education", each => each.HadSupport, "show it"),
                    new Criterion<Applicant>(
                        AppendixA_1a, "statement of special educational needs", each => each.HasStatement, "show it"),
                    new Criterion<Applicant>(AppendixA_1a, "education, health and care plan", each => each.HasPlan, "show it")),
            ]).Decide(known);
    }

    /// <summary>
    /// Decides whether a supported internship is for somebody: 16 to 24, with an education, health and care plan.
    /// </summary>
    /// <inheritdoc cref="DecidePathways"/>
    public static Decision<EligibilityOutcome> DecideInternship(
        Applicant applicant, LocalDate start, HampshireFramework? framework = null)
    {
        var known = Required(applicant);
        return new Criteria<Applicant>(
            [
                .. Age(AppendixA_1b, start, framework ?? HampshireFramework.June2025),
                new Criterion<Applicant>(AppendixA_1b, "education, health and care plan", each => each.HasPlan, "show the plan"),
            ]).Decide(known);
    }

    private static Criterion<Applicant>[] Age(Clause by, LocalDate start, HampshireFramework framework)
    {
        var choice = framework.ChoiceOf(HampshireReadings.AgeOn);
        var august = new LocalDate(start.Year, 8, 31);
        var day = choice.IsDefault ? start : august <= start ? august : august.PlusYears(-1);
        return
        [
            Criterion<Applicant>.AtLeast(
                by, "years of age", each => Years(each.BirthDate, day), Youngest, "apply later").Under(choice),
            Criterion<Applicant>.AtMost(
                by, "years of age", each => Years(each.BirthDate, day), Oldest, "another programme").Under(choice),
        ];
    }

    private static long? Years(LocalDate? birth, LocalDate day) =>
        birth is { } known ? Period.Between(known, day, PeriodUnits.Years).Years : null;

    private static Applicant Required(Applicant applicant)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentException.ThrowIfNullOrEmpty(applicant.Id, nameof(applicant));
        return applicant;
    }
}
