namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 75 to 86 as far as they speak about sampling.</content>
public static partial class HltaClauses
{
    public static Clause C75 { get; } =
        Must("75", "The monthly sample follows the Partnership's approach and is representative; it holds at least what the bullets name.");

    public static Clause C75_1 { get; } = Must("75(1)", "Every file without enough evidence for all standards is in the sample.");

    public static Clause C75_2 { get; } = Must("75(2)", "Every file recommended for partial reassessment is in the sample.");

    public static Clause C75_3 { get; } = Must("75(3)", "Every resubmitted file is in the sample.");

    public static Clause C75_4 { get; } = Must("75(4)", "Every full reassessment is in the sample.");

    public static Clause C75_5 { get; } =
        Must("75(5)", "Every file that is hard to resolve, or in which scrutiny found a point of principle, is in the sample.");

    public static Clause C75_6 { get; } =
        Must("75(6)", "At least 5 per cent of the files judged met are in the sample, drawn at random by the peer reviewer from the provider's list.");

    public static Clause C76a { get; } = Must("76a", "Over the year the samples include files of every assessor.");

    public static Clause C76b { get; } =
        Should("76b", "Assessors with less experience or past difficulties are sampled more heavily.");

    public static Clause C76c { get; } =
        May("76c", "When an assessor has difficulty with a standard, all that assessor's judgements of it may be reviewed.");

    public static Clause C77a { get; } = Must("77a", "Over the year the samples include candidates of every preparation provider.");

    public static Clause C77b { get; } =
        Should("77b", "Preparation providers with less experience or past difficulties are sampled more heavily.");

    public static Clause C84a { get; } = Must("84a", "In a sampled file every judgement of not met is moderated.");

    public static Clause C84b { get; } =
        Must("84b", "In a sampled file enough standards are moderated to decide on the assessor's process.");

    public static Clause C85b { get; } = Must("85b", "Over the year every standard is moderated.");

    public static Clause C86b { get; } = Must("86b", "The standards agreed nationally for the month are always moderated.");
}
