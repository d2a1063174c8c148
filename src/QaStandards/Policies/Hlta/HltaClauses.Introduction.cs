namespace QaStandards.Policies.Hlta;

/// <content>Introduction, paragraphs 1 to 11, and the lines before them.</content>
public static partial class HltaClauses
{
    public static Clause Preamble { get; } = Describes(
        "preamble", "The Code speaks to the regional providers of assessment and also matters to those who prepare their candidates.");

    public static Clause C1 { get; } = Describes("1", "The members join forces and answer together for what is decided.");

    public static Clause C2 { get; } = Must("2", "A Board governs the Partnership; head teachers and HLTAs are on it.");

    public static Clause C3 { get; } =
        Must("3", "Providers work closely with schools and academies when leaders and HLTAs are developed, trained, prepared and assessed.");

    public static Clause C4 { get; } = Describes("4", "The partners keep the name of regional providers of assessment.");

    public static Clause C5 { get; } =
        Describes("5", "Four activities concern candidates: training, preparation, assessment and appeals.");

    public static Clause C6 { get; } =
        Describes("6", "The Code also covers the partnership itself: moderation, stakeholders and each provider's share.");

    public static Clause C7 { get; } =
        Describes("7", "Training and preparation are shared with other providers; the Code looks at the side of the regional provider.");

    public static Clause C8 { get; } =
        Should("8", "Every regional provider complies with equality law and follows other law, advice and good practice.");

    public static Clause C9a { get; } =
        Must("9a", "Regional providers serve a diverse community, promote good practice and owe the duties of the Equality Act 2010.");

    public static Clause C9b { get; } =
        Must("9b", "The Partnership works by these duties and reviews its procedures and the Code regularly as the law changes.");

    public static Clause C10 { get; } =
        Must("10", "Regional providers go on developing the programme and keep close links with the Teaching Agency.");

    public static Clause C11a { get; } =
        Must("11a", "A regional provider promotes its assessment services in its own regions only.");

    public static Clause C11b { get; } =
        Must("11b", "Six of the nine former government office regions are agreed between three regional providers.");
}
