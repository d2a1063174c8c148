namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix A: provision types.</content>
public static partial class HampshireClauses
{
    public static Clause AppendixA_1a { get; } = Must(
        "Appendix A 1a", "Pathways are for people of 16 to 24 with special needs or a disability, earlier additional support, a statement, or an education, health and care plan.");

    public static Clause AppendixA_1b { get; } =
        Must("Appendix A 1b", "Supported internships are for people of 16 to 24 with an education, health and care plan.");

    public static Clause AppendixA_1c { get; } = Describes("Appendix A 1c", "Pathways run over 34 weeks.");

    public static Clause AppendixA_1d { get; } = Describes(
        "Appendix A 1d", "A Pathways plan is personal and holds a fitting qualification, English, maths, and a Duke of Edinburgh's Award at bronze or silver.");

    public static Clause AppendixA_1e { get; } = Describes(
        "Appendix A 1e", "Pathways 1 works towards an entry level 3 qualification in personal and social development.");

    public static Clause AppendixA_1f { get; } = Describes(
        "Appendix A 1f", "Pathways 2 works towards a level 1 qualification in personal and social development and an entry level 3 one in employability.");

    public static Clause AppendixA_1g { get; } =
        Describes("Appendix A 1g", "Young people are referred by a partner or refer themselves.");

    public static Clause AppendixA_1h { get; } = Describes(
        "Appendix A 1h", "A supported internship has 34 weeks of two days of study and up to three days of work a week, with a skills coach.");

    public static Clause AppendixA_2a { get; } = Describes(
        "Appendix A 2a", "Adult learning serves employment, English and maths, speakers of other languages, digital skills, wellbeing and disadvantaged places.");

    public static Clause AppendixA_2b { get; } = Describes(
        "Appendix A 2b", "Adult Tailored Learning is targeted at disadvantaged areas and personal development, and is funded by the Department for Education.");

    public static Clause AppendixA_2c { get; } = Describes(
        "Appendix A 2c", "English for speakers of other languages is paid for by adult tailored learning, an Afghan scheme, Homes for Ukraine or the Hong Kong scheme.");

    public static Clause AppendixA_2d { get; } =
        Describes("Appendix A 2d", "Adult learning is face to face, online or blended, by internal and external providers.");

    public static Clause AppendixA_2e { get; } = Must(
        "Appendix A 2e", "Another company manages the subcontracts; the service manages the quality of internal and subcontracted provision.");
}
