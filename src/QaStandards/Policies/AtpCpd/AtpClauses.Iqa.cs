namespace QaStandards.Policies.AtpCpd;

/// <content>IQA.</content>
public static partial class AtpClauses
{
    public static Clause IqaSector1a { get; } = Must("IQA sector 1a", "IQAs are members of bodies of their sector or industry.");

    public static Clause IqaSector1_1 { get; } = Describes("IQA sector 1(1)", "Such as the Chartered Management Institute.");

    public static Clause IqaSector1_2 { get; } = Describes("IQA sector 1(2)", "Such as the BCS, the institute for IT.");

    public static Clause IqaSector1_3 { get; } = Describes("IQA sector 1(3)", "Such as the Association for Project Management.");

    public static Clause IqaSector1b { get; } = Must("IQA sector 1b", "Which body is settled with everybody during induction.");

    public static Clause IqaBenefits { get; } = Describes(
        "IQA benefits", "Why to join: better knowledge of sector and industry, by four ways.");

    public static Clause IqaBenefits_1 { get; } = Describes("IQA benefits (1)", "Events and updates.");

    public static Clause IqaBenefits_2 { get; } = Describes("IQA benefits (2)", "News of technologies and innovations.");

    public static Clause IqaBenefits_3 { get; } = Describes("IQA benefits (3)", "Contacts with other professionals.");

    public static Clause IqaBenefits_4 { get; } = Describes("IQA benefits (4)", "Mentors from the industry.");

    public static Clause IqaSector1c { get; } = Should(
        "IQA sector 1c", "Everybody keeps the code of conduct of the bodies that they belong to.");

    public static Clause IqaSector1d { get; } = Must(
        "IQA sector 1d", "IQAs hold qualifications in the areas taught, at least at the same level, unless the awarding body forbids it.");

    public static Clause IqaSector2a { get; } = Must(
        "IQA sector 2a", "IQAs get a CPD and development plan that fits their performance.");

    public static Clause IqaSector2b { get; } = Must(
        "IQA sector 2b", "The plan is gone through with their manager at performance reviews.");

    public static Clause IqaTeaching1_1 { get; } = Must(
        "IQA teaching 1(1)", "A qualification in education and training at level 3 or above, achieved or worked towards.");

    public static Clause IqaTeaching1_2 { get; } = Must(
        "IQA teaching 1(2)", "Assessing vocational achievement, or coaching and mentoring, at level 3, achieved or worked towards.");

    public static Clause IqaTeaching1_3 { get; } = Must(
        "IQA teaching 1(3)", "Information, advice and guidance at level 4, achieved or worked towards.");

    public static Clause IqaTeaching1_4 { get; } = Must(
        "IQA teaching 1(4)", "Internal quality assurance at level 4, achieved or worked towards.");

    public static Clause IqaTeaching2a { get; } = Must(
        "IQA teaching 2a", "Member or affiliate of a body for teaching and training.");

    public static Clause IqaTeaching2_1 { get; } = Describes(
        "IQA teaching 2(1)", "Such as the Society for Education and Training.");

    public static Clause IqaTeaching2b { get; } = Should(
        "IQA teaching 2b", "Everybody follows the 2014 professional standards for further education.");

    public static Clause IqaOther { get; } = Describes("IQA other", "The list of other training is not complete.");

    public static Clause IqaOther1 { get; } = Must("IQA other 1", "A safeguarding qualification at level 3 or above is taken.");

    public static Clause IqaOther2 { get; } = Must("IQA other 2", "Equality and diversity is taken up to level 3.");

    public static Clause IqaOther3 { get; } = Must("IQA other 3", "Ofsted training is attended.");

    public static Clause IqaOther4 { get; } = Must(
        "IQA other 4", "End-point assessment training that is relevant, with the organisations that assess, is attended.");
}
