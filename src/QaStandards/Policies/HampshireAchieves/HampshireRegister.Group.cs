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
        OutOfScope(AppendixC_1_2, NotYet),
        OfDuty(AppendixC_1_3, "managers guided on agreed indicators"),
        OutOfScope(AppendixC_1_4, NotYet),
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
        OutOfScope(AppendixC_2_3, NotYet),
        OutOfScope(AppendixC_2_4, NotYet),
        OfDuty(AppendixC_2_5, "quality assurance processes and procedures reviewed and approved"),
        Encoded(AppendixC_2_6, Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        OutOfScope(AppendixC_2_7, NotYet),
        OfDuty(AppendixC_2_8, "updates on observations and surveys scrutinised"),
        OutOfScope(AppendixC_2_9, NotYet),
        OfDuty(AppendixC_2_10, "policy audits scrutinised and their actions approved"),
        OfDuty(AppendixC_2_11, "reports of funding audits scrutinised"),
        Encoded(
            AppendixC_2_12,
            Member(nameof(RelatedPolicyList), nameof(RelatedPolicyList.CheckVersion)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        OfDuty(AppendixC_2_13, "targets of the service plan proposed"),
        OfDuty(AppendixC_2_14, "reports and analysis given as required"),
        OutOfScope(AppendixC_3_1a, NotYet),
        OutOfScope(AppendixC_3_1b, NotYet),
        OutOfScope(AppendixC_3_1c, NotYet),
        OutOfScope(AppendixC_3_1d, NotYet),
        OutOfScope(AppendixC_3_1e, NotYet),
        OutOfScope(AppendixC_3_1f, NotYet),
        OutOfScope(AppendixC_3_2, NotYet),
        OutOfScope(AppendixC_4_1a, NotYet),
        OfDuty(AppendixC_4_1b, "working groups formed where required"),
        OutOfScope(AppendixC_4_2, NotYet),
        OutOfScope(AppendixC_4_3a, NotYet),
        OutOfScope(AppendixC_4_3b, NotYet),
        OfDuty(AppendixC_4_4, "reports read before the meeting"),
    ];
}
