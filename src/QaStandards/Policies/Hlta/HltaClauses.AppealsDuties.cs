namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105: what a program can only record, leave to a person or pass on.</content>
public static partial class HltaClauses
{
    public static Clause C97 { get; } = Must(
        "97", "Candidates know their right to appeal; there is a procedure, its working is monitored for lessons, and providers work together on an appeal.");

    public static Clause C98a { get; } = Must("98a", "The appeals procedure is on the regional provider's website.");

    public static Clause C100_2 { get; } =
        Must("100(2)", "The procedure says how an unresolved appeal goes on to the Partnership.");

    public static Clause C100_3 { get; } = Must("100(3)", "Appeals are monitored.");

    public static Clause C101a { get; } = Must(
        "101a", "The working of the appeals procedure is evaluated, with the number and nature of enquiries, appeals and outcomes.");

    public static Clause C101b { get; } = Must("101b", "These figures go to the Partnership when it asks for them.");

    public static Clause C104 { get; } = Must(
        "104", "Each regional provider names a senior assessor for review panels, which follow the agreed procedures.");

    public static Clause C105 { get; } = Must("105", "The referral process is reviewed from time to time.");
}
