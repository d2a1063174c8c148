using System;
using System.Collections.Generic;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// "Medical Fitness", section 3.4: clearance before a placement, its one exception, and concerns during training.
/// </summary>
public static class MedicalFitness
{
    // An offer is conditional; clearance comes from Occupational Health.

    /// <summary>
    /// Checks the offer of a training place: it stays conditional until the applicant is fit, as Occupational Health finds.
    /// </summary>
    /// <param name="isConditional">Whether the offer is conditional; null when that is not known.</param>
    /// <param name="clearance">What Occupational Health says; null when that is not known.</param>
    /// <param name="clearedBy">Who cleared the applicant; null when that is not known.</param>
    public static Findings CheckOffer(bool? isConditional, FitnessClearance? clearance, PartnershipPost? clearedBy) =>
    [
        isConditional is true
            ? Answer.Stated(C3_4a, "offer conditional on fitness", value: true)
            : isConditional is null ? Answer.Unknown(C3_4a, "offer conditional on fitness") : Cleared(C3_4a, clearance),
        clearance is { IsCleared: false }
            ? LjmuAnswer.Nothing(C3_4b, "clearance yet")
            : LjmuAnswer.By(C3_4b, "clearance given by", clearedBy, PartnershipPost.OccupationalHealth),
    ];

    // Not cleared means no start, unless university and placement school have both agreed, for this placement, beforehand.

    /// <summary>Decides whether a trainee is fit to start a placement.</summary>
    /// <param name="clearance">What Occupational Health says; null when that is not known.</param>
    /// <param name="exception">The agreed exception; null when there is none.</param>
    /// <param name="placement">The placement's id.</param>
    /// <param name="starts">The first day; null when it is not known.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>The answer; a start by exception is varied, and cites the exception.</returns>
    /// <exception cref="ArgumentException">The placement's id is null or empty.</exception>
    public static Decision<Permission> DecideStart(
        FitnessClearance? clearance, StartException? exception, string placement, LocalDate? starts, LjmuAgreement? agreement = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(placement);
        var readings = agreement ?? LjmuAgreement.Year2022;
        var cleared = Cleared(C3_4d, clearance);
        if (clearance is { IsCleared: true } || exception is null)
        {
            return Permission.From([cleared, LjmuAnswer.Nothing(C3_4e, clearance is { IsCleared: true } ? "need for an exception" : "exception agreed")]);
        }

        List<Finding> agreed =
        [
            new(
                C3_4e,
                string.Equals(exception.Placement, placement, StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Same("placement of the exception", exception.Placement, placement)),
            LjmuAnswer.BeforeStart(C3_4e, "start agreed by the university", exception.UniversityAgreed, starts, readings),
            LjmuAnswer.BeforeStart(C3_4e, "start agreed by the placement school", exception.SchoolAgreed, starts, readings),
        ];
        return agreed.TrueForAll(finding => finding.Verdict == Verdict.Satisfied)
            ? Permission.From([cleared.ExcusedBy(C3_4e), .. agreed])
            : Permission.From([cleared, .. agreed]);
    }

    // Concerns in training are investigated and settled; a panel is one thing that may come of it.

    /// <summary>
    /// Checks how a concern about fitness was answered. The placement goes on unless somebody decides otherwise.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="concern"/> is null.</exception>
    public static Findings CheckConcern(FitnessConcern concern)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return
        [
            Answer.Stated(C3_4g, "concern about fitness investigated", concern.IsInvestigated),
            concern.IsSettled is false
                ? new(C3_4g, Verdict.Open, new Measure.Stated("issue settled", Actual: false, Expected: true))
                : Answer.Stated(C3_4g, "issue settled", concern.IsSettled),
            concern.Outcome == FitnessOutcome.Panel
                ? Answer.Stated(C3_4h, "panel after an investigation", concern.IsInvestigated).With(Effect.Blocks)
                : LjmuAnswer.Nothing(C3_4h, "panel"),
        ];
    }

    private static Finding Cleared(Clause by, FitnessClearance? clearance) => clearance is null
        ? Answer.Unknown(by, "the clearance of Occupational Health")
        : new(
            by,
            clearance.IsCleared ? Verdict.Satisfied : Verdict.Breached,
            new Measure.OneOf("fitness to teach", clearance.Value, [FitnessClearance.Cleared.Value, FitnessClearance.ClearedWithSupport.Value]));
}
