using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Cover, introduction, intent, scope and related policies, cover and sections 1.0 to 3.1.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Foundation =>
    [
        OutOfScope(Cover_a, NotYet),
        OutOfScope(Cover_b, NotYet),
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
        OutOfScope(C3_0e, NotYet),
        OutOfScope(C3_1, NotYet),
        OutOfScope(C3_1_Admissions, NotYet),
        OutOfScope(C3_1_Bursary, NotYet),
        OutOfScope(C3_1_Attendance, NotYet),
        OutOfScope(C3_1_Safeguarding, NotYet),
        OutOfScope(C3_1_SEND, NotYet),
        OutOfScope(C3_1_Equality, NotYet),
        OutOfScope(C3_1_Teaching, NotYet),
        OutOfScope(C3_1_RARPA, NotYet),
        OutOfScope(C3_1_Skills_for_Life, NotYet),
        OutOfScope(C3_1_Observation, NotYet),
        OutOfScope(C3_1_Internal_assurance, NotYet),
        OutOfScope(C3_1_CPD, NotYet),
        OutOfScope(C3_1_Exams, NotYet),
        OutOfScope(C3_1_Malpractice, NotYet),
        OutOfScope(C3_1_Conflict_of_interest, NotYet),
        OutOfScope(C3_1_Complaints, NotYet),
        OutOfScope(C3_1_Health_and_safety, NotYet),
        OutOfScope(C3_1_e_Safety, NotYet),
        OutOfScope(C3_1_Kept, NotYet),
    ];
}
