using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Tailored Learning and accredited adult provision.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Adults =>
    [
        OutOfScope(AppendixB_Tailored_1, NotYet),
        OutOfScope(AppendixB_Tailored_2, NotYet),
        OutOfScope(AppendixB_Tailored_3, NotYet),
        OutOfScope(AppendixB_Tailored_4, NotYet),
        OutOfScope(AppendixB_Tailored_5, NotYet),
        OutOfScope(AppendixB_Tailored_6a, NotYet),
        OutOfScope(AppendixB_Tailored_6b, NotYet),
        OutOfScope(AppendixB_Tailored_6c, NotYet),
        OutOfScope(AppendixB_Tailored_6d, NotYet),
        OutOfScope(AppendixB_Tailored_7, NotYet),
        OutOfScope(AppendixB_Tailored_8, NotYet),
        OutOfScope(AppendixB_Tailored_9, NotYet),
        OutOfScope(AppendixB_Tailored_10, NotYet),
        OutOfScope(AppendixB_Tailored_11, NotYet),
        OutOfScope(AppendixB_Accredited_1, NotYet),
        OutOfScope(AppendixB_Accredited_2, NotYet),
        OutOfScope(AppendixB_Accredited_3, NotYet),
        OutOfScope(AppendixB_Accredited_4a, NotYet),
        OutOfScope(AppendixB_Accredited_4b, NotYet),
        OutOfScope(AppendixB_Accredited_4c, NotYet),
        OutOfScope(AppendixB_Accredited_4d, NotYet),
        OutOfScope(AppendixB_Accredited_4e, NotYet),
        OutOfScope(AppendixB_Accredited_4f, NotYet),
        OutOfScope(AppendixB_Accredited_4g, NotYet),
    ];
}
