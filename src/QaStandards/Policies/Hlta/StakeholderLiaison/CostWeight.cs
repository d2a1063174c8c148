using System;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>How heavily a provider bears the cost of national promotion, such as the number of its assessments.</summary>
public sealed record CostWeight
{
    /// <summary>Initialises a weight.</summary>
    /// <exception cref="ArgumentException">The provider is null or empty, or the weight is negative.</exception>
    public CostWeight(string provider, long weight)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        Provider = provider;
        Weight = weight;
    }

    /// <summary>Gets the provider.</summary>
    public string Provider { get; }

    /// <summary>Gets the weight, at least 0.</summary>
    public long Weight { get; }
}
