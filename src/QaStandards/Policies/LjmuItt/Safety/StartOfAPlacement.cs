using System;
using System.Collections.Generic;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// Whether a trainee may start a placement: everything that sections 1, 3 and 4 put before its first day, in their order.
/// </summary>
public static class StartOfAPlacement
{
    private static readonly PlacementStartValidator Validator = new();

    /// <summary>Decides whether a placement may start. Every question is asked, whatever the others answer.</summary>
    /// <remarks>
    /// What the agreement does not tie to the first day only warns here and stays owed: timetable, programme and assessment, the
    /// number of the trainee, the adjustments and the first contact. The safeguarding pack is due on the first day itself, see
    /// <see cref="WelfareAndSafeguarding"/>.
    /// </remarks>
    /// <param name="placement">The facts.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="placement"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(PlacementStart placement, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(placement);
        var p = Answer.Sound(placement, Validator);
        var readings = agreement ?? LjmuAgreement.Year2022;
        List<Finding> findings =
        [
            .. PartnershipAgreement.DecideCover(p.Forms, new(p.Starts, p.Ends), readings).Findings,
            .. PartnershipAgreement.CheckDocuments(p.Documents, readings),
            .. HowPlacementsAreAllocated.DecideArrangement(p.Arrangement with { Starts = p.Starts }, readings).Findings,
            .. MedicalFitness.DecideStart(p.Fitness, p.Exception, p.Id, p.Starts, readings).Findings,
            .. VettingAndSuitability.Decide(p.Vetting, readings).Findings,
            .. VettingAndSuitability.DecideConfirmation(p.Vetting, p.Starts).Findings,
            .. HealthAndSafety.Decide(p.Declaration, p.Starts, readings).Findings,
            .. MentorEligibility.Decide(p.Mentor, p.Phase, p.Subject, readings).Findings,
            EqualityAndNeeds.CheckNeeds(p.Needs with { Starts = p.Starts }, readings)[1],
            Answer.Stated(C3_5_2a, "Teacher Registration Number shared with the school", p.IsNumberShared).With(Effect.Warns),
            Answer.Every(
                C4_2_2a, "arrangements for training", ("timetable", p.HasTimetable), ("training programme", p.HasProgramme), ("assessment", p.HasAssessment))
                .With(Effect.Warns),
            LjmuAnswer.BeforeStart(
                C4_4_1, "first contact with the Professional Mentor", p.Contacted, p.Starts, readings).With(Effect.Warns),
        ];
        return Permission.From([.. findings]);
    }
}
