using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark;

/// <content>Selection, registration, moderation and removal.</content>
public static partial class IctMarkTensions
{
    private static ValueList<Tension> Assessors =>
    [
        Conflict(
            [Principle10c, EligibilityToAssess2],
            "Selection asks for experience in phases and types of institution, the code of practice in phases only.",
            "Both are needed; a reading turns the type into a warning."),
        Gap(
            [Principle11, InitialRegistration1a, ContinuingRegistration1a],
            "Membership is compulsory, but no condition of registration, and its loss has no sanction.",
            "Needed on every day on which somebody registers or assesses; a lapse may end in removal and need not."),
        Infeasible(
            [Principle12b, SchoolAssessments1f],
            "Two proportions are named, one of visits and one of assessors, without a value and without a period.",
            "They are two numbers that the host gives; without them the answer is undetermined.",
            "ObservedVisits.Check"),
        Conflict(
            [InitialRegistration1d, ContactWithSchools1a, Principle14],
            "Schools choose from a list of registered assessors, of whom only the accredited may assess.",
            "A request is checked against the list. Naace allocates only those who are accredited or await a moderated visit of their "
            + "own, and whether an assessor may make the visit is asked when the appointment is accepted."),
        Conflict(
            [Criteria1, UnacceptableActivities1a, UnacceptableActivities1b, UnacceptableActivities1c, UnacceptableActivities1d],
            "Every breach ends in removal, some may, and what may stands under a heading whose activities will.",
            "The sentence that names a breach holds over the general one; a reading turns that round. "
            + "Removal is a finding: Naace acts."),
        Conflict(
            [ProfessionalDevelopment1b, ContinuingRegistration1c],
            "The annual event is normally part of what is required, and a condition of remaining.",
            "It is required once it is advertised as required."),
        Gap(
            [QualityAssurance4a, InitialRegistration1a],
            "After a second failure nobody is accredited, yet nothing ends the registration.",
            "It stays, and leads nowhere."),
        Gap(
            [QualityAssurance4b, Criteria1],
            "The only appeal is against the second moderation: there is none against removal, selection or a refused award.",
            "None is made up."),
        Gap(
            [QualityAssurance4d],
            "Which day the 30 days count from, and which day an appeal is made, could be read in several ways.",
            "From the day on the notification, which is day nought, to the day of receipt, in calendar days; "
            + "a reading takes the day of sending."),
        Gap(
            [QualityAssurance4b],
            "What an appeal that is upheld brings is not said.",
            "The decision says so: a fresh moderation, or accreditation."),
        Gap(
            [InitialRegistration1c, ContinuingRegistration1a, Procedures1],
            "The code and its procedures change, and signing again is not spoken of.",
            "The versions that Naace accepts are a fact; an older one draws a warning, and a reading asks for the current one."),
        Dated(
            [Title, Principle4a],
            "No date is printed; others ran the scheme before, and another has taken its place.",
            "The edition is called undated, and nothing is gated by it."),
        Gap(
            [Principle12a, Principle10a],
            "How one becomes a Lead Assessor, and how long a passed selection lasts, is not said.",
            "Neither is asked."),
    ];
}
