using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.KeyMeasures.MeasureFrequency;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <content>Section 4.1.</content>
public static partial class KeyMeasureCatalogue
{
#pragma warning disable format // a table
    private static ValueList<KeyMeasure> WholeServiceRows =>
    [
        //   by, table, what is looked at, who monitors it, how often, who audits it, evidence
        new( C4_1_SAR,              MeasureTable.WholeService, "self-assessment report and improvement plan",      [SeniorManager, QualityManager, CurriculumManager],              Annual,          [], ["moderated report"] ),
        new( C4_1_Guidance,         MeasureTable.WholeService, "initial advice and guidance",                      [CurriculumManager],                                             AsAgreed,        [], ["quality of advice and guidance"] ),
        new( C4_1_Attendance,       MeasureTable.WholeService, "attendance and punctuality",                       [CurriculumManager],                                             Monthly,         [], ["least attendance of the provision"] ),
        new( C4_1_Observations,     MeasureTable.WholeService, "observation of teaching, learning and assessment", [TeachingCoordinator],                                           Annual,          [], ["quality of teaching, learning and assessment"] ),
        new( C4_1_Progress,         MeasureTable.WholeService, "reviews of progress and achievement",              [CurriculumManager],                                             Termly,          [], ["progress as expected or better"] ),
        new( C4_1_Achievement,      MeasureTable.WholeService, "analysis of achievement rates",                    [CurriculumManager, SeniorManager, QualityManager],              Monthly,         [], ["targets agreed for the provision"] ),
        new( C4_1_Verification,     MeasureTable.WholeService, "internal verification and work scrutiny",          [CurriculumManager, QualityManager],                             PlannedSampling, [], ["external validation"] ),
        new( C4_1_Surveys_a,        MeasureTable.WholeService, "stakeholder surveys",                              [CurriculumManager, TeachingCoordinator],                        AsAgreed,        [], ["learners' ratings", "employers' ratings", "recommendations"] ),
        new( C4_1_Practice,         MeasureTable.WholeService, "sharing of good practice",                         [CurriculumManager, TeachingCoordinator, AssessmentCoordinator], Monthly,         [], ["monthly updates", "observation reports", "communities of practice", "operations group"] ),
        new( C4_1_Safeguarding,     MeasureTable.WholeService, "adherence to safeguarding and Prevent",            [HeadOfService, SeniorManager],                                  AsAgreed,        [], ["compliance"] ),
        new( C4_1_Resources,        MeasureTable.WholeService, "learning resources",                               [AnyManager, AnyCoordinator, SeniorTutor],                       Termly,          [], ["virtual learning environment", "thematic reviews"] ),
        new( C4_1_Complaints,       MeasureTable.WholeService, "adherence to feedback and complaints policy",      [QualityManager],                                                AsAgreed,        [], ["complaints dealt with in time and to effect"] ),
        new( C4_1_Policies,         MeasureTable.WholeService, "policy update cycle",                              [SeniorManager, QualityManager, ManagementGroup],                Annual,          [], ["review and approval of every policy"] ),
        new( C4_1_Equality,         MeasureTable.WholeService, "equality, diversity and inclusion",                [AnyManager, QualityTeam],                                       AsAgreed,        [], ["promotion of equality"] ),
        new( C4_1_Subcontractors,   MeasureTable.WholeService, "subcontractors' quality management",               [AdultLearningManager, QualityManager],                          AsAgreed,        [], ["quality of programme management"] ),
        new( C4_1_Performance,      MeasureTable.WholeService, "staff performance procedure",                      [HeadOfService, SeniorManager],                                  TwiceYearly,     [], ["six-month and annual reviews"] ),
        new( C4_1_Qualifications_a, MeasureTable.WholeService, "audit of qualifications and competence",           [HeadOfService, SeniorManager, TeachingCoordinator],             Annual,          [], ["development records", "staff profiles"] ),
        new( C4_1_Thematic,         MeasureTable.WholeService, "monitoring and thematic reviews",                  [SeniorManager, QualityManager, AnyCoordinator],                 Termly,          [], ["audited quality of provision"] ),
    ];
#pragma warning restore format
}
