using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Trainers.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Trainers =>
    [
        Encoded(
            TrainersSector1a,
            Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Descriptive(TrainersSector1_1),
        Descriptive(TrainersSector1_2),
        Descriptive(TrainersSector1_3),
        OfDuty(TrainersSector1b, "body to join settled at induction"),
        Descriptive(TrainersBenefits),
        Descriptive(TrainersBenefits_1),
        Descriptive(TrainersBenefits_2),
        Descriptive(TrainersBenefits_3),
        Descriptive(TrainersBenefits_4),
        OfDuty(TrainersSector1c, "codes of conduct of own bodies accepted"),
        Encoded(
            TrainersSector2,
            Member(nameof(SubjectQualifications), nameof(SubjectQualifications.Check)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(TrainersSector3a, Member(nameof(PlanReviews), nameof(PlanReviews.Check))),
        Encoded(
            TrainersSector3b,
            Member(nameof(PlanReviews), nameof(PlanReviews.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            TrainersTeaching1_1,
            Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(TrainersTeaching1_2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(TrainersTeaching2a, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Descriptive(TrainersTeaching2_1),
        OfDuty(TrainersTeaching2b, "professional standards of 2014 followed"),
        Encoded(TrainersTeaching3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Descriptive(TrainersOther),
        Encoded(
            TrainersOther1,
            Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(TrainersOther2, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
        Encoded(TrainersOther3, Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf))),
    ];
}
