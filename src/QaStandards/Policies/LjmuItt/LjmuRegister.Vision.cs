using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Our vision and key contacts.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Vision =>
    [
        Descriptive(Vision1),
        Descriptive(Vision2),
        Descriptive(Vision3),
        Descriptive(Vision_1),
        OfDuty(Vision_2, "provision monitored, reviewed and evaluated"),
        Descriptive(Vision_3),
        Descriptive(Vision_4),
        Descriptive(Vision_5),
        OutOfScope(Vision4, NotYet),
        OutOfScope(VisionHei_1, NotYet),
        OutOfScope(VisionHei_2, NotYet),
        OutOfScope(VisionHei_3, NotYet),
        OutOfScope(VisionSchoolLed_1, NotYet),
        OutOfScope(VisionSchoolLed_2, NotYet),
        OutOfScope(VisionSchoolLed_3, NotYet),
        Descriptive(Vision5),
        Descriptive(KeyContacts),
    ];
}
