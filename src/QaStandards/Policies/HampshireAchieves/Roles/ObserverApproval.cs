using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Roles.ObserverStatus;
using When = QaStandards.Policies.HampshireAchieves.Roles.ObserverEvent;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>How somebody becomes an approved observer, section 5.0.</summary>
/// <remarks>
/// That an approval is suspended or ends is ours: the framework only says that observers' performance is monitored.
/// </remarks>
public static class ObserverApproval
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<ObserverStatus, ObserverEvent, ObserverCase> Lifecycle { get; } = new(
        statuses: All,
        starts: [Unknown],
        finals: [Ended],
        closedBy: C5_0_1a,
#pragma warning disable format // a table
        //   from         on               to          by       when
        new( Unknown,     When.Identify,   Identified, C5_0_1b, new(ByQuality) ),
        new( Identified,  When.Train,      Trained,    C5_0_1b, new(Completed) ),
        new( Trained,     When.Approve,    Approved,   C5_0_1b, new(ByQuality) ),
        new( Approved,    When.Suspend,    Suspended,  C5_0_1c, new(ByQuality) ),
        new( Suspended,   When.Reinstate,  Approved,   C5_0_1c, new(ByQuality) ),
        new( Approved,    When.End,        Ended,      C5_0_1c                 ),
        new( Suspended,   When.End,        Ended,      C5_0_1c                 ));
#pragma warning restore format

    private static Criterion<ObserverCase> ByQuality => new(
        C5_0_1b,
        "decided by the quality manager or a development co-ordinator",
        facts => facts.Decider is { } decider
            ? decider == Post.QualityManager || decider == Post.DevelopmentCoordinator || decider == Post.TeachingCoordinator
                || decider == Post.AssessmentCoordinator
            : null,
        "leave it to them");

    private static Criterion<ObserverCase> Completed =>
        new(C5_0_1b, "training completed", facts => facts.IsTrained, "complete the training");
}
