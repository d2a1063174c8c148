using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Lead IQA, leaders and support staff.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Leaders =>
    [
        OutOfScope(Leaders1a, NotYet),
        OutOfScope(Leaders1b, NotYet),
        OutOfScope(Leaders2_1, NotYet),
        OutOfScope(Leaders2_2, NotYet),
        OutOfScope(Leaders3a, NotYet),
        OutOfScope(Leaders3b, NotYet),
        OutOfScope(Leaders3c, NotYet),
        OutOfScope(Leaders4, NotYet),
        OutOfScope(Engagement1, NotYet),
        OutOfScope(Engagement2, NotYet),
        OutOfScope(Engagement3, NotYet),
        OutOfScope(Engagement4, NotYet),
        OutOfScope(Engagement5, NotYet),
        OutOfScope(Engagement6, NotYet),
        OutOfScope(Administration1, NotYet),
        OutOfScope(Administration2, NotYet),
        OutOfScope(Administration3, NotYet),
        OutOfScope(Administration4, NotYet),
        OutOfScope(Administration5, NotYet),
        OutOfScope(Administration6, NotYet),
        OutOfScope(SupportStaff, NotYet),
        OfDuty(SupportStaff_1, "training about funding and compliance"),
        OfDuty(SupportStaff_2, "training about Ofsted"),
        OfDuty(SupportStaff_3, "training about office software"),
    ];
}
