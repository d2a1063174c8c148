using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Purpose;
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
        Encoded(Purpose3a, Member(nameof(AnnualCpd), nameof(AnnualCpd.Check))),
        Encoded(Purpose3b, Member(nameof(AnnualCpd), nameof(AnnualCpd.Check))),
        Descriptive(Purpose3c),
        Encoded(Purpose4, Member(nameof(Progression), nameof(Progression.Check))),
        Encoded(
            Scope1a,
            Member(nameof(Employment), nameof(Employment.CheckScope)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Descriptive(Scope1b),
        Encoded(
            Scope2,
            Member(nameof(Discipline), nameof(Discipline.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Descriptive(Authority1a),
        OfDuty(Authority1b, "somebody named as head of quality answers for the policy"),
        Encoded(
            Authority2,
            Member(nameof(PolicyReview), nameof(PolicyReview.Check)),
            Member(nameof(PolicyReview), nameof(PolicyReview.Limit))),
        Descriptive(RelatedPolicies_1),
        Descriptive(RelatedPolicies_2),
        Descriptive(RelatedPolicies_3),
        Descriptive(RelatedPolicies_4),
    ];
}
