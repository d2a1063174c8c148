namespace QaStandards.Policies.IctMark;

/// <content>The principles of accreditation and assessment.</content>
public static partial class IctMarkClauses
{
    public static Clause Title { get; } =
        Describes("Title", "The document is a code of practice and at the same time the agreement that an assessor signs.");

    public static Clause Principle1a { get; } =
        Describes("Principle 1a", "The Mark is a fixed set of levels inside the Self-review Framework.");

    public static Clause Principle1b { get; } = Describes(
        "Principle 1b",
        "It lets a school show an institutional maturity that makes technology effective and keeps improving learning.");

    public static Clause Principle2 { get; } = Must(
        "Principle 2",
        "Good practice is shown in every aspect of every element; excellence in one of them does not make up for another.");

    public static Clause Principle3a { get; } = Must("Principle 3a", "Any school may gain accreditation.");

    public static Clause Principle3b { get; } =
        Must("Principle 3b", "The school shows an accredited assessor that it is at the threshold levels.");

    public static Clause Principle4a { get; } = Must("Principle 4a", "Naace is the body that awards the Mark.");

    public static Clause Principle4b { get; } =
        Must("Principle 4b", "Naace runs how assessments are made, moderated, accredited and assured.");

    public static Clause Principle5 { get; } = Must("Principle 5", "Accredited assessors work by the approved procedures.");

    public static Clause Principle6 { get; } =
        Should("Principle 6", "For the award, the threshold is shown to an external assessor in all required aspects.");

    public static Clause Principle7a { get; } =
        Must("Principle 7a", "An external assessor looks through the available evidence before recommending a school.");

    public static Clause Principle7b { get; } = Must("Principle 7b", "The assessor also talks to leaders, staff and learners.");

    public static Clause Principle7c { get; } =
        Must("Principle 7c", "The recommendation follows when the assessor judges that the required levels can be shown.");

    public static Clause Principle8a { get; } =
        Must("Principle 8a", "Accreditation ends three years after the day of the award.");

    public static Clause Principle8b { get; } =
        Must("Principle 8b", "A school that renews has its evidence reviewed by an external assessor.");

    public static Clause Principle9 { get; } =
        Must("Principle 9", "Assessors can show for each school that they are objective and impartial.");

    public static Clause Principle9a { get; } =
        Should("Principle 9a", "What the school shows decides, not what the assessor knew of it before.");

    public static Clause Principle9b { get; } = Must("Principle 9b", "The assessor is external to the school.");

    public static Clause Principle9c { get; } =
        Should("Principle 9c", "The assessor has not contributed to the school's self-review.");

    public static Clause Principle9d { get; } =
        Should("Principle 9d", "The assessor has contributed neither to evidence nor to commentaries on the threshold.");

    public static Clause Principle9e { get; } =
        May("Principle 9e", "Help with technology at the school in general may have helped indirectly.");

    public static Clause Principle9f { get; } = May("Principle 9f", "So may work on the school's improvement.");

    public static Clause Principle9g { get; } =
        May("Principle 9g", "An assessor may have encouraged schools to finish their self-review before a visit.");

    public static Clause Principle9h { get; } = Should(
        "Principle 9h",
        "Schools are strongly advised to use somebody who was not lately involved in their technology development.");

    public static Clause Principle9i { get; } =
        Describes("Principle 9i", "So schools gain an objective view, and informal advice from wider practice.");

    public static Clause Principle10a { get; } =
        Must("Principle 10a", "Assessors are selected by an assessment against competences.");

    public static Clause Principle10b { get; } =
        Describes("Principle 10b", "The competences are the same in every region of the United Kingdom.");

    public static Clause Principle10c { get; } = Must(
        "Principle 10c",
        "Experience of strategic work with school leaders covers the phases and the types of institution to be assessed.");

    public static Clause Principle10d { get; } = Must("Principle 10d", "A broad experience of technology in education is shown.");

    public static Clause Principle10e { get; } = Must("Principle 10e", "An understanding of tools for self-evaluation is shown.");

    public static Clause Principle10f { get; } =
        Must("Principle 10f", "A detailed knowledge of the Self-review Framework is shown.");

    public static Clause Principle11 { get; } = Must("Principle 11", "Every assessor has full membership of Naace and keeps it.");

    public static Clause Principle12a { get; } =
        Must("Principle 12a", "Lead Assessors moderate, and so provide quality assurance.");

    public static Clause Principle12b { get; } = Must("Principle 12b", "They observe a proportion of the visits.");

    public static Clause Principle12c { get; } =
        Must("Principle 12c", "They see to it that threshold judgements are consistent.");

    public static Clause Principle13 { get; } =
        Describes("Principle 13", "An ICT Mark Assessor is somebody whom this selection has chosen.");

    public static Clause Principle14 { get; } =
        Must("Principle 14", "To assess in schools, somebody selected is also registered and accredited.");
}
