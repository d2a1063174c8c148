using System;
using QaStandards.Lifecycles;
using static QaStandards.Lifecycles.Transition<
    QaStandards.Policies.Hlta.Moderation.AssessmentFileStatus,
    QaStandards.Policies.Hlta.Moderation.AssessmentFileEvent,
    QaStandards.Policies.Hlta.Moderation.AssessmentFileCase>;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Policies.Hlta.Moderation.AssessmentFileStatus;
using static QaStandards.Policies.Hlta.Moderation.FileCriteria;
using When = QaStandards.Policies.Hlta.Moderation.AssessmentFileEvent;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The life of an assessment file, from registration to a confirmed outcome: paragraphs 44 and 65 to 80.</summary>
public static class AssessmentFileHandling
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<AssessmentFileStatus, AssessmentFileEvent, AssessmentFileCase> Lifecycle { get; } =
        LifecycleOf(HltaCode.April2017);

    // 79. What the flag can reach: everything that was submitted and is not confirmed.
    private static ValueList<AssessmentFileStatus> Unconfirmed =>
        [Submitted, ReturnedForRevision, Suitable, Unsampled, InModeration, SecondReview, SeniorDecision, Endorsed, Overturned];

    /// <summary>Returns the table under the readings of a code: may a file that scrutiny returned be mended with fresh evidence?</summary>
    /// <remarks>
    /// A file that is flagged remembers where it was. When its review is over and the event of its cohort has closed meanwhile, it is
    /// confirmed at once; otherwise it goes back.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<AssessmentFileStatus, AssessmentFileEvent, AssessmentFileCase> LifecycleOf(HltaCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [NotOpened],
            finals: [ReassessmentRequired, Confirmed],
            closedBy: C65,
#pragma warning disable format // a table
            //   from                 on                   to                    by      when
            [
            new( NotOpened,           When.Open,           Drafting,             C44a,   new(Registered)                            ),
            new( Drafting,            When.Submit,         Submitted,            C74a,   new(Judged)                                ),
            new( Submitted,           When.PassScrutiny,   Suitable,             C68,    new([Chosen, .. Adequate])                 ),
            new( Submitted,           When.ReturnRecords,  ReturnedForRevision,  C69,    new([Chosen, .. RecordsLacking])           ),
            new( ReturnedForRevision, When.Revise,         Submitted,            C78_1a, new(NoFreshEvidence(code))                 ),
            new( Submitted,           When.FailProcess,    ReassessmentRequired, C70b,   new([Chosen, .. ProcessLacking])           ),
            new( Submitted,           When.LeaveOut,       Unsampled,            C75,    new(LeftOut)                               ),
            new( Suitable,            When.LeaveOut,       Unsampled,            C75,    new(LeftOut)                               ),
            new( Suitable,            When.Sample,         InModeration,         C75,    new(Sampled)                               ),
            new( Unsampled,           When.WidenIn,        Submitted,            C76c                                               ),
            new( InModeration,        When.ReturnRecords,  ReturnedForRevision,  C78_1a, new(RecordsLacking)                        ),
            new( InModeration,        When.FailProcess,    ReassessmentRequired, C78_2,  new(ProcessLacking)                        ),
            new( InModeration,        When.Agree,          Endorsed,             C79_1,  new(SummariesChecked)                      ),
            new( InModeration,        When.Disagree,       SecondReview,         C79_2a, new(SummariesChecked)                      ),
            new( SecondReview,        When.Concur,         Overturned,           C79_2a, new(SecondIsAnother)                       ),
            new( SecondReview,        When.Differ,         SeniorDecision,       C79_2a, new(SecondIsAnother)                       ),
            new( SeniorDecision,      When.UpholdAssessor, Endorsed,             C79_2a, new(SeniorIsAnother)                       ),
            new( SeniorDecision,      When.UpholdOverturn, Overturned,           C79_2a, new(SeniorIsAnother)                       ),
            .. FromEach(Unconfirmed,  When.Flag,           ReviewPending,        C79_2b, new(Flagged)                               ),
            new( ReviewPending,       When.Clear,          Recall.Back,          C79_2b, new(Reviewed, EventClosed(false))          ),
            new( ReviewPending,       When.Clear,          Confirmed,            C79_2b, new(Reviewed, EventClosed(true))           ),
            new( ReviewPending,       When.Reclassify,     Overturned,           C79_2b, new(Reviewed, Reasons, EventClosed(false)) ),
            new( ReviewPending,       When.Reclassify,     Confirmed,            C79_2b, new(Reviewed, Reasons, EventClosed(true))  ),
            new( Endorsed,            When.CloseEvent,     Confirmed,            C71a,   new(EventClosed(true))                     ),
            new( Overturned,          When.CloseEvent,     Confirmed,            C71a,   new(Reasons, EventClosed(true))            ),
            new( Unsampled,           When.CloseEvent,     Confirmed,            C71a,   new(RecommendedMet, EventClosed(true))     ),
            new( Confirmed,           When.RemedyOnAppeal, Confirmed,            C100_1                                             ),
            ]);
#pragma warning restore format
    }
}
