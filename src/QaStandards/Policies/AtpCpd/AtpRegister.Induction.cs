using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Induction and mandatory training.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Induction =>
    [
        Encoded(
            Induction1,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(TrainingNeeds), nameof(TrainingNeeds.Gaps)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction1_1,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction1_2,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction1_3,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction2,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(TrainingNeeds), nameof(TrainingNeeds.ToPlan)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction2_1,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(TrainingNeeds), nameof(TrainingNeeds.ToPlan)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction2_2,
            Member(nameof(JobOffer), nameof(JobOffer.Decide)),
            Member(nameof(TrainingNeeds), nameof(TrainingNeeds.ToPlan)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction3a,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(Induction3b, Member(nameof(InductionModules), nameof(InductionModules.Check))),
        Encoded(
            Induction3c,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction_1,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction_2,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction_3,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction_4,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            Induction_5,
            Member(nameof(InductionModules), nameof(InductionModules.Check)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        OfDuty(Induction4, "module taught face to face by senior staff"),
        Descriptive(InductionCatalogue),
        Descriptive(InductionCatalogue_1),
        Descriptive(InductionCatalogue_2),
        Descriptive(InductionCatalogue_3),
        Descriptive(InductionCatalogue_4),
        Descriptive(InductionCatalogue_5),
        Descriptive(InductionCatalogue_6),
        Descriptive(InductionCatalogue_7),
        Descriptive(InductionCatalogue_8),
        Descriptive(InductionCatalogue_9),
        Descriptive(InductionCatalogue_10),
        Descriptive(SideBySide),
        Descriptive(SideBySide_1),
        Descriptive(SideBySide_2),
        Descriptive(SideBySide_3),
        Descriptive(SideBySide_4),
    ];
}
