using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The code of practice, from professional conduct to the signature.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> CodeOfPracticeClauses =>
    [
        ForJudgement(ProfessionalConduct1a, "Whether conduct is professional; unprofessional conduct is recorded as a breach."),
        ForJudgement(ProfessionalConduct1b, "Whether somebody is sensitive to a school; the want of it is recorded as a breach."),
        Descriptive(Confidentiality1a),
        OutOfScope(Confidentiality1b, NotYet),
        OutOfScope(Confidentiality1c, NotYet),
        OutOfScope(Confidentiality2, NotYet),
        OutOfScope(EligibilityToAssess1a, NotYet),
        OutOfScope(EligibilityToAssess1b, NotYet),
        OutOfScope(EligibilityToAssess1c, NotYet),
        OutOfScope(EligibilityToAssess2, NotYet),
        OfDuty(EligibilityToAssess3, "services offered at fair value"),
        OutOfScope(ContactWithSchools1a, NotYet),
        OutOfScope(ContactWithSchools1b, NotYet),
        OutOfScope(ContactWithSchools1c, NotYet),
        OutOfScope(ContactWithSchools1d, NotYet),
        OutOfScope(ContactWithSchools1e, NotYet),
        OutOfScope(ContactWithSchools1f, NotYet),
        OutOfScope(ContactWithSchools1g, NotYet),
        OutOfScope(ContactWithSchools1h, NotYet),
        OutOfScope(ContactWithSchools1i, NotYet),
        OfDuty(Representation1a, "principles and objectives of the scheme promoted"),
        OfDuty(Representation1b, "schools engaged as an advocate of the scheme"),
        Descriptive(Materials1a),
        OutOfScope(Materials1b, NotYet),
        OutOfScope(AssessmentCosts1, NotYet),
        OutOfScope(AssessmentCosts2a, NotYet),
        OutOfScope(AssessmentCosts2b, NotYet),
        OutOfScope(AssessmentCosts2c, NotYet),
        OfDuty(InformationHeld1a, "information about assessors held"),
        OutOfScope(
            InformationHeld1b,
            "Every question takes the facts as they were held on its day, so that there is nothing further to compute."),
        OutOfScope(InformationHeld1c, NotYet),
        OutOfScope(InformationHeld1d, NotYet),
        OfDuty(InformationHeld1e, "changes sent to the address that is given"),
        OutOfScope(ContinuingRegistration1a, NotYet),
        OutOfScope(ContinuingRegistration1b, NotYet),
        OutOfScope(ContinuingRegistration1c, NotYet),
        OutOfScope(ContinuingRegistration1d, NotYet),
        OutOfScope(ContinuingRegistration2a, NotYet),
        OutOfScope(ContinuingRegistration2b, NotYet),
        OutOfScope(Procedures1, NotYet),
        OutOfScope(Signature1, NotYet),
        OutOfScope(Signature2, NotYet),
        OutOfScope(Signature3, NotYet),
        OutOfScope(Signature4, NotYet),
    ];
}
