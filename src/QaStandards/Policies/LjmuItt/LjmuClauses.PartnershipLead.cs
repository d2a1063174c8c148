namespace QaStandards.Policies.LjmuItt;

/// <content>The ITT Partnership Lead, section 4.5.</content>
public static partial class LjmuClauses
{
    public static Clause C4_5a { get; } =
        Must("4.5a", "The Partnership Lead promotes consistency across the partnership and liaises with Liaison Tutors.");

    public static Clause C4_5_1 { get; } = Must("4.5(1)", "The Partnership Lead keeps an overview of consistency and quality.");

    public static Clause C4_5_2 { get; } =
        Must("4.5(2)", "Documentation and data management are efficient and meet requirements.");

    public static Clause C4_5_3 { get; } = Must("4.5(3)", "Mentor development is organised across the partnership.");

    public static Clause C4_5_4 { get; } = Must("4.5(4)", "The development of Liaison Tutors is led and evaluated.");

    public static Clause C4_5_5 { get; } = Must("4.5(5)", "Feedback is analysed to inform development.");

    public static Clause C4_5_6 { get; } =
        Must("4.5(6)", "Visits of moderators and examiners are co-ordinated and their reports used.");

    public static Clause C4_5_7 { get; } = Must("4.5(7)", "How trainees who need additional support are answered is monitored.");

    public static Clause C4_5_8 { get; } = Must("4.5(8)", "Issues of placement quality are answered, with actions in place.");
}
