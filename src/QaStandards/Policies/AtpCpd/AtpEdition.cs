namespace QaStandards.Policies.AtpCpd;

/// <summary>The document. Apart from its clauses, so that every clause finds it whichever is initialised first.</summary>
internal static class AtpEdition
{
    public static Policy Undated { get; } = Policy.Of(
        "ATP",
        "Continuing professional development policy",
        "undated",
        "The Apprentice and Training Partnership");
}
