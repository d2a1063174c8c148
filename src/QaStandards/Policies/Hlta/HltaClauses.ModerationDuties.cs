namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 65 to 95: what a program can only record, leave to a person or pass on.</content>
public static partial class HltaClauses
{
    public static Clause C65 { get; } = Must(
        "65", "Regional providers scrutinise files, moderate each monthly cohort, supply peer reviewers, cooperate with their own and join the meetings that review moderation.");

    public static Clause C71b { get; } =
        May("71b", "Preparation providers may be told what could affect later candidates.");

    public static Clause C74a { get; } =
        Must("74a", "All relevant files of the latest cohort are available for moderation.");

    public static Clause C80b { get; } =
        May("80b", "Feedback may carry sanctions, with the justification when an assessor is to be suspended.");

    public static Clause C81 { get; } =
        Must("81", "Moderators report what would improve the training, quality assurance and support of assessors.");

    public static Clause C82a { get; } =
        Must("82a", "Moderators supply what shows trends in how preparation providers guide candidates.");

    public static Clause C82b { get; } = Must("82b", "A trend that is found is fed back to the preparation provider.");

    public static Clause C83 { get; } = Describes("83", "Moderation checks the assessor rather than the candidate.");

    public static Clause C85a { get; } =
        Should("85a", "The senior assessor decides how standards are sampled, guided by what the Partnership agrees.");

    public static Clause C85c { get; } =
        Must("85c", "Standards agreed nationally for each month are how the year reaches every standard.");

    public static Clause C87b { get; } = Should("87b", "A deputy peer reviewer is named.");

    public static Clause C89 { get; } =
        Describes("89", "Peer review supports a regional provider and lets ideas pass between them.");

    public static Clause C90 { get; } = Must(
        "90", "The peer reviewer supports problem files and points of principle before, during or after the event, within a set time.");

    public static Clause C91 { get; } =
        May("91", "The peer reviewer and the senior assessor may raise matters for the Partnership.");

    public static Clause C93 { get; } = Must("93", "The Partnership arranges a forum of peer reviewers when one is needed.");

    public static Clause C94 { get; } =
        Describes("94", "The forum meets as the programme needs, and offers support, development and cross moderation.");
}
