using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Placements, section 1.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Placements =>
    [
        OutOfScope(C1_1a, NotYet),
        OutOfScope(C1_1b, NotYet),
        OutOfScope(C1_1c, NotYet),
        Descriptive(C1_1d),
        Descriptive(C1_1e),
        OutOfScope(C1_1f, NotYet),
        Descriptive(C1_2),
        OutOfScope(C1_3_1, NotYet),
        OutOfScope(C1_3_2, NotYet),
        OutOfScope(C1_3_3, NotYet),
        OutOfScope(C1_3a, NotYet),
        OutOfScope(C1_3b, NotYet),
        OutOfScope(C1_4_1a, NotYet),
        OutOfScope(C1_4_1b, NotYet),
        OfDuty(C1_4_1c, "guidance on offers given to Professional Mentors"),
        OutOfScope(C1_4_2a, NotYet),
        OutOfScope(C1_4_2b, NotYet),
        OutOfScope(C1_4_3a, NotYet),
        OutOfScope(C1_4_3b, NotYet),
        OutOfScope(C1_4_3c, NotYet),
        OutOfScope(C1_4_3d, NotYet),
        OutOfScope(C1_4a, NotYet),
    ];
}
