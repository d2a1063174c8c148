using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using QaStandards.Policies.HampshireAchieves.Reporting;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix C: Performance Management Group.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Group =>
    [
        OfDuty(
            AppendixC_1_1,
            "audit leadership given",
            "regulated provision",
            "non-regulated provision",
            "full-cost provision",
            "other funded provision"),
        Encoded(AppendixC_1_2, Member(nameof(ProvisionTargets), nameof(ProvisionTargets.CheckBenchmark))),
        OfDuty(AppendixC_1_3, "managers guided on agreed indicators"),
        Encoded(AppendixC_1_4, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        OfDuty(AppendixC_1_5, "escalated issues decided"),
        Descriptive(AppendixC_1_6),
        OfDuty(AppendixC_2_1, "quality leadership given", "delivered programmes", "commissioned programmes"),
        Encoded(
            AppendixC_2_2a,
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        OfDuty(AppendixC_2_2b, "moderation panel supported"),
        Encoded(
            AppendixC_2_2c,
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        Encoded(AppendixC_2_3, Member(nameof(GroupBusiness), nameof(GroupBusiness.CheckCommissioningPlan))),
        Encoded(
            AppendixC_2_4,
            Member(nameof(ProvisionTargets), nameof(ProvisionTargets.CheckSet)),
            Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Decide))),
        OfDuty(AppendixC_2_5, "quality assurance processes and procedures reviewed and approved"),
        Encoded(
            AppendixC_2_6,
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle)),
            Member(nameof(GroupBusiness), nameof(GroupBusiness.CheckPlansReviewed))),
        Encoded(AppendixC_2_7, Member(nameof(GroupBusiness), nameof(GroupBusiness.CheckReport))),
        OfDuty(AppendixC_2_8, "updates on observations and surveys scrutinised"),
        Encoded(AppendixC_2_9, Member(nameof(GroupBusiness), nameof(GroupBusiness.CheckContingencyPlans))),
        OfDuty(AppendixC_2_10, "policy audits scrutinised and their actions approved"),
        OfDuty(AppendixC_2_11, "reports of funding audits scrutinised"),
        Encoded(
            AppendixC_2_12,
            Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        OfDuty(AppendixC_2_13, "targets of the service plan proposed"),
        OfDuty(AppendixC_2_14, "reports and analysis given as required"),
        Encoded(AppendixC_3_1a, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(AppendixC_3_1b, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(AppendixC_3_1c, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(AppendixC_3_1d, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(AppendixC_3_1e, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(
            AppendixC_3_1f,
            Member(nameof(GroupComposition), nameof(GroupComposition.Check)),
            Member(nameof(MeetingHandling), nameof(MeetingHandling.Lifecycle))),
        Encoded(AppendixC_3_2, Member(nameof(GroupComposition), nameof(GroupComposition.Check))),
        Encoded(
            AppendixC_4_1a,
            Member(nameof(GroupMeetings), nameof(GroupMeetings.CheckCycle)),
            Member(nameof(MeetingHandling), nameof(MeetingHandling.Lifecycle))),
        OfDuty(AppendixC_4_1b, "working groups formed where required"),
        Encoded(AppendixC_4_2, Member(nameof(GroupMeetings), nameof(GroupMeetings.CheckAbsence))),
        Encoded(
            AppendixC_4_3a,
            Member(nameof(GroupMeetings), nameof(GroupMeetings.CheckPapers)),
            Member(nameof(MeetingHandling), nameof(MeetingHandling.Lifecycle))),
        Encoded(
            AppendixC_4_3b,
            Member(nameof(GroupMeetings), nameof(GroupMeetings.CheckPapers)),
            Member(nameof(MeetingHandling), nameof(MeetingHandling.Lifecycle))),
        OfDuty(AppendixC_4_4, "reports read before the meeting"),
    ];
}
