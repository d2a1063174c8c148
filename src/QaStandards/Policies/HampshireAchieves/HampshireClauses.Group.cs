namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix C: Performance Management Group.</content>
public static partial class HampshireClauses
{
    public static Clause AppendixC_1_1 { get; } =
        Must("Appendix C 1.1", "The group gives quality assurance and audit leadership for every kind of provision.");

    public static Clause AppendixC_1_2 { get; } = Must(
        "Appendix C 1.2", "The group sees that results do not fall under national benchmarks and, where relevant, meet the inspection framework.");

    public static Clause AppendixC_1_3 { get; } =
        Must("Appendix C 1.3", "The group supports and guides managers on agreed indicators.");

    public static Clause AppendixC_1_4 { get; } = Must(
        "Appendix C 1.4", "The group brings together people of the service and, when required, invited partners who can evaluate critically.");

    public static Clause AppendixC_1_5 { get; } =
        Must("Appendix C 1.5", "The group takes key decisions and resolves what delivery cannot.");

    public static Clause AppendixC_1_6 { get; } =
        Describes("Appendix C 1.6", "The group acts by delegated authority of the county's education manager.");

    public static Clause AppendixC_2_1 { get; } =
        Must("Appendix C 2.1", "The group gives quality leadership for delivered and commissioned programmes.");

    public static Clause AppendixC_2_2a { get; } =
        Must("Appendix C 2.2a", "The group supports the yearly self-assessment report and evaluates it critically.");

    public static Clause AppendixC_2_2b { get; } = Must("Appendix C 2.2b", "The group supports the moderation panel.");

    public static Clause AppendixC_2_2c { get; } = Must(
        "Appendix C 2.2c", "The group recommends the report to the partnership forum and the branch management team for approval.");

    public static Clause AppendixC_2_3 { get; } = Must(
        "Appendix C 2.3", "The group reviews the yearly commissioning plan of adult tailored learning and recommends it for approval.");

    public static Clause AppendixC_2_4 { get; } = Must(
        "Appendix C 2.4", "The group sets and reviews yearly targets of attendance, retention and achievement across all provision.");

    public static Clause AppendixC_2_5 { get; } =
        Must("Appendix C 2.5", "The group reviews and approves the processes and procedures of quality assurance.");

    public static Clause AppendixC_2_6 { get; } = Must(
        "Appendix C 2.6", "The group regularly reviews the improvement plan of each type of provision, approves and evaluates updates, and confirms new actions.");

    public static Clause AppendixC_2_7 { get; } = Must(
        "Appendix C 2.7", "The group scrutinises detailed performance reports and advises on actions where there are issues.");

    public static Clause AppendixC_2_8 { get; } =
        Must("Appendix C 2.8", "The group scrutinises updates on observations and surveys.");

    public static Clause AppendixC_2_9 { get; } = Must("Appendix C 2.9", "The group reviews every contingency plan each year.");

    public static Clause AppendixC_2_10 { get; } =
        Must("Appendix C 2.10", "The group scrutinises policy audits and approves the recommended actions.");

    public static Clause AppendixC_2_11 { get; } = Must("Appendix C 2.11", "The group scrutinises reports of funding audits.");

    public static Clause AppendixC_2_12 { get; } =
        Must("Appendix C 2.12", "The group approves updates of policies and procedures.");

    public static Clause AppendixC_2_13 { get; } =
        Must("Appendix C 2.13", "The group proposes the yearly targets of the service plan.");

    public static Clause AppendixC_2_14 { get; } =
        Must("Appendix C 2.14", "The group reports to the forum and the branch management team as required.");

    public static Clause AppendixC_3_1a { get; } =
        Must("Appendix C 3.1a", "The manager for quality and assessment chairs the group.");

    public static Clause AppendixC_3_1b { get; } =
        Must("Appendix C 3.1b", "The senior manager with responsibility for quality is the deputy.");

    public static Clause AppendixC_3_1c { get; } =
        Must("Appendix C 3.1c", "The head of service and the senior managers are core members.");

    public static Clause AppendixC_3_1d { get; } = Must(
        "Appendix C 3.1d", "Five managers are core members: skills and community learning, funding and information, adult tailored learning, young people's learning, SEND employability.");

    public static Clause AppendixC_3_1e { get; } =
        Must("Appendix C 3.1e", "The co-ordinator for teaching and learning is a core member.");

    public static Clause AppendixC_3_1f { get; } = Must("Appendix C 3.1f", "Business support takes the minutes.");

    public static Clause AppendixC_3_2 { get; } =
        May("Appendix C 3.2", "Others may be co-opted as necessary; the terms of reference print the number 2.2 here.");

    public static Clause AppendixC_4_1a { get; } = Must("Appendix C 4.1a", "The group meets every half-term.");

    public static Clause AppendixC_4_1b { get; } = May("Appendix C 4.1b", "Working groups may be formed where required.");

    public static Clause AppendixC_4_2 { get; } =
        Must("Appendix C 4.2", "A member who cannot attend provides a substitute and tells the chair before the meeting.");

    public static Clause AppendixC_4_3a { get; } =
        Must("Appendix C 4.3a", "Reports are in the group's folder one week before the meeting.");

    public static Clause AppendixC_4_3b { get; } =
        Must("Appendix C 4.3b", "The data report is there two weeks before the meeting.");

    public static Clause AppendixC_4_4 { get; } = Should("Appendix C 4.4", "Members have read the reports and come prepared.");
}
