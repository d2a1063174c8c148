using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Purpose, scope and authority.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Purpose =>
    [
        Descriptive(Contents),
        Descriptive(Purpose1a),
        Descriptive(Purpose1b),
        Descriptive(Purpose2),
        OutOfScope(Purpose3a, NotYet),
        OutOfScope(Purpose3b, NotYet),
        Descriptive(Purpose3c),
        OutOfScope(Purpose4, NotYet),
        OutOfScope(Scope1a, NotYet),
        Descriptive(Scope1b),
        OutOfScope(Scope2, NotYet),
        Descriptive(Authority1a),
        OfDuty(Authority1b, "somebody named as head of quality answers for the policy"),
        OutOfScope(Authority2, NotYet),
        Descriptive(RelatedPolicies_1),
        Descriptive(RelatedPolicies_2),
        Descriptive(RelatedPolicies_3),
        Descriptive(RelatedPolicies_4),
    ];
}
