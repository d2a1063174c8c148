namespace QaStandards.Policies.Hlta;

/// <content>Partnership, paragraphs 122 to 134.</content>
public static partial class HltaClauses
{
    public static Clause C122 { get; } =
        Must("122", "Regional providers work as partners and share information for standards, management and new ideas.");

    public static Clause C123 { get; } = Must(
        "123", "Regional providers contribute to meetings, subgroups, work with national stakeholders and subject groups.");

    public static Clause C124 { get; } =
        Must("124", "Project managers, senior assessors, administrators and others as needed make up the Partnership.");

    public static Clause C125 { get; } = Describes("125", "The Partnership seeks equal standing for all regional providers.");

    public static Clause C126 { get; } = Describes("126", "The Partnership aims at one national approach to the whole programme.");

    public static Clause C127 { get; } =
        Must("127", "The Partnership seeks a part in developing the wider workforce, with national bodies.");

    public static Clause C128a { get; } = Must(
        "128a", "The year's meetings are agreed beforehand, with their places, and chairing is shared.");

    public static Clause C128b { get; } = Must("128b", "The Partnership meets at least twice a year.");

    public static Clause C129 { get; } = Must(
        "129", "The providers organise the meetings in turn; the organiser sends agenda and papers before and minutes after.");

    public static Clause C130 { get; } = Must(
        "130", "Meetings keep up a programme of work and aim to share practice and risk procedures and to set realistic plans.");

    public static Clause C131 { get; } =
        Must("131", "Working groups are set up where they are needed, for good or for a short time.");

    public static Clause C132 { get; } =
        Describes("132", "What the Partnership and its groups take up follows national matters.");

    public static Clause C133 { get; } =
        Must("133", "Regional providers build and keep up common systems for relations with national stakeholders.");

    public static Clause C134 { get; } = Must(
        "134", "These systems serve liaison, the removal of barriers, knowledge of capacity, and the watching of stakeholders, tools and training.");
}
