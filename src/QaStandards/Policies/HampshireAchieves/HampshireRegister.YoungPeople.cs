using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Young People's Learning.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> YoungPeople =>
    [
        OutOfScope(AppendixB_YoungPeople_1, NotYet),
        OutOfScope(AppendixB_YoungPeople_2, NotYet),
        OutOfScope(AppendixB_YoungPeople_3, NotYet),
        OutOfScope(AppendixB_YoungPeople_4, NotYet),
        OutOfScope(AppendixB_YoungPeople_5, NotYet),
        OutOfScope(AppendixB_YoungPeople_6, NotYet),
        OutOfScope(AppendixB_YoungPeople_7, NotYet),
        OutOfScope(AppendixB_YoungPeople_8, NotYet),
        OutOfScope(AppendixB_YoungPeople_9, NotYet),
        OutOfScope(AppendixB_YoungPeople_10, NotYet),
        OutOfScope(AppendixB_YoungPeople_11, NotYet),
        OutOfScope(AppendixB_YoungPeople_12, NotYet),
        OutOfScope(AppendixB_YoungPeople_13, NotYet),
        OutOfScope(AppendixB_YoungPeople_14a, NotYet),
        OutOfScope(AppendixB_YoungPeople_14b, NotYet),
        OutOfScope(AppendixB_YoungPeople_14c, NotYet),
        OutOfScope(AppendixB_YoungPeople_15, NotYet),
        OutOfScope(AppendixB_YoungPeople_16, NotYet),
        OutOfScope(AppendixB_YoungPeople_17, NotYet),
        OutOfScope(AppendixB_YoungPeople_18, NotYet),
        OutOfScope(AppendixB_YoungPeople_19, NotYet),
        OutOfScope(AppendixB_YoungPeople_20, NotYet),
    ];
}
