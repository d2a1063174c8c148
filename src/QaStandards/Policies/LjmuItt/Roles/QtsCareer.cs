using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.Roles.QtsStatus;
using When = QaStandards.Policies.LjmuItt.Roles.QtsEvent;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>The chain from the final review of phase 3 to the university's recommendation: sections 4.1 to 4.3 and 4.6.</summary>
/// <remarks>
/// Who differs refers the case, because the agreement has no tie-break; a person decides, and the case goes on where it was.
/// Verification and triangulation come in either order.
/// </remarks>
public static class QtsCareer
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<QtsStatus, QtsEvent, QtsFacts> Lifecycle { get; } = LifecycleOf(LjmuAgreement.Year2022);

    /// <summary>Returns the table under the readings of an agreement: whose second visit triangulates.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static Lifecycle<QtsStatus, QtsEvent, QtsFacts> LifecycleOf(LjmuAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var second = new Criteria<QtsFacts>(Triangulated(agreement));
        return new(
            statuses: All,
            starts: [FinalReviewComplete],
            finals: [RecommendedByUniversity, NotRecommended],
            closedBy: C4_3a,
#pragma warning disable format // a table
            //   from                              on                         to                                by       when
            new( FinalReviewComplete,              When.Recommend,            Recommended,                      C4_3_9,  new(MayRecommend)  ),
            new( FinalReviewComplete,              When.NotRecommend,         Referred,                         C4_3a                       ),
            new( Recommended,                      When.Verify,               VerifiedAwaitingTriangulation,    C4_2a,   new(Verifies)      ),
            new( Recommended,                      When.TriangulateAgreed,    TriangulatedAwaitingVerification, C4_1_4,  second             ),
            new( VerifiedAwaitingTriangulation,    When.TriangulateAgreed,    Verified,                         C4_1_4,  second             ),
            new( TriangulatedAwaitingVerification, When.Verify,               Verified,                         C4_2a,   new(Verifies)      ),
            new( Recommended,                      When.Dispute,              Referred,                         C4_2a                       ),
            new( TriangulatedAwaitingVerification, When.Dispute,              Referred,                         C4_2a                       ),
            new( Recommended,                      When.TriangulateNotAgreed, Referred,                         C4_1_4,  second             ),
            new( VerifiedAwaitingTriangulation,    When.TriangulateNotAgreed, Referred,                         C4_1_4,  second             ),
            new( Verified,                         When.SelectForModeration,  UnderModeration,                  C4_6_3a, new(Sampled(true)) ),
            new( Verified,                         When.LeaveOutOfSample,     ReadyToConfirm,                   C4_6_3a, new(Sampled(false)) ),
            new( UnderModeration,                  When.UpholdModeration,     ReadyToConfirm,                   C4_6_3a, new(Upheld)        ),
            new( UnderModeration,                  When.QueryModeration,      Referred,                         C4_6_3a                     ),
            new( Referred,                         When.ResolveFor,           Recall.Back,                      C4_3a,   new(Decided)       ),
            new( Referred,                         When.ResolveAgainst,       NotRecommended,                   C4_3a,   new(Decided)       ),
            new( ReadyToConfirm,                   When.Confirm,              RecommendedByUniversity,          C4_4_6c, new(MayConfirm(agreement)) ));
#pragma warning restore format
    }

    private static Criterion<QtsFacts> MayRecommend => LjmuAnswer.Criterion<QtsFacts>(
        C4_3_9, "recommendation", f => f.Case is { } qts ? QtsRecommendation.DecideRecommendation(qts).Findings : null, "recommend only when every standard is met");

    private static Criterion<QtsFacts> Verifies => LjmuAnswer.Criterion<QtsFacts>(
        C4_2a, "verification", f => f.Case is { } qts ? QtsRecommendation.DecideVerification(qts).Findings : null, "have the Professional Mentor verify");

    private static Criterion<QtsFacts> Upheld => new(
        C4_6_3a, "outcome upheld by moderation", f => f.Case?.IsUpheld, "refer the query");

    private static Criterion<QtsFacts> Decided => new(
        C4_3a, "decision on the referred case recorded", f => f.Case?.IsDecisionRecorded, "record the decision");

    private static Criterion<QtsFacts> Sampled(bool mustBe) => new(
        C4_6_3a, "meeting in the moderators' sample", f => f.Case?.IsSampled, mustBe ? "leave it out" : "moderate it", mustBe);

    private static Criterion<QtsFacts> Triangulated(LjmuAgreement agreement) => LjmuAnswer.Criterion<QtsFacts>(
        C4_1_4,
        "triangulation",
        f => f.Case is { } qts ? QtsRecommendation.DecideTriangulation(qts, agreement).Findings : null,
        "triangulate at the second visit of phase 3");

    private static Criterion<QtsFacts> MayConfirm(LjmuAgreement agreement) => LjmuAnswer.Criterion<QtsFacts>(
        C4_4_6c, "confirmation", f => f.Case is { } qts ? QtsRecommendation.DecideConfirmation(qts, agreement).Findings : null, "complete what is lacking");
}
