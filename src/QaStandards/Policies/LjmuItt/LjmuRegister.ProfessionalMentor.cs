using QaStandards.Policies.LjmuItt.Organisation;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The Professional Mentor, section 4.2.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> ProfessionalMentor =>
    [
        Encoded(
            C4_2a,
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideVerification)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        OfDuty(C4_2_1a, "placement arrangements confirmed by the Professional Mentor"),
        OfDuty(C4_2_1b, "university's messages passed on"),
        OfDuty(C4_2_1c, "mentor development attended by the Professional Mentor"),
        Encoded(
            C4_2_1d,
            Member(nameof(MentorEligibility), nameof(MentorEligibility.Decide)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        OfDuty(C4_2_1e, "senior staff and mentors consulted"),
        Encoded(C4_2_2a, Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Encoded(C4_2_2b, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        Encoded(C4_2_2c, Member(nameof(WelfareAndSafeguarding), nameof(WelfareAndSafeguarding.Check))),
        OfDuty(C4_2_2d, "professional studies programme organised"),
        Encoded(C4_2_2e, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        Encoded(
            C4_2_2f,
            Member(nameof(PhaseReviews), nameof(PhaseReviews.DecideCompletion)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideVerification)),
            Member(nameof(PlacementCareer), nameof(PlacementCareer.Lifecycle))),
        OfDuty(C4_2_3a, "visits co-ordinated with the Liaison Tutor"),
        OfDuty(C4_2_3b, "overview of trainees' progress kept"),
        Encoded(
            C4_2_3c,
            Member(nameof(AdditionalSupport), nameof(AdditionalSupport.Check)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideCompletion)),
            Member(nameof(SupportCareer), nameof(SupportCareer.Lifecycle)),
            Member(nameof(PlacementCareer), nameof(PlacementCareer.Lifecycle))),
        Encoded(C4_2_3d, Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideCompletion))),
        Encoded(C4_2_3e, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
    ];
}
