namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105, as far as a program can check them.</content>
public static partial class HltaClauses
{
    public static Clause C96 { get; } = Must("96", "Only candidates appeal, and only against their own outcome.");

    public static Clause C98b { get; } = Must(
        "98b", "Candidates are sent the procedure when they are first told about their own assessment.");

    public static Clause C99 { get; } = Must(
        "99", "An appeal rests on one of two grounds: procedures that do not follow the Code, or that were not used properly and fairly.");

    public static Clause C100_1 { get; } = Must(
        "100(1)", "An appeal is acknowledged, the period for it is stated, and the outcome is sent in writing.");

    public static Clause C102 { get; } = Must(
        "102", "A candidate who is still dissatisfied after the provider's own procedure can refer the case to the Partnership's named person.");

    public static Clause C103 { get; } = Must(
        "103", "A review panel has three senior assessors or other named people of three providers, none of them responsible for the outcome.");
}
