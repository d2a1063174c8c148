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
        OutOfScope(C4_1a, NotYet),
        Descriptive(C4_1b),
        OutOfScope(C4_1_SAR, NotYet),
        OutOfScope(C4_1_Guidance, NotYet),
        OutOfScope(C4_1_Attendance, NotYet),
        OutOfScope(C4_1_Observations, NotYet),
        OutOfScope(C4_1_Progress, NotYet),
        OutOfScope(C4_1_Achievement, NotYet),
        OutOfScope(C4_1_Verification, NotYet),
        OutOfScope(C4_1_Surveys_a, NotYet),
        OutOfScope(C4_1_Surveys_b, NotYet),
        OutOfScope(C4_1_Surveys_c, NotYet),
        OutOfScope(C4_1_Practice, NotYet),
        OfDuty(C4_1_Safeguarding, "adherence to safeguarding and Prevent monitored"),
        OutOfScope(C4_1_Resources, NotYet),
        OutOfScope(C4_1_Complaints, NotYet),
        OutOfScope(C4_1_Policies, NotYet),
        OutOfScope(C4_1_Equality, NotYet),
        OutOfScope(C4_1_Subcontractors, NotYet),
        OutOfScope(C4_1_Performance, NotYet),
        OutOfScope(C4_1_Qualifications_a, NotYet),
        OutOfScope(C4_1_Qualifications_b, NotYet),
        OutOfScope(C4_1_Qualifications_c, NotYet),
        OutOfScope(C4_1_Thematic, NotYet),
        OutOfScope(C4_1_External, NotYet),
    ];
}
