using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Induction and mandatory training.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Induction =>
    [
        OutOfScope(Induction1, NotYet),
        OutOfScope(Induction1_1, NotYet),
        OutOfScope(Induction1_2, NotYet),
        OutOfScope(Induction1_3, NotYet),
        OutOfScope(Induction2, NotYet),
        OutOfScope(Induction2_1, NotYet),
        OutOfScope(Induction2_2, NotYet),
        OutOfScope(Induction3a, NotYet),
        OutOfScope(Induction3b, NotYet),
        OutOfScope(Induction3c, NotYet),
        OutOfScope(Induction_1, NotYet),
        OutOfScope(Induction_2, NotYet),
        OutOfScope(Induction_3, NotYet),
        OutOfScope(Induction_4, NotYet),
        OutOfScope(Induction_5, NotYet),
        OfDuty(Induction4, "module taught face to face by senior staff"),
        Descriptive(InductionCatalogue),
        Descriptive(InductionCatalogue_1),
        Descriptive(InductionCatalogue_2),
        Descriptive(InductionCatalogue_3),
        Descriptive(InductionCatalogue_4),
        Descriptive(InductionCatalogue_5),
        Descriptive(InductionCatalogue_6),
        Descriptive(InductionCatalogue_7),
        Descriptive(InductionCatalogue_8),
        Descriptive(InductionCatalogue_9),
        Descriptive(InductionCatalogue_10),
        Descriptive(SideBySide),
        Descriptive(SideBySide_1),
        Descriptive(SideBySide_2),
        Descriptive(SideBySide_3),
        Descriptive(SideBySide_4),
    ];
}
