namespace QaStandards.Policies.Hlta;

/// <content>Preparation, paragraphs 20 to 35: what a program can only record, leave to a person or pass on.</content>
public static partial class HltaClauses
{
    public static Clause C20_1 { get; } = Must("20(1)", "Regional providers promote preparation.");

    public static Clause C20_2 { get; } = Must("20(2)", "Regional providers see that candidates can get preparation.");

    public static Clause C20_3 { get; } =
        Must("20(3)", "Preparation follows the principles and has fitting content, processes and duration.");

    public static Clause C22 { get; } = Describes(
        "22", "Candidates are prepared so that they know the standards and the process and can give answers of their own.");

    public static Clause C23a { get; } =
        Must("23a", "Preparation providers are told of the Code and the Handbook.");

    public static Clause C23b { get; } =
        Should("23b", "Preparation providers are encouraged to keep to the Code and the Handbook.");

    public static Clause C24_1 { get; } =
        Describes("24(1)", "Preparation advises on the process; it does not train towards the standards.");

    public static Clause C24_2 { get; } =
        Must("24(2)", "Guidance stays general and never compromises the assessment.");

    public static Clause C24_3a { get; } = Should(
        "24(3)a", "Candidates show their work through snapshots, a mapping to the standards, evidence, named colleagues and a description.");

    public static Clause C25 { get; } =
        Should("25", "Preparation providers are encouraged to deliver nine items of content.");

    public static Clause C26 { get; } =
        Should("26", "Preparation providers are encouraged to use eight processes.");

    public static Clause C31 { get; } = Should(
        "31", "Preparation providers tell of anomalies, such as a candidate who applied and did not finish or moved to a later session.");

    public static Clause C33a { get; } =
        Must("33a", "Regional providers encourage high-quality preparation in their region.");

    public static Clause C33b { get; } =
        Describes("33b", "Regional providers are not directly responsible for the quality assurance of preparation.");
}
