using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>IQA.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Iqa =>
    [
        OutOfScope(IqaSector1a, NotYet),
        Descriptive(IqaSector1_1),
        Descriptive(IqaSector1_2),
        Descriptive(IqaSector1_3),
        OfDuty(IqaSector1b, "body to join settled at induction"),
        Descriptive(IqaBenefits),
        Descriptive(IqaBenefits_1),
        Descriptive(IqaBenefits_2),
        Descriptive(IqaBenefits_3),
        Descriptive(IqaBenefits_4),
        OfDuty(IqaSector1c, "codes of conduct of own bodies accepted"),
        OutOfScope(IqaSector1d, NotYet),
        OutOfScope(IqaSector2a, NotYet),
        OutOfScope(IqaSector2b, NotYet),
        OutOfScope(IqaTeaching1_1, NotYet),
        OutOfScope(IqaTeaching1_2, NotYet),
        OutOfScope(IqaTeaching1_3, NotYet),
        OutOfScope(IqaTeaching1_4, NotYet),
        OutOfScope(IqaTeaching2a, NotYet),
        Descriptive(IqaTeaching2_1),
        OfDuty(IqaTeaching2b, "professional standards of 2014 followed"),
        Descriptive(IqaOther),
        OutOfScope(IqaOther1, NotYet),
        OutOfScope(IqaOther2, NotYet),
        OutOfScope(IqaOther3, NotYet),
        OutOfScope(IqaOther4, NotYet),
    ];
}
