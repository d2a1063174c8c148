using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix A: provision types.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Provision =>
    [
        OutOfScope(AppendixA_1a, NotYet),
        OutOfScope(AppendixA_1b, NotYet),
        OutOfScope(AppendixA_1c, NotYet),
        OutOfScope(AppendixA_1d, NotYet),
        OutOfScope(AppendixA_1e, NotYet),
        OutOfScope(AppendixA_1f, NotYet),
        Descriptive(AppendixA_1g),
        OutOfScope(AppendixA_1h, NotYet),
        Descriptive(AppendixA_2a),
        Descriptive(AppendixA_2b),
        Descriptive(AppendixA_2c),
        Descriptive(AppendixA_2d),
        OfDuty(
            AppendixA_2e,
            "quality of internal and subcontracted provision managed",
            "strategic direction",
            "funding allocations",
            "monitoring of providers",
            "monitoring of data",
            "quality of provision"),
    ];
}
