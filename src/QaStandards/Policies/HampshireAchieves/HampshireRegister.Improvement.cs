using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Quality improvement approach, section 4.2.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Improvement =>
    [
        OutOfScope(C4_2, NotYet),
        OutOfScope(C4_2_Plan_a, NotYet),
        OutOfScope(C4_2_Plan_b, NotYet),
        OfDuty(C4_2_Plan_c, "development needs put into staff development plans"),
        OutOfScope(C4_2_Do_a, NotYet),
        OutOfScope(C4_2_Do_b, NotYet),
        OfDuty(C4_2_Do_c, "opportunities to improve looked for"),
        OutOfScope(C4_2_Check_a, NotYet),
        OutOfScope(C4_2_Check_b, NotYet),
        OutOfScope(C4_2_Check_c, NotYet),
        OutOfScope(C4_2_Check_d, NotYet),
        OfDuty(C4_2_Act_a, "performance reviewed", "thematic reviews", "observations", "deep dives"),
        OutOfScope(C4_2_Act_b, NotYet),
        OutOfScope(C4_2_Act_c, NotYet),
    ];
}
