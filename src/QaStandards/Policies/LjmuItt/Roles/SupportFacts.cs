namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What is known when something happens to a case of additional support.</summary>
public sealed record SupportFacts
{
    /// <summary>Gets the case; null when it is not known.</summary>
    public SupportCase? Case { get; init; }
}
