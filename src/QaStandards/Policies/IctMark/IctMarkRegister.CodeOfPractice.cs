using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The code of practice, from professional conduct to the signature.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> CodeOfPracticeClauses =>
    [
        ForJudgement(
            ProfessionalConduct1a,
            "Whether conduct is professional; unprofessional conduct is recorded as a breach.",
            "Removal.Decide"),
        ForJudgement(
            ProfessionalConduct1b,
            "Whether somebody is sensitive to a school; the want of it is recorded as a breach.",
            "Removal.Decide"),
        Descriptive(Confidentiality1a),
        Encoded(Confidentiality1b, "Confidentiality.Decide"),
        Encoded(Confidentiality1c, "Confidentiality.Decide"),
        Encoded(Confidentiality2, "Confidentiality.Decide"),
        Encoded(EligibilityToAssess1a, "ConflictOfInterest.Decide"),
        Encoded(EligibilityToAssess1b, "ConflictOfInterest.Decide"),
        Encoded(EligibilityToAssess1c, "ConflictOfInterest.Decide"),
        Encoded(EligibilityToAssess2, "EligibilityToAssess.Decide"),
        OfDuty(EligibilityToAssess3, "services offered at fair value"),
        Encoded(
            ContactWithSchools1a,
            "ContactWithSchools.CheckRequest",
            "AppointmentAllocation.Allocate",
            "AppointmentHandling.Lifecycle"),
        Encoded(
            ContactWithSchools1b,
            "AppointmentAllocation.Allocate",
            "AppointmentHandling.Lifecycle",
            "ContactWithSchools.CheckOffer"),
        Encoded(
            ContactWithSchools1c, "ConflictOfInterest.Decide", "AppointmentAllocation.Allocate", "AppointmentHandling.Lifecycle"),
        Encoded(ContactWithSchools1d, "ContactWithSchools.CheckDecline"),
        Encoded(ContactWithSchools1e, "ContactWithSchools.CheckDecline"),
        Encoded(ContactWithSchools1f, "ContactWithSchools.CheckDecline"),
        Encoded(ContactWithSchools1g, "ContactWithSchools.CheckDecline", "AppointmentHandling.Lifecycle"),
        Encoded(ContactWithSchools1h, "ContactWithSchools.CheckApproach", "AppointmentHandling.Lifecycle"),
        Encoded(ContactWithSchools1i, "ContactWithSchools.CheckInformed", "AppointmentHandling.Lifecycle"),
        OfDuty(Representation1a, "principles and objectives of the scheme promoted"),
        OfDuty(Representation1b, "schools engaged as an advocate of the scheme"),
        Descriptive(Materials1a),
        Encoded(Materials1b, "Materials.Decide"),
        Encoded(AssessmentCosts1, "AssessmentCosts.Decide"),
        Encoded(AssessmentCosts2a, "AssessmentCosts.Decide"),
        Encoded(AssessmentCosts2b, "AssessmentCosts.Decide"),
        Encoded(AssessmentCosts2c, "AssessmentCosts.Decide"),
        OfDuty(InformationHeld1a, "information about assessors held"),
        OutOfScope(
            InformationHeld1b,
            "Every question takes the facts as they were held on its day, so that there is nothing further to compute."),
        Encoded(InformationHeld1c, "InformationHeld.Check"),
        Encoded(InformationHeld1d, "InformationHeld.Check"),
        OfDuty(InformationHeld1e, "changes sent to the address that is given"),
        Encoded(ContinuingRegistration1a, "ContinuingRegistration.Decide"),
        Encoded(ContinuingRegistration1b, "ContinuingRegistration.Decide", "Fees.Check"),
        Encoded(ContinuingRegistration1c, "ContinuingRegistration.Decide", "DevelopmentEvents.Check"),
        Encoded(ContinuingRegistration1d, "ContinuingRegistration.Decide", "DevelopmentEvents.Check"),
        Encoded(ContinuingRegistration2a, "DevelopmentEvents.Check"),
        Encoded(ContinuingRegistration2b, "DevelopmentEvents.Check"),
        Encoded(Procedures1, "Procedures.Check"),
        Encoded(Signature1, "Agreements.Check"),
        Encoded(Signature2, "Agreements.Check"),
        Encoded(Signature3, "Agreements.Check"),
        Encoded(Signature4, "Agreements.Check"),
    ];
}
