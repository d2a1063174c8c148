using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using QaStandards.Policies.HampshireAchieves.Reporting;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Cover, introduction, intent, scope and related policies, cover and sections 1.0 to 3.1.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Foundation =>
    [
        Descriptive(Cover_a),
        Encoded(Cover_b, Member(nameof(PolicyReviews), nameof(PolicyReviews.CheckFramework))),
        Descriptive(Cover_c),
        Descriptive(C1_0),
        OfDuty(C2_0a, "programme of quality improvement in place"),
        OfDuty(C2_0b, "contribution to the corporate strategy and to the plan for children shown"),
        OfDuty(C2_0c, "culture of continuous improvement shown"),
        OfDuty(C2_0d, "targets of the improvement plan delivered"),
        Descriptive(C2_0e),
        Descriptive(C2_0f),
        Descriptive(C2_0g),
        Descriptive(C2_0h),
        Descriptive(C2_0i),
        Descriptive(C3_0a),
        Descriptive(C3_0b),
        Descriptive(C3_0c),
        Descriptive(C3_0d),
        ForJudgement(C3_0e, "Whether quality is managed alike, and where a type of provision needs something of its own."),
        Encoded(
            C3_1,
            Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.Check)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(C3_1_Admissions, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Bursary, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Attendance, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Safeguarding, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_SEND, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Equality, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Teaching, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_RARPA, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Skills_for_Life, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Observation, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Internal_assurance, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_CPD, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Exams, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Malpractice, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Conflict_of_interest, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Complaints, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_Health_and_safety, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(C3_1_e_Safety, Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion))),
        Encoded(
            C3_1_Kept,
            Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckKept)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
    ];
}
