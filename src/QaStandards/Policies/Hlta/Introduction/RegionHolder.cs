using System;

namespace QaStandards.Policies.Hlta.Introduction;

/// <summary>Which regional provider holds a region.</summary>
public sealed record RegionHolder
{
    /// <summary>Initialises an entry.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the provider is empty.</exception>
    public RegionHolder(string provider, Region region)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentNullException.ThrowIfNull(region);
        Provider = provider;
        Region = region;
    }

    /// <summary>Gets the regional provider.</summary>
    public string Provider { get; }

    /// <summary>Gets the region.</summary>
    public Region Region { get; }

    /// <summary>Returns the region and its holder.</summary>
    public override string ToString() => $"{Region.Title}: {Provider}";
}
