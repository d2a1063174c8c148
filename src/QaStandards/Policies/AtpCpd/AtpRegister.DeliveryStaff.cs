using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Delivery staff.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> DeliveryStaff =>
    [
        Encoded(
            DeliveryStaff1a,
            Member(nameof(AnnualCpd), nameof(AnnualCpd.Check)),
            Member(nameof(StaffRole), nameof(StaffRole.IsDelivery))),
        Encoded(DeliveryStaff1b, Member(nameof(AnnualCpd), nameof(AnnualCpd.Check))),
        Encoded(DeliveryStaff1c, Member(nameof(AnnualCpd), nameof(AnnualCpd.HoursPerDay))),
        Encoded(DeliveryStaff2a, Member(nameof(AnnualCpd), nameof(AnnualCpd.Check))),
        OfDuty(DeliveryStaff2b, "CPD arranged with the IQA"),
        Encoded(DeliveryStaff3a, Member(nameof(TrainingRequests), nameof(TrainingRequests.Decide))),
        Encoded(DeliveryStaff3b, Member(nameof(TrainingRequests), nameof(TrainingRequests.Decide))),
        Encoded(
            DeliveryStaff4a,
            Member(nameof(RoleRequirements), nameof(RoleRequirements.CheckMandatory)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Encoded(DeliveryStaff4b, Member(nameof(AnnualCpd), nameof(AnnualCpd.Check))),
        Encoded(
            DeliveryStaff5,
            Member(nameof(FunctionalSkills), nameof(FunctionalSkills.Check)),
            Member(nameof(RoleRequirements), nameof(RoleRequirements.MatrixOf)),
            Member(nameof(RequirementCycle), nameof(RequirementCycle.Lifecycle))),
        Descriptive(DeliveryStaff6),
    ];
}
