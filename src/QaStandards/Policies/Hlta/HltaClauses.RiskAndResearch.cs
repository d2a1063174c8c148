namespace QaStandards.Policies.Hlta;

/// <content>Risk management, and research and development, paragraphs 135 to 140.</content>
public static partial class HltaClauses
{
    public static Clause C135 { get; } = Must(
        "135", "When a regional provider can no longer work, the Partnership meets and decides, with schools and candidates first.");

    public static Clause C136 { get; } =
        Must("136", "When capacity falls short, the regional providers deal with it together.");

    public static Clause C137a { get; } = Must("137a", "The Partnership reviews the national assessment fee every year.");

    public static Clause C137b { get; } = Must("137b", "No regional provider changes the fee by itself.");

    public static Clause C138 { get; } = Must(
        "138", "If the programme cannot be sustained, the Partnership meets to decide its course, which may be to end it.");

    public static Clause C139 { get; } =
        Must("139", "Regional providers build on evidence and collect good practice in training, developing and deploying HLTAs.");

    public static Clause C140a { get; } = May("140a", "The Partnership may take part in research, together or singly.");

    public static Clause C140b { get; } = Must("140b", "What such research finds is shared.");
}
