namespace QaStandards.Policies.Hlta;

/// <summary>The document. Apart from its clauses, so that every clause finds it whichever is initialised first.</summary>
internal static class HltaEdition
{
    public static Policy April2017 { get; } = Policy.Of(
        "HLTA",
        "Code of Practice for Regional Providers of Assessment",
        "April 2017",
        "HLTA National Assessment Partnership");
}
