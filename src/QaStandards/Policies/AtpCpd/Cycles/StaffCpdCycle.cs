using System;
using System.Linq;
using QaStandards.Lifecycles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using At = QaStandards.Policies.AtpCpd.Cycles.StaffCpdStatus;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Policies.AtpCpd.Cycles.StaffCpdStatus,
    QaStandards.Policies.AtpCpd.Cycles.StaffCpdEvent,
    QaStandards.Policies.AtpCpd.Cycles.StaffCpdCase>;
using When = QaStandards.Policies.AtpCpd.Cycles.StaffCpdEvent;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>A member of staff from the interviews through induction and the two kinds of review to the last day.</summary>
/// <remarks>
/// <para>
/// What is owed by a day is no status: the hours of the year, the sittings, the lists of the roles and the memberships have rules of
/// their own, and so has each review's last day. Both kinds of review fall due during induction too, and one while the other is
/// pending; the table has the plain sequence. No deadline runs here, since a review is called before its last day.
/// </para>
/// <para>
/// What a step brings with it is the host's to record: the modules that are set, the feedback for the next performance review, a new
/// version of the plan. Ours are the shortlist, from which a history begins, the refusal of an offer, the end of a referral and the
/// end of employment; the policy says nothing about them. Who leaves while referred is resolved first.
/// </para>
/// </remarks>
/// <example><code>
/// var history = StaffCpdCycle.Lifecycle.Begin();
/// var step = history.Next(day, StaffCpdEvent.AnalyseNeeds, new() { Day = day, Member = candidate, Analysis = analysis });
/// // step.Findings are those of JobOffer.Decide about the analysis; step.Outcome.AsOf(day).Outcome is the status.
/// </code></example>
public static class StaffCpdCycle
{
    // A referral remembers the status that it found and goes back to it. A status of its own for each would say the same five times.
    private static readonly ValueList<StaffCpdStatus> AtWork =
        StaffCpdStatus.All.Where(status => status.IsEmployed && status != At.Referred).ToValueList();

    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<StaffCpdStatus, StaffCpdEvent, StaffCpdCase> Lifecycle { get; } = LifecycleOf(AtpPolicy.Undated);

    /// <summary>
    /// Returns the table under the readings of a policy: who delivers, whether an item of an agenda can be inapplicable, whether each
    /// review needs a self-assessment of its own, and which failures are referred.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static Lifecycle<StaffCpdStatus, StaffCpdEvent, StaffCpdCase> LifecycleOf(AtpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(
            statuses: StaffCpdStatus.All,
            starts: [At.Candidate],
            finals: [At.Closed, At.Left],
            closedBy: Scope1a,
#pragma warning disable format // a table
            [
            //   from                       on                          to                         by                   when
            new( At.Candidate,              When.AnalyseNeeds,          At.NeedsAnalysed,          Induction1,          new(StaffCpdGuards.NeedsAnalysed)             ),
            new( At.NeedsAnalysed,          When.FormPlan,              At.OfferReady,             Induction2,          new(StaffCpdGuards.PlanFormed)                ),
            new( At.OfferReady,             When.AcceptOffer,           At.Induction,              Induction2                                                         ),
            new( At.NeedsAnalysed,          When.RefuseOffer,           At.Closed,                 Induction2                                                         ),
            new( At.OfferReady,             When.RefuseOffer,           At.Closed,                 Induction2                                                         ),
            new( At.Induction,              When.CompleteModule,        At.Induction,              Induction3c                                                        ),
            new( At.Induction,              When.CompleteInduction,     At.Active,                 Induction3a,         new(StaffCpdGuards.InductionCompleted)        ),
            new( At.Active,                 When.CallCaseloadReview,    At.CaseloadReview,         CaseloadReview1b,    new(StaffCpdGuards.HasCaseloadReviews)        ),
            new( At.CaseloadReview,         When.HoldCaseloadReview,    At.Active,                 CaseloadReview2,     new(StaffCpdGuards.CaseloadReviewed(policy))  ),
            new( At.Active,                 When.CallPerformanceReview, At.PerformancePreparation, PerformanceReview1a                                                ),
            new( At.PerformancePreparation, When.AssessSelf,            At.PerformanceReview,      PerformanceReview2a, new(StaffCpdGuards.SelfAssessed(policy))      ),
            new( At.PerformancePreparation, When.SkipSelfAssessment,    At.PerformanceReview,      PerformanceReview2a, new(StaffCpdGuards.Delivers(policy, false))   ),
            new( At.PerformanceReview,      When.HoldPerformanceReview, At.Active,                 PerformanceReview3,  new(StaffCpdGuards.PerformanceReviewed(policy))),
            .. Row.FromEach(AtWork,         When.Refer,                 At.Referred,               Scope2,              new(StaffCpdGuards.Failed(policy))            ),
            new( At.Referred,               When.Resolve,               Recall.Back,               Scope2,              new(StaffCpdGuards.OutcomeRecorded)           ),
            .. Row.FromEach(AtWork,         When.Leave,                 At.Left,                   Scope1a                                                            )]);
#pragma warning restore format
    }
}
