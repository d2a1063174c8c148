using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Ensuring equality and safety, section 3.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Safety =>
    [
        OfDuty(C3_1a, "dignity and respect protected"),
        OfDuty(C3_1b, "suitable and welcoming placements provided"),
        OfDuty(C3_1c, "discrimination not tolerated in partnership work"),
        Descriptive(C3_1d),
        Encoded(C3_1e, Member(nameof(EqualityAndNeeds), nameof(EqualityAndNeeds.CheckConcern))),
        Encoded(C3_2a, Member(nameof(EqualityAndNeeds), nameof(EqualityAndNeeds.CheckNeeds))),
        OfDuty(C3_2b, "individual needs met on placement"),
        OfDuty(C3_2c, "trainee encouraged to tell placement staff"),
        Encoded(
            C3_2d,
            Member(nameof(EqualityAndNeeds), nameof(EqualityAndNeeds.CheckNeeds)),
            Member(nameof(SharingInformation), nameof(SharingInformation.DecideSharing)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Encoded(C3_3a, Member(nameof(EqualityAndNeeds), nameof(EqualityAndNeeds.DecideWhistleblowing))),
        Descriptive(C3_3b),
        Encoded(C3_3c, Member(nameof(EqualityAndNeeds), nameof(EqualityAndNeeds.DecideWhistleblowing))),
        OfDuty(C3_3d, "concern handled in good time"),
        Encoded(C3_4a, Member(nameof(MedicalFitness), nameof(MedicalFitness.CheckOffer))),
        Encoded(
            C3_4b,
            Member(nameof(MedicalFitness), nameof(MedicalFitness.CheckOffer)),
            Member(nameof(ClearanceCareer), nameof(ClearanceCareer.Lifecycle))),
        Descriptive(C3_4c),
        Encoded(
            C3_4d,
            Member(nameof(MedicalFitness), nameof(MedicalFitness.DecideStart)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide)),
            Member(nameof(ClearanceCareer), nameof(ClearanceCareer.Lifecycle))),
        Encoded(
            C3_4e,
            Member(nameof(MedicalFitness), nameof(MedicalFitness.DecideStart)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide)),
            Member(nameof(ClearanceCareer), nameof(ClearanceCareer.Lifecycle))),
        OfDuty(C3_4f, "worse health told to the university"),
        Encoded(C3_4g, Member(nameof(MedicalFitness), nameof(MedicalFitness.CheckConcern))),
        Encoded(C3_4h, Member(nameof(MedicalFitness), nameof(MedicalFitness.CheckConcern))),
        Encoded(
            C3_5_1a,
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Plan)),
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Decide)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide)),
            Member(nameof(ClearanceCareer), nameof(ClearanceCareer.Lifecycle))),
        Encoded(
            C3_5_1b,
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Plan)),
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Decide))),
        Descriptive(C3_5_1c),
        Encoded(
            C3_5_1d,
            Member(nameof(SharingInformation), nameof(SharingInformation.CheckRequest)),
            Member(nameof(SharingInformation), nameof(SharingInformation.DecideSharing))),
        Encoded(
            C3_5_1e,
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.DecideConfirmation)),
            Member(nameof(SharingInformation), nameof(SharingInformation.DecideSharing))),
        Encoded(C3_5_1f, Member(nameof(SharingInformation), nameof(SharingInformation.DecideSharing))),
        Encoded(
            C3_5_1g,
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Plan)),
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Decide))),
        Encoded(C3_5_1h, Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.DecideConfirmation))),
        Encoded(
            C3_5_1i,
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Plan)),
            Member(nameof(VettingAndSuitability), nameof(VettingAndSuitability.Decide))),
        Encoded(
            C3_5_2a,
            Member(nameof(SharingInformation), nameof(SharingInformation.DecideSharing)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Descriptive(C3_5_2b),
        Descriptive(C3_5_2c),
        OfDuty(C3_5_3a, "school policies and pupil information made known to the trainee"),
        OfDuty(C3_5_3b, "pupils' needs made known to the trainee"),
        Encoded(
            C3_5_3c,
            Member(nameof(WelfareAndSafeguarding), nameof(WelfareAndSafeguarding.Check)),
            Member(nameof(WelfareAndSafeguarding), nameof(WelfareAndSafeguarding.CheckIn))),
        OfDuty(C3_6a, "reasonable care taken of trainees on placement"),
        Encoded(C3_6b, Member(nameof(DutyOfCare), nameof(DutyOfCare.CheckEvent))),
        Encoded(C3_6c, Member(nameof(DutyOfCare), nameof(DutyOfCare.CheckEvent))),
        Descriptive(C3_7a),
        Encoded(
            C3_7b,
            Member(nameof(HealthAndSafety), nameof(HealthAndSafety.Decide)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Encoded(
            C3_7c,
            Member(nameof(HealthAndSafety), nameof(HealthAndSafety.Decide)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Descriptive(C3_8a),
        OfDuty(C3_8b, "regard had to the Prevent guidance"),
    ];
}
