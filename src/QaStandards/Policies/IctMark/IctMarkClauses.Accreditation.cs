namespace QaStandards.Policies.IctMark;

/// <content>The criteria for accreditation as an assessor.</content>
public static partial class IctMarkClauses
{
    public static Clause Criteria1 { get; } =
        Must("Criteria 1", "Whoever breaks one of these criteria is removed from the register.");

    public static Clause InitialRegistration1a { get; } =
        Must("Initial registration 1a", "For registration, the assessment against competences has been passed.");

    public static Clause InitialRegistration1b { get; } = Must("Initial registration 1b", "A pen portrait has been handed in.");

    public static Clause InitialRegistration1c { get; } =
        Must("Initial registration 1c", "The code of practice has been signed.");

    public static Clause InitialRegistration1d { get; } =
        Must("Initial registration 1d", "Naace keeps a list of registered assessors on its website for members.");

    public static Clause InitialRegistration2a { get; } =
        Must("Initial registration 2a", "A registered assessor is accredited after passing a moderated assessment.");

    public static Clause InitialRegistration2b { get; } =
        Must("Initial registration 2b", "The initial fee, towards the cost of the first moderation, has been paid to Naace.");

    public static Clause InitialRegistration2c { get; } = May("Initial registration 2c", "Registration fees change over time.");

    public static Clause InitialRegistration2d { get; } =
        Must("Initial registration 2d", "Registration fees stand on the website.");

    public static Clause InitialRegistration2e { get; } =
        Must("Initial registration 2e", "An assessor is paid nothing for the first moderated assessment.");

    public static Clause ProfessionalDevelopment1a { get; } = Must(
        "Professional development 1a",
        "Whoever stays registered takes part in the development and updates that the scheme requires.");

    public static Clause ProfessionalDevelopment1b { get; } =
        Should("Professional development 1b", "An annual event is normally one of them.");

    public static Clause ProfessionalDevelopment1c { get; } =
        May("Professional development 1c", "Further training or moderation events may be among them.");

    public static Clause ProfessionalDevelopment2a { get; } =
        Must("Professional development 2a", "Assessors pay a part of the events' costs.");

    public static Clause ProfessionalDevelopment2b { get; } =
        Must("Professional development 2b", "The costs are made known before the meeting.");

    public static Clause QualityAssurance1a { get; } =
        Must("Quality assurance 1a", "To be accredited, an assessor agrees to be observed on the first visit to a school.");

    public static Clause QualityAssurance1b { get; } =
        Must("Quality assurance 1b", "The observer is a Lead Assessor whom Naace appoints.");

    public static Clause QualityAssurance1c { get; } =
        Must("Quality assurance 1c", "Naace is told of appointments with schools, so that this can be arranged.");

    public static Clause QualityAssurance2a { get; } =
        Must("Quality assurance 2a", "The Lead Assessor is satisfied with the competences that the assessor shows.");

    public static Clause QualityAssurance2b { get; } =
        Should("Quality assurance 2b", "Observation supports the assessor, and Lead Assessors help the competences grow.");

    public static Clause QualityAssurance3 { get; } =
        May("Quality assurance 3", "Before a second moderation, shadowing or development may be required.");

    public static Clause QualityAssurance4a { get; } =
        Must("Quality assurance 4a", "Whoever fails a second moderation is not accredited.");

    public static Clause QualityAssurance4b { get; } = May("Quality assurance 4b", "That result may be appealed.");

    public static Clause QualityAssurance4c { get; } =
        Must("Quality assurance 4c", "The appeal goes to the Naace office in writing.");

    public static Clause QualityAssurance4d { get; } =
        Must("Quality assurance 4d", "It is made within 30 days of the day of the Lead Assessor's notification.");

    public static Clause QualityAssurance5 { get; } =
        Must("Quality assurance 5", "An assessor is paid nothing for a second moderation either.");

    public static Clause SchoolAssessments1a { get; } = May(
        "School assessments 1a",
        "Once accredited, an assessor goes on without further moderation up to the tenth assessment.");

    public static Clause SchoolAssessments1b { get; } =
        Must("School assessments 1b", "The tenth assessment brings a quality review.");

    public static Clause SchoolAssessments1c { get; } = Must("School assessments 1c", "So does every tenth after it.");

    public static Clause SchoolAssessments1d { get; } = Must("School assessments 1d", "The continuing review is charged for.");

    public static Clause SchoolAssessments1e { get; } = Must("School assessments 1e", "That fee stands on the website.");

    public static Clause SchoolAssessments1f { get; } = Must(
        "School assessments 1f",
        "A proportion of the assessors with ten or more assessments are sampled by a moderated visit.");

    public static Clause SchoolAssessments1g { get; } =
        Must("School assessments 1g", "Naace arranges that visit and pays for it.");

    public static Clause UnacceptableActivities1a { get; } =
        May("Unacceptable activities 1a", "Not working by the procedures may end registration.");

    public static Clause UnacceptableActivities1b { get; } =
        May("Unacceptable activities 1b", "That includes bringing the Mark or the framework into disrepute.");

    public static Clause UnacceptableActivities1c { get; } =
        May("Unacceptable activities 1c", "It includes a serious threat to the trust between schools, Naace and the assessor.");

    public static Clause UnacceptableActivities1d { get; } =
        Must("Unacceptable activities 1d", "Activities that are unacceptable end registration.");

    public static Clause UnacceptableActivities1e { get; } =
        Must("Unacceptable activities 1e", "Unprofessional conduct ends it.");

    public static Clause UnacceptableActivities1f { get; } =
        Must("Unacceptable activities 1f", "An invoiced fee that is not paid, or paid late, ends it.");
}
