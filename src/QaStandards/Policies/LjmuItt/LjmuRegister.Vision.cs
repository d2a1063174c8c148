using QaStandards.Policies.LjmuItt.Introduction;
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
        Descriptive(Vision4),
        Encoded(VisionHei_1, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Encoded(VisionHei_2, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Encoded(VisionHei_3, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Encoded(VisionSchoolLed_1, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Encoded(VisionSchoolLed_2, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Encoded(VisionSchoolLed_3, Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check))),
        Descriptive(Vision5),
        Descriptive(KeyContacts),
    ];
}
