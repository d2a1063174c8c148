namespace QaStandards.Policies.Hlta;

/// <content>Training, paragraphs 12 to 19.</content>
public static partial class HltaClauses
{
    public static Clause C12 { get; } =
        Describes("12", "The quality of training is for its providers to assure and for its buyers to check, not for regional providers.");

    public static Clause C13 { get; } = Must(
        "13", "Regional providers promote training, try to secure access to it and, where it applies, help with needs analysis.");

    public static Clause C14 { get; } =
        May("14", "Regional providers may pass on good practice in training and the routes that are known in the region.");

    public static Clause C15 { get; } = Must(
        "15", "Where it helps, regional providers work with stakeholders so that there are enough suitable courses.");

    public static Clause C16 { get; } =
        May("16", "Regional providers may offer training that meets needs and is linked to the standards.");

    public static Clause C17 { get; } = Should("17", "Regional providers encourage candidates' development at their own school.");

    public static Clause C18 { get; } = Must("18", "Regional providers develop new training opportunities together.");

    public static Clause C19a { get; } = Must("19a", "Regional providers encourage needs-analysis tools where they are appropriate.");

    public static Clause C19_1 { get; } = Should("19(1)", "A needs-analysis tool that is used is easy to use.");

    public static Clause C19_2 { get; } = Should("19(2)", "A needs-analysis tool that is used covers every HLTA standard.");

    public static Clause C19_3 { get; } = Should("19(3)", "A needs-analysis tool that is used gives positive feedback.");

    public static Clause C19_4 { get; } =
        Should("19(4)", "A needs-analysis tool that is used shows where experience or opportunities are lacking.");

    public static Clause C19_5 { get; } = Should("19(5)", "A needs-analysis tool that is used shows which training is needed.");

    public static Clause C19_6 { get; } = Should("19(6)", "A needs-analysis tool that is used comes with guidance.");
}
