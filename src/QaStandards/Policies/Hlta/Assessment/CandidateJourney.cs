using System;
using System.Linq;
using QaStandards.Lifecycles;
using static QaStandards.Lifecycles.Transition<
    QaStandards.Policies.Hlta.Assessment.CandidateStatus,
    QaStandards.Policies.Hlta.Assessment.CandidateEvent,
    QaStandards.Policies.Hlta.Assessment.CandidateCase>;
using static QaStandards.Policies.Hlta.Assessment.CandidateCriteria;
using static QaStandards.Policies.Hlta.Assessment.CandidateStatus;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.RecommendedOutcome;
using When = QaStandards.Policies.Hlta.Assessment.CandidateEvent;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>A candidate's journey, from day one of preparation to the award or an appeal: paragraphs 20 to 119.</summary>
/// <remarks>
/// The candidate is in preparation already when the application is made. Documents, payment and adjustments are side tracks: they
/// join at the visit, as criteria.
/// </remarks>
public static class CandidateJourney
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<CandidateStatus, CandidateEvent, CandidateCase> Lifecycle { get; } = LifecycleOf(HltaCode.April2017);

    // 79. What the flag can reach: a file that was submitted and is not confirmed.
    private static ValueList<CandidateStatus> Unconfirmed => [Recommended, InScrutiny, FileReturned, AwaitingEvent, InModeration];

    private static ValueList<CandidateStatus> Confirmed => CandidateStatus.All.Where(status => status.IsConfirmed).ToValueList();

    private static ValueList<CandidateStatus> UnderWay => CandidateStatus.All.Where(status => !status.IsFinal && status != Prospective).ToValueList();

    /// <summary>Returns the table under the readings of a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<CandidateStatus, CandidateEvent, CandidateCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: CandidateStatus.All,
            starts: [Prospective],
            finals: [Declined, Closed, Withdrawn],
            closedBy: C38,
