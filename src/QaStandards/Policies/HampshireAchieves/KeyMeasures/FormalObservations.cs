using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B, "Quality of delivery": every tutor is formally observed every year and meets expectations.</summary>
public static class FormalObservations
{
    private static readonly ObservedTutorValidator Validator = new();

    /// <summary>Gets the two rows that ask for it: young people's learning and tailored learning.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_14a, AppendixB_Tailored_6a];

    /// <summary>Checks the observations of a year. Learning walks and peer observations never count as formal ones.</summary>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="tutors">
    /// The tutors. One of a subcontractor counts only when that was agreed with the provider, and nobody counts who did not
    /// teach.
    /// </param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one looks back twelve months instead; the defaults when null.
    /// </param>
    /// <returns>
    /// A finding about who was observed, Open while the year lasts; one about how it went, by the latest formal observation of
    /// each; one
    /// about the action plans of those who were below; and, in tailored learning, one about the agreements with providers.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a tutor is null, or the clause does not ask for it.</exception>
    /// <exception cref="FluentValidation.ValidationException">A tutor's facts are not well formed.</exception>
    public static Findings Check(
        Clause by, IEnumerable<ObservedTutor> tutors, DateInterval year, LocalDate asOf, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(tutors);
        ArgumentNullException.ThrowIfNull(year);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about formal observations; see {nameof(FormalObservations)}.{nameof(Clauses)}.",
                nameof(by));
        }

        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ObservedEveryYear);
        var all = Periods.Required(tutors, nameof(tutors)).Select(tutor => Answer.Sound(tutor, Validator)).ToList();
        var counted = all.Where(tutor => Counts(tutor) is not false).ToList();
        var window = choice.IsDefault ? year : new DateInterval(asOf.PlusYears(-1), asOf);
        var latest = counted.Select(tutor => (Tutor: tutor, Observation: Latest(tutor, window, asOf))).ToList();
        return
        [
            Covered(by, latest, choice.IsDefault && asOf <= year.End).Under(choice),
            Met(by, [.. latest.Where(pair => pair.Observation is not null)]).Under(choice),
            Planned(
                by, [.. latest.Where(pair => pair.Observation?.Outcome == ObservationOutcome.Below).Select(pair => pair.Tutor)]),
            .. by == AppendixB_Tailored_6a ? (Finding[])[Agreed(all)] : [],
        ];
    }

    /// <summary>Checks that the report of an observation was completed in good time; what that is, the host says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public static Finding CheckReport(TutorObservation observation, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Answer.DoneBy(
            AppendixB_Tailored_6c, "observation report completed", observation.Reported, "last day for the report", observation.ReportDue, asOf);
    }

    private static bool? Counts(ObservedTutor tutor) => tutor.HasTaught is false ? false
        : tutor.IsSubcontracted is false ? tutor.HasTaught
        : tutor.IsSubcontracted is true && tutor.IsAgreed is false ? false
        : tutor.IsSubcontracted is null || tutor.IsAgreed is null || tutor.HasTaught is null ? null : true;

    private static TutorObservation? Latest(ObservedTutor tutor, DateInterval window, LocalDate asOf) =>
        tutor.Observations?.Where(each => each.Kind == ObservationKind.Formal && each.Day <= asOf && window.Contains(each.Day))
            .MaxBy(each => each.Day);

    private static Finding Covered(Clause by, List<(ObservedTutor Tutor, TutorObservation? Observation)> latest, bool isOpen)
    {
        var unknown = latest.Where(pair => pair.Tutor.Observations is null || Counts(pair.Tutor) is null)
            .Select(pair => $"observations and employment of {pair.Tutor.Id}").ToValueList();
        var lacking = latest.Where(pair => pair.Observation is null).Select(pair => pair.Tutor.Id).ToValueList();
        return latest.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("tutor who is to be observed"))
            : unknown.Count > 0 ? new(by, Verdict.Undetermined, new Measure.Missing(unknown))
            : new(
                by,
                lacking.Count == 0 ? Verdict.Satisfied : isOpen ? Verdict.Open : Verdict.Breached,
                new Measure.Every("tutors formally observed", latest.Count - lacking.Count, latest.Count, lacking));
    }

    private static Finding Met(Clause by, List<(ObservedTutor Tutor, TutorObservation? Observation)> observed)
    {
        var unknown = observed.Where(pair => pair.Observation!.Outcome is null)
            .Select(pair => $"the outcome of {pair.Tutor.Id}").ToValueList();
        var below = observed.Where(pair => pair.Observation!.Outcome == ObservationOutcome.Below)
            .Select(pair => pair.Tutor.Id).ToValueList();
        return observed.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("formal observation yet"))
            : unknown.Count > 0 && below.Count == 0 ? new(by, Verdict.Undetermined, new Measure.Missing(unknown))
            : new(
                by,
                below.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(
                    "observed tutors at or above minimum expectations",
                    observed.Count - below.Count - unknown.Count,
                    observed.Count,
                    below));
    }

    private static Finding Planned(Clause by, List<ObservedTutor> below) => below.Count == 0
        ? new(by, Verdict.NotApplicable, new Measure.Nothing("outcome that needs an action plan"))
        : Answer.Every(
            by, "action plans after outcomes below expectations", [.. below.Select(tutor => (tutor.Id, tutor.HasActionPlan))]);

    // 6. Subcontracted tutors case by case: each is settled, one way or the other.
    private static Finding Agreed(List<ObservedTutor> tutors)
    {
        var subcontracted = tutors.Where(tutor => tutor.IsSubcontracted is true).ToList();
        return subcontracted.Count == 0
            ? new(AppendixB_Tailored_6b, Verdict.NotApplicable, new Measure.Nothing("subcontracted tutor"))
            : Answer.Every(
                AppendixB_Tailored_6b,
                "subcontracted tutors settled with their provider",
                [.. subcontracted.Select(tutor => (tutor.Id, tutor.IsAgreed is null ? (bool?)null : true))]);
    }
}
