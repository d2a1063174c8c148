using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using QaStandards.Policies.HampshireAchieves.Reporting;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Purpose, performance standards and measures, sections 4.0 and 4.1.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Standards =>
    [
        OfDuty(C4_0a, "performance standards defined"),
        Descriptive(C4_0b),
        Encoded(C4_0c, Member(nameof(ProvisionStandards), nameof(ProvisionStandards.Check))),
        Descriptive(C4_0d),
        Descriptive(C4_0e),
        Descriptive(C4_0f),
        Encoded(C4_1a, Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.DecideFrequency))),
        Descriptive(C4_1b),
        Encoded(
            C4_1_SAR,
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check)),
            Member(nameof(SelfAssessment), nameof(SelfAssessment.Check)),
            Member(nameof(SelfAssessmentCycle), nameof(SelfAssessmentCycle.Lifecycle))),
        Encoded(C4_1_Guidance, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Attendance, Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Check))),
        Encoded(
            C4_1_Observations,
            Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check)),
            Member(nameof(ObservedTopics), nameof(ObservedTopics.Check))),
        Encoded(C4_1_Progress, Member(nameof(LearnerProgress), nameof(LearnerProgress.Check))),
        Encoded(C4_1_Achievement, Member(nameof(ProvisionTargets), nameof(ProvisionTargets.Check))),
        Encoded(C4_1_Verification, Member(nameof(ExternalValidation), nameof(ExternalValidation.Check))),
        Encoded(C4_1_Surveys_a, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Surveys_b, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        ForJudgement(C4_1_Surveys_c, "How many must recommend the service is not said; a person judges the number."),
        Encoded(C4_1_Practice, Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored))),
        OfDuty(C4_1_Safeguarding, "adherence to safeguarding and Prevent monitored"),
        Encoded(C4_1_Resources, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Complaints, Member(nameof(Complaints), nameof(Complaints.Check))),
        Encoded(
            C4_1_Policies,
            Member(nameof(PolicyReviews), nameof(PolicyReviews.Check)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(C4_1_Equality, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Subcontractors, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Performance, Member(nameof(StaffPerformance), nameof(StaffPerformance.Check))),
        Encoded(C4_1_Qualifications_a, Member(nameof(StaffPerformance), nameof(StaffPerformance.CheckCompetence))),
        Encoded(C4_1_Qualifications_b, Member(nameof(StaffPerformance), nameof(StaffPerformance.Check))),
        Encoded(C4_1_Qualifications_c, Member(nameof(StaffPerformance), nameof(StaffPerformance.Check))),
        Encoded(C4_1_Thematic, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_External, Member(nameof(ExternalValidation), nameof(ExternalValidation.CheckBody))),
    ];
}
