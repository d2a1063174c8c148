namespace QaStandards.Policies.Hlta;

/// <content>Preparation, paragraphs 20 to 35, as far as a program can check them.</content>
public static partial class HltaClauses
{
    public static Clause C20_4 { get; } =
        Must("20(4)", "Preparation includes checking standard 11 and registering locally for assessment.");

    public static Clause C21 { get; } =
        Must("21", "From 1 September 2012 an eligible candidate is one to whom everything in the bullets applies.");

    public static Clause C21_1 { get; } = Must("21(1)", "The school, another body or the candidate pays.");

    public static Clause C21_2 { get; } =
        Must("21(2)", "The regional provider has judged the candidate ready, through an application.");

    public static Clause C21_3 { get; } =
        Must("21(3)", "The candidate is employed in a school or suitable setting and works with learners aged 3 to 19.");

    public static Clause C21_4 { get; } =
        Must("21(4)", "There is evidence of level 2 in English or literacy and in mathematics or numeracy.");

    public static Clause C21_5 { get; } = Must("21(5)", "The job gives the opportunity to meet every standard.");

    public static Clause C21_6 { get; } = Must("21(6)", "The employer supports the candidate.");

    public static Clause C24_3 { get; } =
        Should("24(3)", "Candidates show their everyday work, normally that of the last 12 months.");

    public static Clause C25_2 { get; } = Should("25(2)", "Candidates are helped to register, by applying, by day two.");

    public static Clause C27a { get; } = Should("27a", "Candidates receive the equivalent of 3 days of preparation.");

    public static Clause C27b { get; } =
        Should("27b", "Activity beyond the 3 days is clearly told apart from preparation.");

    public static Clause C28a { get; } = May("28a", "The pattern of delivery may be fitted to schools or candidates.");

    public static Clause C28b { get; } =
        Should("28b", "The duration is the same whether preparation stands alone or is part of training.");

    public static Clause C29_1 { get; } =
        Should("29(1)", "On day one the candidates' original evidence of level 2 is checked.");

    public static Clause C29_2 { get; } =
        Should("29(2)", "A copy is kept, and form F17 confirms that it is an exact replica of the original.");

    public static Clause C29_3 { get; } = Should(
        "29(3)", "Candidates without level 2 are told to reach it before they go on, and do not register until then.");

    public static Clause C30_1 { get; } =
        Should("30(1)", "The application form or process is given to candidates who meet standard 11.");

    public static Clause C30_2 { get; } =
        Should("30(2)", "Candidates are advised to report mistakes and changes straight to the regional provider.");

    public static Clause C32a { get; } =
        Must("32a", "Preparation providers are told that candidates are not assessed before payment.");

    public static Clause C32b { get; } = Must("32b", "A candidate is not assessed before payment has been received.");

    public static Clause C34 { get; } = Must(
        "34", "Candidates are told of problems in the documents they submit, which are put right before the assessment.");

    public static Clause C35 { get; } = Must(
        "35",
        "When poor preparation shows at the school visit the assessment takes place, and the candidate and the preparation provider are told.");
}