#pragma warning disable format // a table
            //   from               on                         to                 by      when                                            starts
            [
            new( Prospective,       When.StartPreparation,     Preparing,         C20_4,  null,                                           [ApplicationByDayTwo] ),
            new( Preparing,         When.FindStandard11NotMet, HeldForStandard11, C29_3,  new(Standard11Lacking)                                                ),
            new( HeldForStandard11, When.SupplyStandard11,     Preparing,         C21_4,  new(Standard11Verified)                                               ),
            new( Preparing,         When.Apply,                Applying,          C30_1,  new(MayApply(code))                                                   ),
            new( Applying,          When.Accept,               Registered,        C21,    new(Eligible(code))                                                   ),
            new( Applying,          When.Refuse,               Declined,          C21,    new(NotEligible(code))                                                ),
            new( Registered,        When.ReturnF17,            PackReturned,      C41c,   new(F17Incomplete(code))                                              ),
            new( PackReturned,      When.ResendPack,           Registered,        C41b,   new(PackInTime(code))                                                 ),
            new( Registered,        When.VerifyF17,            Verified,          C42,    new(PackVerified(code))                                               ),
            new( Verified,          When.ArrangeVisit,         VisitArranged,     C42,    new(Arrangeable(code))                                                ),
            new( VisitArranged,     When.CancelVisit,          Verified,          C43                                                                           ),
            new( VisitArranged,     When.ConductVisit,         Visited,           C32b,   new(Assessable(code))                                                 ),
            new( Visited,           When.Recommend,            Recommended,       C74a,   new(Judged)                                                           ),
            new( Recommended,       When.StartScrutiny,        InScrutiny,        C67a,   new(Chosen)                                                           ),
            new( AwaitingEvent,     When.StartScrutiny,        InScrutiny,        C67a,   new(Chosen, Scrutinised(isScrutinised: false))                        ),
            new( InScrutiny,        When.ReturnRecords,        FileReturned,      C69,    new(RecordsLacking)                                                   ),
            new( FileReturned,      When.Revise,               InScrutiny,        C78_1a, new(NoFreshEvidence(code))                                            ),
            new( InScrutiny,        When.FailProcess,          ReassessmentDue,   C70b,   new(ProcessLacking)                                                   ),
            new( InScrutiny,        When.PassScrutiny,         AwaitingEvent,     C68,    new(Adequate)                                                         ),
            new( Recommended,       When.LeaveOut,             AwaitingEvent,     C75,    new(LeftOut)                                                          ),
            new( AwaitingEvent,     When.Sample,               InModeration,      C75,    new(Sampled)                                                          ),
            new( AwaitingEvent,     When.CloseEvent,           ConfirmedMet,      C71a,   new([.. LeftOut, EventClosed])                                        ),
            new( InModeration,      When.EndorseMet,           ConfirmedMet,      C79_1,  new(Endorsed(Met))                                                    ),
            new( InModeration,      When.EndorsePartial,       ConfirmedPartial,  C79_1,  new(Endorsed(Partial))                                                ),
            new( InModeration,      When.EndorseFull,          ConfirmedFull,     C79_1,  new(Endorsed(Full))                                                   ),
            new( InModeration,      When.OverturnToMet,        ConfirmedMet,      C79_2a, new(Overturned(Met))                                                  ),
            new( InModeration,      When.OverturnToPartial,    ConfirmedPartial,  C79_2a, new(Overturned(Partial))                                              ),
            new( InModeration,      When.OverturnToFull,       ConfirmedFull,     C79_2a, new(Overturned(Full))                                                 ),
            new( InModeration,      When.ReturnRecords,        FileReturned,      C78_1a, new(RecordsLacking)                                                   ),
            new( InModeration,      When.FailProcess,          ReassessmentDue,   C78_2,  new(ProcessLacking)                                                   ),
            .. FromEach(Unconfirmed,When.Flag,                 ReviewPending,     C79_2b, new(Flagged)                                                          ),
            new( ReviewPending,     When.Clear,                Recall.Back,       C79_2b, new(Reviewed, EventOpen)                                              ),
            new( ReviewPending,     When.Clear,                ConfirmedMet,      C79_2b, new(Cleared(Met))                                                     ),
            new( ReviewPending,     When.Clear,                ConfirmedPartial,  C79_2b, new(Cleared(Partial))                                                 ),
            new( ReviewPending,     When.Clear,                ConfirmedFull,     C79_2b, new(Cleared(Full))                                                    ),
            new( ReviewPending,     When.ReclassifyMet,        ConfirmedMet,      C79_2b, new(Reclassified(Met))                                                ),
            new( ReviewPending,     When.ReclassifyPartial,    ConfirmedPartial,  C79_2b, new(Reclassified(Partial))                                            ),
            new( ReviewPending,     When.ReclassifyFull,       ConfirmedFull,     C79_2b, new(Reclassified(Full))                                               ),
            new( ConfirmedPartial,  When.Resubmit,             Recommended,       C75_3,  new(WithinLimits)                                                     ),
            new( ConfirmedFull,     When.StartReassessment,    Verified,          C75_4,  new(ByAnother)                                                        ),
            new( ReassessmentDue,   When.StartReassessment,    Verified,          C70b,   new(ByAnother)                                                        ),
            .. FromEach(Confirmed,  When.LodgeAppeal,          UnderAppeal,       C96,    new(Appealable)                                                       ),
            new( UnderAppeal,       When.DismissAppeal,        Recall.Back,       C100_1                                                                        ),
            new( UnderAppeal,       When.RemedyByVisit,        Visited,           C100_1, new(RemedyRecorded)                                                   ),
            new( UnderAppeal,       When.RemedyByReassessment, Verified,          C100_1, new(RemedyRecorded)                                                   ),
            new( UnderAppeal,       When.RemedyByClosing,      Closed,            C100_1, new(RemedyRecorded)                                                   ),
            new( ConfirmedMet,      When.Award,                Closed,            C119                                                                          ),
            .. FromEach(UnderWay,   When.Withdraw,             Withdrawn,         C31                                                                           ),
            new( Preparing,         When.MissDeadline,         Preparing,         C25_2,  new(Late)                                                             ),
            new( HeldForStandard11, When.MissDeadline,         HeldForStandard11, C25_2,  new(Late)                                                             ),
            ]);
#pragma warning restore format
    }
}
