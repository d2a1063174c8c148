using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark;

/// <summary>Where the code leaves a choice: what the library takes, and the alternatives. The readings are ours.</summary>
public static class IctMarkReadings
{
    public static Reading RequiredAspects { get; } = Reading.Of(
        "ICT-MARK-R01",
        "Which aspects must be at the threshold: every one, or those that are required?",
        [Principle1a, Principle2, Principle6],
        ("flagged", "Those that the profile calls required; it calls every aspect so unless it says otherwise."),
        ("every", "Every aspect of the profile, whatever it says."));

    public static Reading Threshold { get; } = Reading.Of(
        "ICT-MARK-R02",
        "A school \"should\" be able to show the threshold. Is it refused without?",
        [Principle2, Principle6],
        ("refused", "Yes, since the recommendation follows only from the required levels (7)."),
        ("reported", "No; what is below the threshold is a warning."));

    public static Reading ContributionBars { get; } = Reading.Of(
        "ICT-MARK-R03",
        "Assessors \"should not\" have contributed to the self-review or its evidence. Are they barred if they have?",
        [Principle9b, Principle9c, Principle9d, EligibilityToAssess1a],
        ("barred", "Yes: it spells out that an assessor must be external, and the code of practice bars the same help."),
        ("reported", "No; it is a warning."));

    public static Reading LastDayOfAward { get; } = Reading.Of(
        "ICT-MARK-R04",
        "Is a school still accredited on the day three years after the award?",
        [Principle8a],
        ("included", "Yes, that is the last day. Three years after 29 February is 28 February."),
        ("excluded", "No, the day before it is the last."));

    public static Reading RenewalBy { get; } = Reading.Of(
        "ICT-MARK-R05",
        "What does a renewal need?",
        [Principle7b, Principle8b],
        ("evidence-review", "The evidence reviewed and the threshold reached; nobody need be consulted."),
        ("full-assessment", "Everything that a first assessment needs."));

    public static Reading AssessmentsCounted { get; } = Reading.Of(
        "ICT-MARK-R06",
        "Which assessment is the first of the ten?",
        [SchoolAssessments1a, SchoolAssessments1b, SchoolAssessments1f],
        ("from-first", "The moderated one that was passed."),
        ("from-accreditation", "The first after it."));

    public static Reading TypesOfInstitution { get; } = Reading.Of(
        "ICT-MARK-R07",
        "Must experience cover the type of the school, as at selection, or the phases only?",
        [Principle10c, EligibilityToAssess2],
        ("types-too", "Phases and types."),
        ("phases-only", "Phases; a type without experience is a warning."));

    public static Reading AppealDay { get; } = Reading.Of(
        "ICT-MARK-R08",
        "On which day is an appeal made?",
        [QualityAssurance4c, QualityAssurance4d],
        ("received", "When it reaches the Naace office."),
        ("sent", "When it is sent."));

    public static Reading AppointmentNotified { get; } = Reading.Of(
        "ICT-MARK-R09",
        "By when is Naace told of an appointment, so that an observer can be arranged?",
        [QualityAssurance1c],
        ("day-before", "At the latest on the day before the visit."),
        ("visit-day", "At the latest on the day of the visit."));

    public static Reading StandingLost { get; } = Reading.Of(
        "ICT-MARK-R10",
        "May an assessor who no longer meets the conditions of registration visit schools until removed?",
        [Principle11, Principle14, ContinuingRegistration1a],
        ("may-not", "No."),
        ("until-removed", "Yes, if membership, registration and accreditation stand; it is a warning."));

    public static Reading MemberAtRegistration { get; } = Reading.Of(
        "ICT-MARK-R11",
        "Is full membership a condition of registration, although it is not listed there?",
        [Principle11, InitialRegistration1a],
        ("required", "Yes, since all assessors are to have it."),
        ("not-listed", "No; the want of it is a warning."));

    public static Reading RequestBeforeThreshold { get; } = Reading.Of(
        "ICT-MARK-R12",
        "May a school ask for an assessment before its own review is at the threshold?",
        [Principle6, ContactWithSchools1a],
        ("may", "Yes."),
        ("may-not", "No."));

    public static Reading RemovalForBreach { get; } = Reading.Of(
        "ICT-MARK-R13",
        "One sentence has every breach end in removal, another says that some may. Which holds?",
        [Criteria1, UnacceptableActivities1a, UnacceptableActivities1b, UnacceptableActivities1c],
        ("specific", "The one that names the breach."),
        ("general", "The general one: every breach ends in removal."));

    public static Reading SignedVersion { get; } = Reading.Of(
        "ICT-MARK-R14",
        "Does a new version of the code have to be signed again?",
        [InitialRegistration1c, ContinuingRegistration1a],
        ("accepted", "No, if Naace still accepts the version that was signed."),
        ("current", "Yes."));

    public static Reading ModeratedRecommendation { get; } = Reading.Of(
        "ICT-MARK-R15",
        "Does a recommendation from a moderated visit need the Lead Assessor's agreement?",
        [Principle3b, Principle12c, QualityAssurance2a],
        ("agreement", "Yes, since the assessor is not accredited yet."),
        ("assessor", "No."));

    public static Reading AtOnce { get; } = Reading.Of(
        "ICT-MARK-R16",
        "When is somebody told immediately?",
        [ContactWithSchools1h, InformationHeld1c, InformationHeld1d],
        ("same-day", "On the same day."),
        ("next-day", "At the latest on the next day."));

    /// <summary>Gets every reading, by code.</summary>
    public static ValueList<Reading> All =>
    [
        RequiredAspects, Threshold, ContributionBars, LastDayOfAward, RenewalBy, AssessmentsCounted, TypesOfInstitution,
        AppealDay,
        AppointmentNotified, StandingLost, MemberAtRegistration, RequestBeforeThreshold, RemovalForBreach, SignedVersion,
        ModeratedRecommendation, AtOnce,
    ];
}
