using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Mentors.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Mentors =>
    [
        Encoded(MentorsSector1a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Descriptive(MentorsSector1_1),
        Descriptive(MentorsSector1_2),
        Descriptive(MentorsSector1_3),
        OfDuty(MentorsSector1b, "body to join settled at induction"),
        Descriptive(MentorsBenefits),
        Descriptive(MentorsBenefits_1),
        Descriptive(MentorsBenefits_2),
        Descriptive(MentorsBenefits_3),
        Descriptive(MentorsBenefits_4),
        OfDuty(MentorsSector1c, "codes of conduct of own bodies accepted"),
        Encoded(
            MentorsSector2,
            Member(nameof(SubjectQualifications), nameof(SubjectQualifications.Check)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(MentorsSector3a, Member(nameof(PlanReviews), nameof(PlanReviews.Check))),
        Encoded(
            MentorsSector3b,
            Member(nameof(PlanReviews), nameof(PlanReviews.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(MentorsTeaching1_1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsTeaching1_2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsTeaching1_3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsTeaching2a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Descriptive(MentorsTeaching2_1),
        OfDuty(MentorsTeaching2b, "professional standards of 2014 followed"),
        Descriptive(MentorsOther),
        Encoded(MentorsOther1, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsOther2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsOther3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(MentorsOther4, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
    ];
}
