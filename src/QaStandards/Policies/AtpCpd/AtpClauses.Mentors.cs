namespace QaStandards.Policies.AtpCpd;

/// <content>Mentors.</content>
public static partial class AtpClauses
{
    public static Clause MentorsSector1a { get; } = Must(
        "Mentors sector 1a", "Mentors are members of bodies of their sector or industry.");

    public static Clause MentorsSector1_1 { get; } = Describes(
        "Mentors sector 1(1)", "Such as the Chartered Management Institute.");

    public static Clause MentorsSector1_2 { get; } = Describes("Mentors sector 1(2)", "Such as the BCS, the institute for IT.");

    public static Clause MentorsSector1_3 { get; } = Describes(
        "Mentors sector 1(3)", "Such as the Association for Project Management.");

    public static Clause MentorsSector1b { get; } = Must(
        "Mentors sector 1b", "Which body is settled with everybody during induction.");

    public static Clause MentorsBenefits { get; } = Describes(
        "Mentors benefits", "Why to join: better knowledge of sector and industry, by four ways.");

    public static Clause MentorsBenefits_1 { get; } = Describes("Mentors benefits (1)", "Events and updates.");

    public static Clause MentorsBenefits_2 { get; } = Describes("Mentors benefits (2)", "News of technologies and innovations.");

    public static Clause MentorsBenefits_3 { get; } = Describes("Mentors benefits (3)", "Contacts with other professionals.");

    public static Clause MentorsBenefits_4 { get; } = Describes("Mentors benefits (4)", "Mentors from the industry.");

    public static Clause MentorsSector1c { get; } = Should(
        "Mentors sector 1c", "Everybody keeps the code of conduct of the bodies that they belong to.");

    public static Clause MentorsSector2 { get; } = Must(
        "Mentors sector 2", "Mentors hold qualifications in the areas taught, at least at the same level, unless the awarding body forbids it.");

    public static Clause MentorsSector3a { get; } = Must(
        "Mentors sector 3a", "Mentors get a CPD and development plan that fits their performance.");

    public static Clause MentorsSector3b { get; } = Must(
        "Mentors sector 3b", "The plan is gone through with the IQA at caseload reviews.");

    public static Clause MentorsTeaching1_1 { get; } = Must(
        "Mentors teaching 1(1)", "A qualification in education and training at level 3 or above, achieved or worked towards.");

    public static Clause MentorsTeaching1_2 { get; } = Must(
        "Mentors teaching 1(2)", "Assessing vocational achievement, or coaching and mentoring, at level 3, achieved or worked towards.");

    public static Clause MentorsTeaching1_3 { get; } = Must(
        "Mentors teaching 1(3)", "Information, advice and guidance at level 4, achieved or worked towards.");

    public static Clause MentorsTeaching2a { get; } = Must(
        "Mentors teaching 2a", "Member or affiliate of a body for teaching and training.");

    public static Clause MentorsTeaching2_1 { get; } = Describes(
        "Mentors teaching 2(1)", "Such as the Society for Education and Training.");

    public static Clause MentorsTeaching2b { get; } = Should(
        "Mentors teaching 2b", "Everybody follows the 2014 professional standards for further education.");

    public static Clause MentorsOther { get; } = Describes("Mentors other", "The list of other training is not complete.");

    public static Clause MentorsOther1 { get; } = Must(
        "Mentors other 1", "A safeguarding qualification at level 2 or above is taken.");

    public static Clause MentorsOther2 { get; } = Must("Mentors other 2", "Ofsted training is attended.");

    public static Clause MentorsOther3 { get; } = Must(
        "Mentors other 3", "Equality and diversity training at level 2 or above is taken.");

    public static Clause MentorsOther4 { get; } = Must(
        "Mentors other 4", "End-point assessment training that is relevant, with the apprentice assessment organisation, is taken.");
}
