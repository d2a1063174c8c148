namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64: what a program can only record, leave to a person or pass on.</content>
public static partial class HltaClauses
{
    public static Clause C36 { get; } = Must("36", "Regional providers deliver high-quality assessment in their regions.");

    public static Clause C37 { get; } = Must("37", "Assessment follows the method of the Handbook strictly.");

    public static Clause C38 { get; } = Must(
        "38", "Regional providers manage the process, provide enough competent assessors, give them roles, deploy them and manage their performance.");

    public static Clause C39 { get; } = Must("39", "The agreed framework for assessment is put into practice as well.");

    public static Clause C40 { get; } =
        Must("40", "Preparation providers are encouraged to see that candidates apply in time.");

    public static Clause C46 { get; } =
        May("46", "Regional providers may ask for feedback in surveys, to improve their processes.");

    public static Clause C48a { get; } = Describes("48a", "Each regional provider selects its own assessors.");

    public static Clause C48b { get; } =
        Should("48b", "Recruitment refers to the agreed person specification and the competency criteria.");

    public static Clause C49 { get; } =
        Must("49", "Initial training covers everything that assessment asks for and makes assessors competent.");

    public static Clause C52 { get; } =
        Must("52", "Registered assessors take part in the professional development that their provider finds fit.");

    public static Clause C53 { get; } =
        Must("53", "There are processes to keep the training of assessors up to date.");

    public static Clause C54 { get; } =
        Must("54", "The management of assessment is transparent, and somebody is accountable for each role.");

    public static Clause C55 { get; } =
        Should("55", "A named person is accountable for the programme, its quality, its improvement and its capacity.");

    public static Clause C56 { get; } =
        Should("56", "A named senior assessor leads the quality assurance of assessors and moderation.");

    public static Clause C57 { get; } =
        Must("57", "Delivery goes on through vacancies and illness in the senior team.");
}
