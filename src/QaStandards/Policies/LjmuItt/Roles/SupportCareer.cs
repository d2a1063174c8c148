using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.Roles.SupportStatus;
using When = QaStandards.Policies.LjmuItt.Roles.SupportEvent;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>A case of additional support: sections 4.2, 4.3 and 4.5. The Partnership Lead sees it in every status.</summary>
public static class SupportCareer
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<SupportStatus, SupportEvent, SupportFacts> Lifecycle { get; } = new(
        statuses: All,
        starts: [Identified],
        finals: [ClosedOnTrack, ClosedNotMet],
        closedBy: C4_5_7,
#pragma warning disable format // a table
        //   from         on                 to             by       when
        new( Identified,  When.Notify,       Notified,      C4_3_7,  new(BothTold)       ),
        new( Notified,    When.AgreePlan,    PlanAgreed,    C4_2_3c, new(PlanInPlace)    ),
        new( PlanAgreed,  When.Review,       UnderReview,   C4_2_3c                      ),
        new( UnderReview, When.Review,       UnderReview,   C4_2_3c                      ),
        new( UnderReview, When.CloseOnTrack, ClosedOnTrack, C4_2_3c, new(IsMet(true))    ),
        new( UnderReview, When.Escalate,     Escalated,     C4_3_7,  new(BothTold)       ),
        new( Escalated,   When.CloseOnTrack, ClosedOnTrack, C4_2_3c, new(IsMet(true))    ),
        new( Escalated,   When.CloseNotMet,  ClosedNotMet,  C4_2_3c, new(IsMet(false))   ));
#pragma warning restore format

    private static Criterion<SupportFacts> BothTold => LjmuAnswer.Criterion<SupportFacts>(
        C4_3_7,
        "case of additional support",
        f => f.Case is { } support ? [AdditionalSupport.Told(support)] : null,
        "tell Liaison Tutor and Professional Mentor");

    private static Criterion<SupportFacts> PlanInPlace => new(
        C4_2_3c,
        "plan agreed and support begun",
        f => f.Case is { PlanAgreed: { } plan, SupportBegun: { } begun } ? plan.Day is not null && begun.Day is not null : null,
        "agree the plan and begin the support");

    private static Criterion<SupportFacts> IsMet(bool mustBe) => new(
        C4_2_3c, "plan of additional support met", f => f.Case?.IsMet, mustBe ? "go on with the plan" : "close the case as on track", mustBe);
}
