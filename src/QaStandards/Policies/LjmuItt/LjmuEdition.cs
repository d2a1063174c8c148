namespace QaStandards.Policies.LjmuItt;

/// <summary>The document. Apart from its clauses, so that every clause finds it whichever is initialised first.</summary>
internal static class LjmuEdition
{
    public static Policy Year2022 { get; } = Policy.Of(
        "LJMU", "Initial Teacher Training Partnership Agreement", "2022-23", "Liverpool John Moores University");
}
