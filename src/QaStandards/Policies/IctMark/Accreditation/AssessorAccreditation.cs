using System;
using System.Linq;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.Accreditation.AssessorStatus;
using static QaStandards.Policies.IctMark.IctMarkClauses;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Policies.IctMark.Accreditation.AssessorStatus,
    QaStandards.Policies.IctMark.Accreditation.AssessorEvent,
    QaStandards.Policies.IctMark.Accreditation.AssessorCase>;
using When = QaStandards.Policies.IctMark.Accreditation.AssessorEvent;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>An assessor's way through the scheme: principles 10 to 14 and the criteria for accreditation.</summary>
/// <remarks>
/// A lapse is ours: while a condition of registration is not kept the assessor may not assess, and no right is lost meanwhile,
/// since appeals, fees and reviews go on beneath it. Removal needs a breach on which Naace acts.
/// </remarks>
public static class AssessorAccreditation
{
    private static readonly ValueList<AssessorStatus> OnRegister =
        AssessorStatus.All.Where(status => status.IsRegistered && status != Lapsed).ToValueList();

    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<AssessorStatus, AssessorEvent, AssessorCase> Lifecycle { get; } = LifecycleOf(IctMarkCode.Undated);

    /// <summary>Returns the table under the readings of a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<AssessorStatus, AssessorEvent, AssessorCase> LifecycleOf(IctMarkCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Deadline<AssessorEvent, AssessorCase> window = new(Appeals.Limit, When.CloseAppealWindow);
        return new(
            statuses: All,
            starts: [Candidate],
            finals: [NotSelected, Removed, Withdrawn],
            closedBy: Principle14,
#pragma warning disable format // a table
            [
            //   from               on                             to                  by                        when                                          starts
            new( Candidate,         When.PassSelection,            Selected,           Principle10a,             new(Selectable(true))                         ),
            new( Candidate,         When.FailSelection,            NotSelected,        Principle10a,             new(Selectable(false))                        ),
            new( Selected,          When.Register,                 Registered,         InitialRegistration1a,    new(Registrable(code))                        ),
            new( Registered,        When.ScheduleFirstModeration,  FirstModeration,    QualityAssurance1a,       new(MayVisit(code, VisitKind.InitialModerated))),
            new( FirstModeration,   When.FindSatisfied,            Accredited,         InitialRegistration2a,    new(FeePaid(true))                            ),
            new( FirstModeration,   When.FindSatisfied,            AwaitingFee,        QualityAssurance2a,       new(FeePaid(false))                           ),
            new( FirstModeration,   When.FindNotSatisfied,         Remediation,        QualityAssurance3                                                       ),
            new( AwaitingFee,       When.PayInitialFee,            Accredited,         InitialRegistration2b,    new(FeePaid(true))                            ),
            new( Remediation,       When.ScheduleSecondModeration, SecondModeration,   QualityAssurance3,        new(MayVisit(code, VisitKind.SecondModeration))),
            new( SecondModeration,  When.FindSatisfied,            Accredited,         InitialRegistration2a,    new(FeePaid(true))                            ),
            new( SecondModeration,  When.FindSatisfied,            AwaitingFee,        QualityAssurance2a,       new(FeePaid(false))                           ),
            new( SecondModeration,  When.FindNotSatisfied,         NotAccredited,      QualityAssurance4a,       null,                              [window]   ),
            new( NotAccredited,     When.LodgeAppeal,              AppealUnderReview,  QualityAssurance4b,       new(Admitted(code))                           ),
            new( NotAccredited,     When.CloseAppealWindow,        NotAccreditedFinal, QualityAssurance4d                                                      ),
            new( AppealUnderReview, When.DismissAppeal,            NotAccreditedFinal, QualityAssurance4a                                                      ),
            new( AppealUnderReview, When.UpholdForModeration,      Remediation,        QualityAssurance4b,       new(RemedyStated)                             ),
            new( AppealUnderReview, When.UpholdForAccreditation,   Accredited,         QualityAssurance4b,       new(RemedyStated, FeePaid(true))              ),
            new( AppealUnderReview, When.UpholdForAccreditation,   AwaitingFee,        QualityAssurance4b,       new(RemedyStated, FeePaid(false))             ),
            new( Accredited,        When.CompleteAssessment,       Accredited,         SchoolAssessments1a,      new(MayAssess(code))                          ),
            new( Accredited,        When.HoldQualityReview,        Accredited,         SchoolAssessments1b,      new(ReviewDue)                                ),
            new( Accredited,        When.HoldSampledVisit,         Accredited,         SchoolAssessments1f,      new(Experienced)                              ),
            .. Row.FromEach(OnRegister, When.LoseStanding,         Lapsed,             ContinuingRegistration1a, new(StandingKept(false))                      ),
            new( Lapsed,            When.RestoreStanding,          Recall.Back,        ContinuingRegistration1a, new(StandingKept(true))                       ),
            new( Lapsed,            When.PayInitialFee,            Recall.Beneath,     InitialRegistration2b                                                   ),
            new( Lapsed,            When.LodgeAppeal,              Recall.Beneath,     QualityAssurance4b                                                      ),
            new( Lapsed,            When.CloseAppealWindow,        Recall.Beneath,     QualityAssurance4d                                                      ),
            new( Lapsed,            When.DismissAppeal,            Recall.Beneath,     QualityAssurance4a                                                      ),
            new( Lapsed,            When.UpholdForModeration,      Recall.Beneath,     QualityAssurance4b                                                      ),
            new( Lapsed,            When.UpholdForAccreditation,   Recall.Beneath,     QualityAssurance4b                                                      ),
            new( Lapsed,            When.HoldQualityReview,        Recall.Beneath,     SchoolAssessments1b                                                     ),
            .. Row.FromEach([.. OnRegister, Lapsed], When.Remove,  Removed,            Criteria1,                new(RemovalOpen(code))                        ),
            .. Row.FromEach([.. OnRegister, Lapsed], When.Resign,  Withdrawn,          ContinuingRegistration1a                                                )]);
#pragma warning restore format
    }

    // 28 and 29. Without a stated remedy an appeal that is upheld leads nowhere, because the code gives none.
    private static Criterion<AssessorCase> RemedyStated => new Criterion<AssessorCase>(
        QualityAssurance4b, "remedy stated in the decision on the appeal", f => f.IsRemedyStated, "state the remedy").With(Effect.Blocks);

    private static Criterion<AssessorCase> ReviewDue => new(
        SchoolAssessments1b,
        "quality review outstanding",
        f => f is { Completed: >= 0 and var completed, ReviewsHeld: { } held }
            ? QualityReviews.Schedule.DueAfter(completed) > held
            : null,
        "complete ten assessments since the last one");

    private static Criterion<AssessorCase> Experienced => Criterion<AssessorCase>.AtLeast(
        SchoolAssessments1f, "assessments completed", f => f.Completed, ExperiencedAssessors.Least, "complete ten assessments");

    private static Criterion<AssessorCase> FeePaid(bool mustBe) => new(
        InitialRegistration2b,
        "initial fee paid",
        f => Guard.ReachedBy(f.Registration?.InitialFeePaid, f.Day),
        mustBe ? "pay the initial fee" : "record the accreditation",
        mustBe);

    private static Criterion<AssessorCase> StandingKept(bool mustBe) => new(
        ContinuingRegistration1a,
        "conditions of continuing registration kept",
        f => f.IsInGoodStanding,
        mustBe ? "keep them again" : "record no lapse",
        mustBe);

    private static Criterion<AssessorCase> Selectable(bool mustBe) => Guard.Permitted<AssessorCase>(
        Principle10a,
        "competences shown",
        f => f.Evidence is { } evidence ? Selection.Decide(evidence).Outcome : null,
        mustBe ? "show what is lacking" : "select the candidate",
        mustBe);

    private static Criterion<AssessorCase> Registrable(IctMarkCode code) => Guard.Permitted<AssessorCase>(
        InitialRegistration1a,
        "conditions of registration met",
        f => f is { Registration: { } registration, Day: { } day } ? Registration.Decide(registration, day, code).Outcome : null,
        "meet what is lacking");

    private static Criterion<AssessorCase> MayVisit(IctMarkCode code, VisitKind kind) => Guard.Permitted<AssessorCase>(
        QualityAssurance1a,
        $"{kind.Value} visit may be made",
        f => f.Visit is { } visit && visit.Kind == kind ? Visits.Decide(visit, code).Outcome : null,
        "arrange what is lacking");

    private static Criterion<AssessorCase> MayAssess(IctMarkCode code) => Guard.Permitted<AssessorCase>(
        Principle14,
        "visit may be made",
        f => f.Visit is { Kind.IsForAccreditation: false } visit ? Visits.Decide(visit, code).Outcome : null,
        "meet what is lacking before the visit");

    private static Criterion<AssessorCase> Admitted(IctMarkCode code) => Guard.Permitted<AssessorCase>(
        QualityAssurance4d,
        "appeal admitted",
        f => f is { Appeal: { } appeal, Day: { } day } ? Appeals.Decide(appeal, day, code).Outcome : null,
        "appeal in writing to the Naace office within 30 days");

    private static Criterion<AssessorCase> RemovalOpen(IctMarkCode code) => new(
        Criteria1,
        "breach on which Naace may act",
        f => f.Breach is { } breach
            ? Removal.Decide(breach, code).Outcome is var consequence
                && (consequence == RemovalConsequence.Mandatory || consequence == RemovalConsequence.Discretionary)
            : null,
        "wait for the circumstances to be considered");
}
