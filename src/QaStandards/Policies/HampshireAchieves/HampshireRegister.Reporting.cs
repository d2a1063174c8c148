using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using QaStandards.Policies.HampshireAchieves.Reporting;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Reporting, monitoring, review and audit, sections 7.0 to 9.0.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Reporting =>
    [
        Encoded(C7_0, Member(nameof(GroupBusiness), nameof(GroupBusiness.CheckStatutoryPolicies))),
        OfDuty(
            C8_0a,
            "quality assurance and audit leadership given",
            "regulated provision",
            "non-regulated provision",
            "full-cost provision",
            "other funded provision"),
        Encoded(C8_0b, Member(nameof(GroupMeetings), nameof(GroupMeetings.CheckCycle))),
        OfDuty(C8_0c, "managers supported on agreed indicators"),
        OfDuty(C8_0d, "issues that delivery cannot resolve decided"),
        OfDuty(C9_0a, "framework, policies and procedures monitored"),
        Encoded(
            C9_0b,
            Member(nameof(PolicyReviews), nameof(PolicyReviews.Check)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(C9_0c, Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(
            C9_0d,
            Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(C9_0e, Member(nameof(ComplianceAudits), nameof(ComplianceAudits.Check))),
    ];
}
