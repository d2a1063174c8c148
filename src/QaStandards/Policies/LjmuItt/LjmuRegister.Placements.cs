using QaStandards.Policies.LjmuItt.Placements;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Placements, section 1.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Placements =>
    [
        Encoded(
            C1_1a,
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideStanding)),
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideCover)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(
            C1_1b,
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideStanding)),
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.LastDay)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(C1_1c, Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideStanding))),
        Descriptive(C1_1d),
        Descriptive(C1_1e),
        Encoded(
            C1_1f,
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.CheckDocuments)),
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.Required)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Descriptive(C1_2),
        Encoded(C1_3_1, Member(nameof(EndingAPartnership), nameof(EndingAPartnership.CheckGrounds))),
        Encoded(C1_3_2, Member(nameof(EndingAPartnership), nameof(EndingAPartnership.CheckGrounds))),
        Encoded(C1_3_3, Member(nameof(EndingAPartnership), nameof(EndingAPartnership.CheckGrounds))),
        Encoded(
            C1_3a,
            Member(nameof(EndingAPartnership), nameof(EndingAPartnership.Decide)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(
            C1_3b,
            Member(nameof(EndingAPartnership), nameof(EndingAPartnership.CheckGrounds)),
            Member(nameof(Persistence), nameof(Persistence.Of)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(
            C1_4_1a,
            Member(nameof(HowPlacementsAreAllocated), nameof(HowPlacementsAreAllocated.CheckRound)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(
            C1_4_1b,
            Member(nameof(HowPlacementsAreAllocated), nameof(HowPlacementsAreAllocated.CheckRound)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        OfDuty(C1_4_1c, "guidance on offers given to Professional Mentors"),
        Encoded(C1_4_2a, Member(nameof(HowPlacementsAreAllocated), nameof(HowPlacementsAreAllocated.DecideArrangement))),
        Encoded(C1_4_2b, Member(nameof(HowPlacementsAreAllocated), nameof(HowPlacementsAreAllocated.DecideArrangement))),
        Encoded(C1_4_3a, Member(nameof(PlacementAllocation), nameof(PlacementAllocation.Allocate))),
        Encoded(C1_4_3b, Member(nameof(PlacementAllocation), nameof(PlacementAllocation.Allocate))),
        Encoded(C1_4_3c, Member(nameof(PlacementAllocation), nameof(PlacementAllocation.Allocate))),
        Encoded(C1_4_3d, Member(nameof(PlacementAllocation), nameof(PlacementAllocation.Allocate))),
        Encoded(
            C1_4a,
            Member(nameof(HowPlacementsAreAllocated), nameof(HowPlacementsAreAllocated.DecideArrangement)),
            Member(nameof(TrainingRoute), nameof(TrainingRoute.ArrangedBy))),
    ];
}
