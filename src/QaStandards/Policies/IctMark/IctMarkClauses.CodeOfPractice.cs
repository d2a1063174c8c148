namespace QaStandards.Policies.IctMark;

/// <content>The code of practice, from professional conduct to the signature.</content>
public static partial class IctMarkClauses
{
    public static Clause ProfessionalConduct1a { get; } =
        Must("Professional conduct 1a", "Assessors always conduct themselves professionally.");

    public static Clause ProfessionalConduct1b { get; } =
        Must("Professional conduct 1b", "They are sensitive to the school in which they work.");

    public static Clause Confidentiality1a { get; } =
        Describes("Confidentiality 1a", "The role is a privileged one in a national scheme.");

    public static Clause Confidentiality1b { get; } =
        Must("Confidentiality 1b", "What concerns a school's accreditation stays between the assessor and Naace.");

    public static Clause Confidentiality1c { get; } = Must(
        "Confidentiality 1c",
        "That covers the school's affairs in the material seen by the assessor, by Naace and in quality assurance.");

    public static Clause Confidentiality2 { get; } =
        Must("Confidentiality 2", "Commercial confidences of schools are respected.");

    public static Clause EligibilityToAssess1a { get; } =
        Must("Eligibility to assess 1a", "Nobody assesses a school that they have specifically helped through the framework.");

    public static Clause EligibilityToAssess1b { get; } =
        May("Eligibility to assess 1b", "General training, about technology or school improvement, does not count.");

    public static Clause EligibilityToAssess1c { get; } = May(
        "Eligibility to assess 1c",
        "The assessor's organisation may help a school through the framework if somebody else assesses it.");

    public static Clause EligibilityToAssess2 { get; } =
        Must("Eligibility to assess 2", "Assessors have strategic experience with leaders in the phases that they assess.");

    public static Clause EligibilityToAssess3 { get; } =
        Should("Eligibility to assess 3", "Services are offered at fair value, alone or within packages of support.");

    public static Clause ContactWithSchools1a { get; } =
        May("Contact with schools 1a", "A school may ask for an assessor of its choice from the published list.");

    public static Clause ContactWithSchools1b { get; } =
        Must("Contact with schools 1b", "Naace allocates an assessor to a school that has no preference.");

    public static Clause ContactWithSchools1c { get; } =
        Must("Contact with schools 1c", "The appointed assessor makes sure that there is no conflict of interest.");

    public static Clause ContactWithSchools1d { get; } =
        May("Contact with schools 1d", "An assessor may decline because of the distance.");

    public static Clause ContactWithSchools1e { get; } =
        May("Contact with schools 1e", "Or because of the phase or type of the school.");

    public static Clause ContactWithSchools1f { get; } = May("Contact with schools 1f", "Or because of other commitments.");

    public static Clause ContactWithSchools1g { get; } = May("Contact with schools 1g", "Or for personal reasons.");

    public static Clause ContactWithSchools1h { get; } =
        Should("Contact with schools 1h", "An assessor whom a school approaches directly tells Naace at once.");

    public static Clause ContactWithSchools1i { get; } =
        Should("Contact with schools 1i", "Whoever cannot assess tells both the school and Naace, so that another can be found.");

    public static Clause Representation1a { get; } =
        Should("Representation 1a", "Whoever represents the scheme supports and promotes its principles and aims.");

    public static Clause Representation1b { get; } =
        Should("Representation 1b", "Assessors are advocates who do their best to bring schools in.");

    public static Clause Materials1a { get; } =
        Describes("Materials 1a", "Materials, logos, certificates and badges in any form are Naace's copyright.");

    public static Clause Materials1b { get; } =
        Must("Materials 1b", "Nobody alters, revises or re-presents material without Naace's permission in writing.");

    public static Clause AssessmentCosts1 { get; } =
        Must("Assessment costs 1", "Naace charges the school or an intermediary the standard or agreed costs.");

    public static Clause AssessmentCosts2a { get; } = Must(
        "Assessment costs 2a",
        "Unless an intermediary's agreement covers it, Naace pays the assessor or their organisation for each "
        + "assessment by an accredited assessor.");

    public static Clause AssessmentCosts2b { get; } =
        Must("Assessment costs 2b", "The fee covers preparation, the assessment and travel.");

    public static Clause AssessmentCosts2c { get; } = Must("Assessment costs 2c", "Nothing more is paid for expenses.");

    public static Clause InformationHeld1a { get; } = Must("Information held 1a", "Naace holds information about assessors.");

    public static Clause InformationHeld1b { get; } = Must("Information held 1b", "What it holds counts as up to date.");

    public static Clause InformationHeld1c { get; } =
        Must("Information held 1c", "Assessors tell Naace at once of a change that bears on whether they may assess.");

    public static Clause InformationHeld1d { get; } =
        Must("Information held 1d", "In the same way contact details are kept accurate.");

    public static Clause InformationHeld1e { get; } =
        Should("Information held 1e", "Changes are sent to the address that is given.");

    public static Clause ContinuingRegistration1a { get; } =
        Must("Continuing registration 1a", "Whoever stays an assessor has signed and accepted the agreement.");

    public static Clause ContinuingRegistration1b { get; } =
        Must("Continuing registration 1b", "They have paid their initial fees, and continuing ones as required.");

    public static Clause ContinuingRegistration1c { get; } =
        Must("Continuing registration 1c", "They attend the development event as advertised.");

    public static Clause ContinuingRegistration1d { get; } =
        Must("Continuing registration 1d", "They attend any other update conference that is required.");

    public static Clause ContinuingRegistration2a { get; } =
        Must("Continuing registration 2a", "Mitigating circumstances for not attending are considered.");

    public static Clause ContinuingRegistration2b { get; } =
        Must("Continuing registration 2b", "They are put to Naace in full and in writing.");

    public static Clause Procedures1 { get; } = Must(
        "Procedures 1",
        "The procedures for assessment and quality assurance are published apart and belong to this agreement.");

    public static Clause Signature1 { get; } = Must("Signature 1", "The agreement carries a name.");

    public static Clause Signature2 { get; } = Must("Signature 2", "It carries the organisation.");

    public static Clause Signature3 { get; } = Must("Signature 3", "It carries a date.");

    public static Clause Signature4 { get; } = Must("Signature 4", "It is signed.");
}
