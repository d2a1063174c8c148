using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The ITT Mentor, section 4.3.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> IttMentor =>
    [
        Encoded(
            C4_3a,
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideRecommendation)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        OfDuty(C4_3b, "mentor development attended by the ITT Mentor"),
        Descriptive(C4_3c),
        OfDuty(C4_3d, "mentor sessions run at the university"),
        Encoded(
            C4_3_1,
            Member(nameof(PhaseReviews), nameof(PhaseReviews.CheckNeeds)),
            Member(nameof(PhaseReviews), nameof(PhaseReviews.DecideCompletion))),
        Encoded(C4_3_2, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        OfDuty(C4_3_3, "running record of training and progress kept"),
        OfDuty(C4_3_3a, "input of other teachers monitored"),
        Encoded(C4_3_4, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        Encoded(C4_3_5a, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        Encoded(
            C4_3_5b,
            Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check)),
            Member(nameof(PlacementWeeks), nameof(PlacementWeeks.Of))),
        OfDuty(C4_3_5c, "trainee's files and activities monitored"),
        OfDuty(C4_3_5d, "lessons debriefed and targets set"),
        Encoded(C4_3_6, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        Encoded(
            C4_3_7,
            Member(nameof(AdditionalSupport), nameof(AdditionalSupport.Check)),
            Member(nameof(SupportCareer), nameof(SupportCareer.Lifecycle)),
            Member(nameof(PlacementCareer), nameof(PlacementCareer.Lifecycle))),
        Encoded(
            C4_3_8,
            Member(nameof(PhaseReviews), nameof(PhaseReviews.DecideCompletion)),
            Member(nameof(PhaseReviews), nameof(PhaseReviews.DecideEntry)),
            Member(nameof(PlacementCareer), nameof(PlacementCareer.Lifecycle))),
        Encoded(
            C4_3_9,
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideRecommendation)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        OfDuty(C4_3_10, "training programme reviewed with the Professional Mentor"),
        Encoded(C4_3e, Member(nameof(Supervision), nameof(Supervision.Decide))),
        Encoded(C4_3f, Member(nameof(Supervision), nameof(Supervision.Decide))),
        Encoded(
            C4_3g,
            Member(nameof(Supervision), nameof(Supervision.Decide)),
            Member(nameof(Supervision), nameof(Supervision.DecideLeast))),
        Encoded(
            C4_3h,
            Member(nameof(Supervision), nameof(Supervision.Decide)),
            Member(nameof(Supervision), nameof(Supervision.DecideLeast))),
    ];
}
