using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The criteria for accreditation as an assessor.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> AccreditationClauses =>
    [
        OutOfScope(Criteria1, NotYet),
        OutOfScope(InitialRegistration1a, NotYet),
        OutOfScope(InitialRegistration1b, NotYet),
        OutOfScope(InitialRegistration1c, NotYet),
        OfDuty(InitialRegistration1d, "list of registered assessors kept online"),
        OutOfScope(InitialRegistration2a, NotYet),
        OutOfScope(InitialRegistration2b, NotYet),
        OfDuty(InitialRegistration2c, "registration fees reviewed"),
        OfDuty(InitialRegistration2d, "registration fees published on the website"),
        OutOfScope(InitialRegistration2e, NotYet),
        OutOfScope(ProfessionalDevelopment1a, NotYet),
        OutOfScope(ProfessionalDevelopment1b, NotYet),
        OutOfScope(ProfessionalDevelopment1c, NotYet),
        OutOfScope(ProfessionalDevelopment2a, NotYet),
        OutOfScope(ProfessionalDevelopment2b, NotYet),
        OutOfScope(QualityAssurance1a, NotYet),
        OutOfScope(QualityAssurance1b, NotYet),
        OutOfScope(QualityAssurance1c, NotYet),
        OutOfScope(QualityAssurance2a, NotYet),
        OfDuty(QualityAssurance2b, "development of the competences supported"),
        OutOfScope(QualityAssurance3, NotYet),
        OutOfScope(QualityAssurance4a, NotYet),
        OutOfScope(QualityAssurance4b, NotYet),
        OutOfScope(QualityAssurance4c, NotYet),
        OutOfScope(QualityAssurance4d, NotYet),
        OutOfScope(QualityAssurance5, NotYet),
        OutOfScope(SchoolAssessments1a, NotYet),
        OutOfScope(SchoolAssessments1b, NotYet),
        OutOfScope(SchoolAssessments1c, NotYet),
        OutOfScope(SchoolAssessments1d, NotYet),
        OfDuty(SchoolAssessments1e, "fee for the quality review published on the website"),
        OutOfScope(SchoolAssessments1f, NotYet),
        OutOfScope(SchoolAssessments1g, NotYet),
        OutOfScope(UnacceptableActivities1a, NotYet),
        OutOfScope(UnacceptableActivities1b, NotYet),
        OutOfScope(UnacceptableActivities1c, NotYet),
        OutOfScope(UnacceptableActivities1d, NotYet),
        OutOfScope(UnacceptableActivities1e, NotYet),
        OutOfScope(UnacceptableActivities1f, NotYet),
    ];
}
