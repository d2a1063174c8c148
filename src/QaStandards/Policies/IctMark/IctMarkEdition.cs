namespace QaStandards.Policies.IctMark;

/// <summary>The document. Apart from its clauses, so that every clause finds it whichever is initialised first.</summary>
internal static class IctMarkEdition
{
    // No date and no version are printed.
    public static Policy Undated { get; } =
        Policy.Of("ICT-MARK", "Code of practice and agreement for ICT Mark assessors", "undated", "Naace");
}
