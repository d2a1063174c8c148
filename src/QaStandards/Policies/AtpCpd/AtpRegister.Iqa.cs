using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>IQA.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Iqa =>
    [
        Encoded(IqaSector1a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
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
        Encoded(
            IqaSector1d,
            Member(nameof(SubjectQualifications), nameof(SubjectQualifications.Check)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(IqaSector2a, Member(nameof(PlanReviews), nameof(PlanReviews.Check))),
        Encoded(
            IqaSector2b,
            Member(nameof(PlanReviews), nameof(PlanReviews.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(IqaTeaching1_1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaTeaching1_2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaTeaching1_3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaTeaching1_4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaTeaching2a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Descriptive(IqaTeaching2_1),
        OfDuty(IqaTeaching2b, "professional standards of 2014 followed"),
        Descriptive(IqaOther),
        Encoded(IqaOther1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaOther2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaOther3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(IqaOther4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
    ];
}
