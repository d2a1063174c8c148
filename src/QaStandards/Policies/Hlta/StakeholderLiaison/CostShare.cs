namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>What a provider pays, in pence.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Pence">The amount in pence.</param>
public sealed record CostShare(string Provider, long Pence);
