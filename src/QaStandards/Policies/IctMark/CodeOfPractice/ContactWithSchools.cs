using System;
using System.Linq;
using NodaTime;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>How a school and an assessor find each other: "Contact with schools".</summary>
public static class ContactWithSchools
{
    /// <summary>Checks whether a school may ask for an assessor: one on the list that is published on that day.</summary>
    /// <param name="assessor">The assessor's id.</param>
    /// <param name="published">The ids on the list; null when it is not known.</param>
    /// <exception cref="ArgumentException">The assessor is null or empty.</exception>
    public static Finding CheckRequest(string assessor, ValueList<string>? published)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(assessor);

        // The choice is given among those on the list: without it there is none, so that here a permission blocks.
        return Answer.Stated(ContactWithSchools1a, "on the published list", published?.Contains(assessor, StringComparer.Ordinal))
            .With(Effect.Blocks).For(assessor);
    }

    /// <summary>
    /// Checks whether Naace may offer an assessor to a school: somebody accredited, or who awaits a moderated visit of their own. The
    /// published list has everybody who is registered, and says nothing of that.
    /// </summary>
    /// <param name="assessor">The assessor's id.</param>
    /// <param name="status">Where the assessor stands on the day; null when it is not known.</param>
    /// <exception cref="ArgumentException">The assessor is null or empty.</exception>
    public static Finding CheckOffer(string assessor, AssessorStatus? status)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(assessor);
        const string Status = "status of the assessor";
        var finding = status is null
            ? Answer.Unknown(ContactWithSchools1b, Status)
            : new(
                ContactWithSchools1b,
                status.MayBeOffered ? Verdict.Satisfied : Verdict.Breached,
                new Measure.OneOf(
                    Status,
                    status.Value,
                    AssessorStatus.All.Where(each => each.MayBeOffered).Select(each => each.Value).ToValueList()));
        return finding.For(assessor);
    }

    /// <summary>
    /// Decides whether an assessor may accept a school: no conflict, the experience, the right to make the visit, and good standing.
    /// An advice about a recent involvement stands first among the findings, and bars nobody.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="acceptance"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideAcceptance(Acceptance acceptance, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        var conflict = acceptance.Conflict is { } facts ? ConflictOfInterest.Decide(facts, code) : null;
        var verdict = conflict?.Outcome;
        return Permission.From(
        [
            .. conflict?.Findings.Where(finding => finding.Effect == Effect.Warns && finding.Verdict != Verdict.Satisfied) ?? [],
            Permitted(Principle14, "visit may be made", acceptance.Visit is { } visit
                ? Visits.Decide(visit, code).Outcome
                : null),
            Permitted(
                EligibilityToAssess2,
                "experience covers the school",
                acceptance.Experience is { } experience ? EligibilityToAssess.Decide(experience, code).Outcome : null),
            Answer.Stated(
                ContactWithSchools1c,
                "conflict of interest",
                verdict is null || verdict == ConflictVerdict.Pending ? null : verdict == ConflictVerdict.Blocked,
                mustBe: false),
            // Whatever a reading lets go on until somebody is removed, nothing new is accepted meanwhile.
            Answer.Stated(
                ContinuingRegistration1a, "conditions of continuing registration kept", acceptance.Visit?.IsInGoodStanding),
        ]);
    }

    /// <summary>
    /// Finds that a reason to decline is allowed. Every reason is: the code gives examples, and holds nobody to a school.
    /// </summary>
    /// <param name="reason">The reason; null when none is known, which changes nothing but the finding.</param>
    public static Finding CheckDecline(DeclineReason? reason) => reason is null
        ? Answer.Unknown(ContactWithSchools1d, "the reason to decline")
        : new(
            reason.By,
            Verdict.Satisfied,
            new Measure.OneOf("reason to decline", reason.Value, DeclineReason.All.Select(each => each.Value).ToValueList()));

    /// <summary>Checks whether Naace was told at once that a school has approached an assessor directly.</summary>
    /// <param name="approached">The day of the approach; null when it is not known.</param>
    /// <param name="informed">When Naace was told.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="code">The code, of which a reading says how long at once is; the defaults when null.</param>
    /// <exception cref="ArgumentException">Naace was told before the approach, or a day is not one that can be counted
    /// from.</exception>
    public static Finding CheckApproach(LocalDate? approached, Milestone? informed, LocalDate asOf, IctMarkCode? code = null) =>
        Prompt.Check(ContactWithSchools1h, "Naace informed of the approach", approached, informed, asOf, code);

    /// <summary>
    /// Checks whether both the school and Naace know that somebody cannot assess, so that another can be found.
    /// </summary>
    /// <param name="school">When the school was told.</param>
    /// <param name="naace">When Naace was told.</param>
    /// <param name="asOf">The day for which the question is asked. The code sets no last day.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static Finding CheckInformed(Milestone? school, Milestone? naace, LocalDate asOf)
    {
        IsoDays.Require(asOf, nameof(asOf));
        return Answer.Every(
            ContactWithSchools1i,
            "informed that another assessor is needed",
            ("the school", Guard.ReachedBy(school, asOf)),
            ("Naace", Guard.ReachedBy(naace, asOf)));
    }

    private static Finding Permitted(Clause by, string fact, Permission? answer) =>
        Answer.Stated(by, fact, answer is null || answer == Permission.Undetermined ? null : answer == Permission.Permitted);
}
