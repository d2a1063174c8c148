using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>What is asked of everybody, section 4 before 4.1.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Roles =>
    [
        OfDuty(C4_1, "requirements, standards and inspection criteria known"),
        OfDuty(C4_2, "equality promoted in teaching and work"),
        OfDuty(C4_3, "professional conduct modelled"),
        OfDuty(C4_4, "training model known"),
        OfDuty(C4_5, "training, briefings and meetings attended"),
    ];
}
