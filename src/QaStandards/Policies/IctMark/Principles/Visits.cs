using System;
using System.Collections.Generic;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>
/// Who may carry out a visit: principles 11, 13 and 14, and "Quality assurance" for the visits that lead to accreditation.
/// </summary>
public static class Visits
{
    private static readonly SchoolVisitValidator Validator = new();

    /// <summary>Decides whether an assessor may carry out a visit.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="code">The code with its readings; the defaults when null.</param>
    /// <returns>
    /// The answer, with findings in the order of the code. The day of registration or accreditation itself is enough.
    /// </returns>
    /// <remarks>
    /// Taken literally, nobody could ever be accredited: only the accredited may assess, and accreditation comes from an
    /// assessment. So the two moderated visits need registration, an observer and what was required before, and no accreditation.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="visit"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(SchoolVisit visit, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(visit);
        _ = Answer.Sound(visit, Validator);
        var readings = code ?? IctMarkCode.Undated;
        List<Finding> findings =
        [
            visit.Membership is { } membership
                ? Membership.Check(membership, visit.Day)
                : Answer.Unknown(Principle11, $"full member of Naace on {English.Day(visit.Day)}"),
            Answer.Stated(Principle13, "selected against the competences", visit.IsSelected),
            Answer.NotAfter(Principle14, "registration", visit.Registered, "the visit", visit.Day),
            NotRemoved(visit),
            Standing(visit, readings),
        ];
        if (visit.Kind.IsForAccreditation)
        {
            findings.AddRange(Moderated(visit, readings));
        }
        else
        {
            findings.Add(Answer.NotAfter(Principle14, "accreditation", visit.Accredited, "the visit", visit.Day));
        }

        return Permission.From([.. findings.ConvertAll(finding => finding.For(visit.Assessor))]);
    }

    // 14. Somebody who was not selected is not registered either, so that it is registration that decides.
    private static Finding NotRemoved(SchoolVisit visit) => visit.Removed is null
        ? Answer.Unknown(Principle14, "whether the assessor was removed from the register")
        : Answer.Stated(
            Principle14, "removed from the register by the day of the visit", visit.Removed.Day <= visit.Day, mustBe: false);

    private static Finding Standing(SchoolVisit visit, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.StandingLost);
        return Answer.Stated(Principle14, "conditions of continuing registration kept", visit.IsInGoodStanding)
            .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
    }

    private static IEnumerable<Finding> Moderated(SchoolVisit visit, IctMarkCode code)
    {
        var isFirst = visit.Kind == VisitKind.InitialModerated;
        if (isFirst)
        {
            yield return Answer.Stated(QualityAssurance1a, "agreed to be observed", visit.IsObservationAgreed);
        }

        yield return Answer.Stated(QualityAssurance1b, "Lead Assessor appointed by Naace", visit.IsLeadAppointedByNaace);
        yield return Answer.Stated(
            QualityAssurance1b,
            "observed by somebody else",
            visit.LeadAssessor is { } lead ? !string.Equals(lead, visit.Assessor, StringComparison.Ordinal) : null);
        yield return Notified(visit, code);
        if (!isFirst)
        {
            // What may be required must be done once it is: without it the permission to go on is not there.
            yield return Answer.Stated(
                QualityAssurance3, "what was required before the second moderation is complete", visit.IsRemediationComplete)
                .With(Effect.Blocks);
        }

        yield return Attempt(visit, isFirst ? 0 : 1);
    }

    private static Finding Notified(SchoolVisit visit, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.AppointmentNotified);
        var last = visit.Day.PlusDays(-(code.NoticeDays ?? (choice.IsDefault ? 1 : 0)));
        var finding = Answer.NotAfter(
            QualityAssurance1c, "appointment notified", visit.AppointmentNotified, "the last day for it", last);
        return code.NoticeDays is null ? finding.Under(choice) : finding;
    }

    // There is a first and a second moderation, and no third unless an appeal brings one.
    private static Finding Attempt(SchoolVisit visit, int expected)
    {
        const string Taken = "moderations taken before";
        return visit switch
        {
            { HasFreshModeration: true, Kind.IsForAccreditation: true } when expected == 1 =>
                Answer.Stated(QualityAssurance4a, "fresh moderation ordered on appeal", value: true),
            { ModerationsTaken: { } taken } => new(
                QualityAssurance4a,
                taken == expected ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Exactly(Taken, taken, expected)),
            _ => Answer.Unknown(QualityAssurance4a, Taken),
        };
    }
}
