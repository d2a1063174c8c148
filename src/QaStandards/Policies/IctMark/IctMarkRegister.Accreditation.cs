using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The criteria for accreditation as an assessor.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> AccreditationClauses =>
    [
        Encoded(Criteria1, "Removal.Decide"),
        Encoded(InitialRegistration1a, "Registration.Decide"),
        Encoded(InitialRegistration1b, "Registration.Decide"),
        Encoded(InitialRegistration1c, "Registration.Decide"),
        OfDuty(InitialRegistration1d, "list of registered assessors kept online"),
        Encoded(InitialRegistration2a, "Registration.DecideAccreditation", "AssessorAccreditation.Lifecycle"),
        Encoded(InitialRegistration2b, "Registration.DecideAccreditation", "Fees.Check"),
        OfDuty(InitialRegistration2c, "registration fees reviewed"),
        OfDuty(InitialRegistration2d, "registration fees published on the website"),
        Encoded(InitialRegistration2e, "AssessmentCosts.Decide"),
        Encoded(ProfessionalDevelopment1a, "DevelopmentEvents.Check"),
        Encoded(ProfessionalDevelopment1b, "DevelopmentEvents.Check"),
        Encoded(ProfessionalDevelopment1c, "DevelopmentEvents.Check"),
        Encoded(ProfessionalDevelopment2a, "Fees.Check"),
        Encoded(ProfessionalDevelopment2b, "DevelopmentEvents.CheckCostAdvised"),
        Encoded(QualityAssurance1a, "Visits.Decide"),
        Encoded(QualityAssurance1b, "Visits.Decide"),
        Encoded(QualityAssurance1c, "Visits.Decide"),
        Encoded(QualityAssurance2a, "Registration.DecideAccreditation", "AssessorAccreditation.Lifecycle"),
        OfDuty(QualityAssurance2b, "development of the competences supported"),
        Encoded(QualityAssurance3, "Visits.Decide", "AssessorAccreditation.Lifecycle"),
        Encoded(QualityAssurance4a, "Visits.Decide", "AssessorAccreditation.Lifecycle"),
        Encoded(QualityAssurance4b, "Appeals.Decide", "AssessorAccreditation.Lifecycle"),
        Encoded(QualityAssurance4c, "Appeals.Decide"),
        Encoded(QualityAssurance4d, "Appeals.Decide", "AssessorAccreditation.Lifecycle"),
        Encoded(QualityAssurance5, "AssessmentCosts.Decide"),
        Encoded(SchoolAssessments1a, "AssessorAccreditation.Lifecycle"),
        Encoded(SchoolAssessments1b, "QualityReviews.Check"),
        Encoded(SchoolAssessments1c, "QualityReviews.Check"),
        Encoded(SchoolAssessments1d, "Fees.Check", "Fees.CheckReviewsInvoiced"),
        OfDuty(SchoolAssessments1e, "fee for the quality review published on the website"),
        Encoded(SchoolAssessments1f, "ExperiencedAssessors.Draw"),
        Encoded(SchoolAssessments1g, "AssessmentCosts.Decide"),
        Encoded(UnacceptableActivities1a, "Removal.Decide"),
        Encoded(UnacceptableActivities1b, "Removal.Decide"),
        Encoded(UnacceptableActivities1c, "Removal.Decide"),
        Encoded(UnacceptableActivities1d, "Removal.Decide"),
        Encoded(UnacceptableActivities1e, "Removal.Decide"),
        Encoded(UnacceptableActivities1f, "Fees.Check", "Removal.Decide"),
    ];
}
