namespace QaStandards.Policies.HampshireAchieves;

/// <summary>The document. Apart from its clauses, so that every clause finds it whichever is initialised first.</summary>
internal static class HampshireEdition
{
    public static Policy June2025 { get; } = Policy.Of(
        "HAMPSHIRE", "Hampshire Achieves Quality Assurance Framework", "June 2025", "Hampshire Achieves");
}
