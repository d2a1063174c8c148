using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.Policies.IctMark.Principles.SchoolStatus;
using When = QaStandards.Policies.IctMark.Principles.SchoolEvent;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>A school's way to the Mark and through its renewals: principles 3 to 8.</summary>
/// <remarks>
/// The award keeps running while a renewal is under way, so whether a school is accredited on a day is asked of
/// <see cref="Awards.CheckValidity"/>, from the days of its awards; the status says where the school stands in its cycle.
/// </remarks>
public static class SchoolAccreditation
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<SchoolStatus, SchoolEvent, SchoolCase> Lifecycle { get; } = LifecycleOf(IctMarkCode.Undated);

    /// <summary>Returns the table under the readings of a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<SchoolStatus, SchoolEvent, SchoolCase> LifecycleOf(IctMarkCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Deadline<SchoolEvent, SchoolCase> expiry = new(
            Principle8a, "accreditation renewed", (day, _) => Awards.LastDay(day, code), When.Expire);
        return new(
            statuses: All,
            starts: [NotStarted],
            finals: [],
            closedBy: Principle4b,
#pragma warning disable format // a table
            //   from                 on                       to                   by           when                          starts
            new( NotStarted,          When.StartSelfReview,    SelfReviewing,       Principle3a                                           ),
            new( SelfReviewing,       When.ReachThreshold,     AtThreshold,         Principle6,  new(OwnThreshold(code, true))            ),
            new( AtThreshold,         When.FallBelowThreshold, SelfReviewing,       Principle6,  new(OwnThreshold(code, false))           ),
            new( SelfReviewing,       When.RequestAssessment,  AssessmentRequested, ContactWithSchools1a, new(EarlyRequest(code))         ),
            new( AtThreshold,         When.RequestAssessment,  AssessmentRequested, ContactWithSchools1a                                  ),
            new( AssessmentRequested, When.AcceptAssessor,     AssessorAppointed,   ContactWithSchools1c, new(Accepted)                   ),
            new( AssessorAppointed,   When.LoseAssessor,       AssessmentRequested, ContactWithSchools1i                                  ),
            new( AssessorAppointed,   When.CarryOutAssessment, Assessed,            Principle7a, new(Reviewed, Consulted(code), MayVisit(code))),
            new( Assessed,            When.Recommend,          Recommended,         Principle7c, new(Recommendable(code, true))           ),
            new( Assessed,            When.NotRecommend,       NotRecommended,      Principle7c, new(Recommendable(code, false))          ),
            new( NotRecommended,      When.ResumeSelfReview,   SelfReviewing,       Principle3a                                           ),
            new( Recommended,         When.Award,              Awarded,             Principle4a, new(ByNaace),                 [expiry]   ),
            new( Recommended,         When.DeclineAward,       NotAwarded,          Principle4a, new(ByNaace)                             ),
            new( NotAwarded,          When.ResumeSelfReview,   SelfReviewing,       Principle3a                                           ),
            new( Awarded,             When.RequestRenewal,     AssessmentRequested, Principle8b                                           ),
            new( Awarded,             When.Expire,             Expired,             Principle8a                                           ),
            new( Expired,             When.RequestRenewal,     AssessmentRequested, Principle8b                                           ));
#pragma warning restore format
    }

    // 47. Whether the assessor may accept is asked of the appointment, which has a table of its own.
    private static Criterion<SchoolCase> Accepted => new(
        ContactWithSchools1c, "appointed assessor has accepted", f => f.HasAssessorAccepted, "have the assessor accept");

    private static Criterion<SchoolCase> Reviewed => new(
        Principle7a,
        "available evidence reviewed",
        f => Guard.ReachedBy(f.Assessment?.EvidenceReviewed, f.Day),
        "review the evidence");

    private static Criterion<SchoolCase> Consulted(IctMarkCode code) => Criterion<SchoolCase>.Checked(
        Principle7b,
        "groups consulted",
        f => f.Assessment is { } assessment ? Recommendations.Consulted(assessment, code) : null,
        "consult leaders, staff and learners");

    // 4. Assessors recommend; Naace awards.
    private static Criterion<SchoolCase> ByNaace => Criterion<SchoolCase>.OneOf(
        Principle4a, "awarding body", f => f.AwardedBy, [Awards.AwardingBody], $"have {Awards.AwardingBody} decide");

    private static Criterion<SchoolCase> OwnThreshold(IctMarkCode code, bool mustBe) => Guard.Permitted<SchoolCase>(
        Principle6,
        "own ratings at the threshold",
        f => f.OwnRatings is { } ratings ? Thresholds.Decide(ratings, f.Profile, code).Outcome : null,
        mustBe ? "raise what is below the threshold" : "stay at the threshold",
        mustBe);

    private static Criterion<SchoolCase> EarlyRequest(IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.RequestBeforeThreshold);
        return OwnThreshold(code, mustBe: true).With(choice.IsDefault ? Effect.Warns : Effect.Blocks).Under(choice);
    }

    private static Criterion<SchoolCase> MayVisit(IctMarkCode code) => Guard.Permitted<SchoolCase>(
        Principle3b,
        "assessor may carry out the visit",
        f => f.Assessment?.Visit is { } visit ? Visits.Decide(visit, code).Outcome : null,
        "appoint an assessor who may");

    private static Criterion<SchoolCase> Recommendable(IctMarkCode code, bool mustBe) => Guard.Permitted<SchoolCase>(
        Principle7c,
        "recommendation follows from the assessment",
        f => f.Assessment is { } assessment ? Recommendations.Decide(assessment, f.Profile, code).Outcome : null,
        mustBe ? "complete the assessment, or do not recommend" : "recommend the school",
        mustBe);
}
