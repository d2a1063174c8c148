using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Lead IQA, leaders and support staff.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Leaders =>
    [
        Encoded(Leaders1a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders1b, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders2_1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders2_2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders3a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders3b, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders3c, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Leaders4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement5, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Engagement6, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration5, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(Administration6, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(SupportStaff, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        OfDuty(SupportStaff_1, "training about funding and compliance"),
        OfDuty(SupportStaff_2, "training about Ofsted"),
        OfDuty(SupportStaff_3, "training about office software"),
    ];
}
