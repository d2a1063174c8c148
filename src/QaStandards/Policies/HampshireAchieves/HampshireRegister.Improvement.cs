using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Quality improvement approach, section 4.2.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Improvement =>
    [
        Descriptive(C4_2),
        Encoded(
            C4_2_Plan_a,
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        Encoded(
            C4_2_Plan_b,
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        OfDuty(C4_2_Plan_c, "development needs put into staff development plans"),
        Encoded(
            C4_2_Do_a,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckAgreed)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        Encoded(
            C4_2_Do_b,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckAgreed)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        OfDuty(C4_2_Do_c, "opportunities to improve looked for"),
        Encoded(
            C4_2_Check_a,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckUpdates)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        Encoded(
            C4_2_Check_b,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckUpdates)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        Encoded(
            C4_2_Check_c,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckAgreed)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        Encoded(
            C4_2_Check_d,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckCorrected)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        OfDuty(C4_2_Act_a, "performance reviewed", "thematic reviews", "observations", "deep dives"),
        Encoded(
            C4_2_Act_b,
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        Encoded(
            C4_2_Act_c,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckCarriedForward)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
    ];
}
