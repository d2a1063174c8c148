namespace QaStandards.Policies.LjmuItt;

/// <content>What is asked of everybody, section 4 before 4.1.</content>
public static partial class LjmuClauses
{
    public static Clause C4_1 { get; } =
        Must("4(1)", "Everybody involved knows the requirements, the Teachers' Standards and the inspection criteria.");

    public static Clause C4_2 { get; } = Must("4(2)", "Everybody involved promotes equality and avoids discrimination.");

    public static Clause C4_3 { get; } = Must("4(3)", "Everybody involved is a professional role model.");

    public static Clause C4_4 { get; } = Must("4(4)", "Everybody involved knows the training model.");

    public static Clause C4_5 { get; } = Must("4(5)", "Everybody involved takes part in training, briefings and meetings.");
}
