using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The External Examiner and the internal moderators (IQAMs), section 4.6.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Moderation =>
    [
        Descriptive(C4_6_1a),
        Descriptive(C4_6_1b),
        Descriptive(C4_6_1c),
        Descriptive(C4_6_1d),
        Descriptive(C4_6_1e),
        Descriptive(C4_6_1f),
        OutOfScope(C4_6_2a, NotYet),
        OutOfScope(C4_6_2b, NotYet),
        OutOfScope(C4_6_2c, NotYet),
        OutOfScope(C4_6_2d, NotYet),
        OutOfScope(C4_6_3a, NotYet),
        OutOfScope(C4_6_3b, NotYet),
        OutOfScope(C4_6_3c, NotYet),
    ];
}
