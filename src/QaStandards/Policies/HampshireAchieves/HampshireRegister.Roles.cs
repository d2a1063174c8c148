using QaStandards.Policies.HampshireAchieves.Qualifications;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Roles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Roles, responsibilities, qualifications and skills, sections 5.0 to 6.1.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Roles =>
    [
        OfDuty(C5_0, "senior managers responsible for the framework"),
        Encoded(
            C5_0_1a,
            Member(nameof(Observers), nameof(Observers.Decide)),
            Member(nameof(ObserverApproval), nameof(ObserverApproval.Lifecycle)),
            Member(nameof(ObservationHandling), nameof(ObservationHandling.Lifecycle))),
        Encoded(
            C5_0_1b,
            Member(nameof(Observers), nameof(Observers.Decide)),
            Member(nameof(ObserverApproval), nameof(ObserverApproval.Lifecycle))),
        OfDuty(C5_0_1c, "performance of observers monitored", "moderation", "standardisation", "thematic reviews"),
        OfDuty(C5_0_2, "impact of internal verification evaluated"),
        Encoded(C5_0_3, Member(nameof(FeedbackLoop), nameof(FeedbackLoop.Check))),
        Encoded(
            C5_0_4,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckAgreed)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        OfDuty(C5_0_5, "impact of staff training evaluated"),
        Encoded(C5_0_6, Member(nameof(LegalCompliance), nameof(LegalCompliance.Check))),
        Descriptive(C6_0a),
        Encoded(C6_0b, Member(nameof(QualityTeamQualifications), nameof(QualityTeamQualifications.Check))),
        Encoded(C6_0c, Member(nameof(QualityTeamQualifications), nameof(QualityTeamQualifications.Check))),
        Encoded(C6_0d, Member(nameof(QualityTeamQualifications), nameof(QualityTeamQualifications.Check))),
        Encoded(C6_0e, Member(nameof(QualityTeamQualifications), nameof(QualityTeamQualifications.Check))),
        OfDuty(C6_0f, "quality staff developing themselves"),
        Encoded(C6_1a, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        Encoded(C6_1b, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        Encoded(C6_1c, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        ForJudgement(C6_1d, "Which development is appropriate, and how regular it is."),
        Encoded(C6_1_Subjects_a, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        Encoded(C6_1_Subjects_b, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        Encoded(C6_1_Subjects_c, Member(nameof(TutorQualifications), nameof(TutorQualifications.Check))),
        Encoded(C6_1_CPD_a, Member(nameof(ProfessionalDevelopment), nameof(ProfessionalDevelopment.Check))),
        Encoded(
            C6_1_CPD_b,
            Member(nameof(ProfessionalDevelopment), nameof(ProfessionalDevelopment.Check)),
            Member(nameof(ProfessionalDevelopment), nameof(ProfessionalDevelopment.HoursOf))),
        Encoded(C6_1_CPD_c, Member(nameof(ProfessionalDevelopment), nameof(ProfessionalDevelopment.CheckDays))),
        Encoded(C6_1_CPD_d, Member(nameof(ProfessionalDevelopment), nameof(ProfessionalDevelopment.Check))),
        Descriptive(C6_1_Structure),
    ];
}
