namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 66 to 95: the rules about scrutiny, events, decisions and peer review.</content>
public static partial class HltaClauses
{
    public static Clause C66 { get; } =
        Must("66", "Scrutiny before moderation keeps unsuitable files out of the event.");

    public static Clause C67a { get; } = Must("67a", "The senior assessor chooses the records that are scrutinised.");

    public static Clause C67b { get; } =
        Should("67b", "The choice takes the assessors' experience and past difficulties into account.");

    public static Clause C68 { get; } =
        Must("68", "Scrutiny checks whether records are adequate and whether the process was good.");

    public static Clause C69 { get; } =
        Must("69", "A file with insufficient records is returned for revision and not moderated meanwhile.");

    public static Clause C70a { get; } = Must("70a", "The process has produced enough evidence to judge the standards.");

    public static Clause C70b { get; } =
        Must("70b", "Where it has not, another assessor carries out a full reassessment.");

    public static Clause C71a { get; } = Must(
        "71a", "Each monthly cohort is moderated on a sample at a monthly event, which confirms or overturns the outcomes.");

    public static Clause C72 { get; } = Must("72", "Moderators are nominated, and one senior moderator or more to supervise.");

    public static Clause C73 { get; } = Must(
        "73", "A moderator is an experienced assessor, trained to moderate, whose competence a senior moderator has confirmed.");

    public static Clause C74b { get; } = Must("74b", "A file to be moderated holds every form that the bullets name.");

    public static Clause C78 { get; } =
        Must("78", "Before files are moderated, scrutiny sees to adequate records and sufficient evidence.");

    public static Clause C78_1a { get; } =
        Must("78(1)a", "Records that moderators find lacking go back, to be completed from task sheets and notes of the time.");

    public static Clause C78_1b { get; } =
        Must("78(1)b", "The assessor then asks neither candidate nor school for more evidence.");

    public static Clause C78_2 { get; } =
        Must("78(2)", "Where moderators find the process lacking, they require a full reassessment.");

    public static Clause C79 { get; } =
        Must("79", "Moderators check from the summaries of evidence whether they agree with the judgements.");

    public static Clause C79_1 { get; } = Must("79(1)", "Judgements with which they agree are endorsed.");

    public static Clause C79_2a { get; } =
        Must("79(2)a", "Judgements with which they disagree are overturned after a second moderator's review, and the result is reclassified.");

    public static Clause C79_2b { get; } = Must(
        "79(2)b", "When a result becomes full reassessment, the assessor's other files wait for a separate review before they are confirmed.");

    public static Clause C80a { get; } =
        Must("80a", "Assessors receive feedback, which always gives the reasons for a changed outcome.");

    public static Clause C86a { get; } =
        May("86a", "The standards that are moderated may change during the event as matters emerge.");

    public static Clause C87a { get; } = Must("87a", "Each regional provider supplies a peer reviewer to another one.");

    public static Clause C88a { get; } = Must("88a", "The Partnership sets who reviews whom for three months at a time.");

    public static Clause C88b { get; } = Must("88b", "After three months the pairs change.");

    public static Clause C92 { get; } = Must(
        "92", "Peer reviewer and senior assessor exchange a joint report within three working days of the event, even if there is nothing to say.");

    public static Clause C95 { get; } =
        Should("95", "A peer reviewer of every regional provider attends each forum.");
}
