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
        OutOfScope(C4_0c, NotYet),
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
        OutOfScope(C4_1_Attendance, NotYet),
        Encoded(C4_1_Observations, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(C4_1_Progress, NotYet),
        OutOfScope(C4_1_Achievement, NotYet),
        OutOfScope(C4_1_Verification, NotYet),
        Encoded(C4_1_Surveys_a, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Surveys_b, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(C4_1_Surveys_c, NotYet),
        Encoded(C4_1_Practice, Member(nameof(KeyMeasureCatalogue), nameof(KeyMeasureCatalogue.CheckMonitored))),
        OfDuty(C4_1_Safeguarding, "adherence to safeguarding and Prevent monitored"),
        Encoded(C4_1_Resources, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(C4_1_Complaints, NotYet),
        Encoded(
            C4_1_Policies,
            Member(nameof(PolicyReviews), nameof(PolicyReviews.Check)),
            Member(nameof(PolicyReviewing), nameof(PolicyReviewing.Lifecycle))),
        Encoded(C4_1_Equality, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        Encoded(C4_1_Subcontractors, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(C4_1_Performance, NotYet),
        OutOfScope(C4_1_Qualifications_a, NotYet),
        OutOfScope(C4_1_Qualifications_b, NotYet),
        OutOfScope(C4_1_Qualifications_c, NotYet),
        Encoded(C4_1_Thematic, Member(nameof(GoodOrBetter), nameof(GoodOrBetter.Check))),
        OutOfScope(C4_1_External, NotYet),
    ];
}
