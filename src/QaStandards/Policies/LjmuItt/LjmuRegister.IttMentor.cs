using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The ITT Mentor, section 4.3.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> IttMentor =>
    [
        OutOfScope(C4_3a, NotYet),
        OfDuty(C4_3b, "mentor development attended by the ITT Mentor"),
        Descriptive(C4_3c),
        OfDuty(C4_3d, "mentor sessions run at the university"),
        OutOfScope(C4_3_1, NotYet),
        OutOfScope(C4_3_2, NotYet),
        OfDuty(C4_3_3, "running record of training and progress kept"),
        OfDuty(C4_3_3a, "input of other teachers monitored"),
        OutOfScope(C4_3_4, NotYet),
        OutOfScope(C4_3_5a, NotYet),
        OutOfScope(C4_3_5b, NotYet),
        OfDuty(C4_3_5c, "trainee's files and activities monitored"),
        OfDuty(C4_3_5d, "lessons debriefed and targets set"),
        OutOfScope(C4_3_6, NotYet),
        OutOfScope(C4_3_7, NotYet),
        OutOfScope(C4_3_8, NotYet),
        OutOfScope(C4_3_9, NotYet),
        OfDuty(C4_3_10, "training programme reviewed with the Professional Mentor"),
        OutOfScope(C4_3e, NotYet),
        OutOfScope(C4_3f, NotYet),
        OutOfScope(C4_3g, NotYet),
        OutOfScope(C4_3h, NotYet),
    ];
}
