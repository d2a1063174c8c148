using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Delivery staff.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> DeliveryStaff =>
    [
        OutOfScope(DeliveryStaff1a, NotYet),
        OutOfScope(DeliveryStaff1b, NotYet),
        OutOfScope(DeliveryStaff1c, NotYet),
        OutOfScope(DeliveryStaff2a, NotYet),
        OfDuty(DeliveryStaff2b, "CPD arranged with the IQA"),
        OutOfScope(DeliveryStaff3a, NotYet),
        OutOfScope(DeliveryStaff3b, NotYet),
        OutOfScope(DeliveryStaff4a, NotYet),
        OutOfScope(DeliveryStaff4b, NotYet),
        OutOfScope(DeliveryStaff5, NotYet),
        Descriptive(DeliveryStaff6),
    ];
}
