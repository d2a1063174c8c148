namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>The contact point of a provider. What is null is not known.</summary>
public sealed record ContactPoint
{
    /// <summary>Gets whether it is publicised.</summary>
    public bool? IsPublicised { get; init; }

    /// <summary>Gets whether it can be reached by e-mail.</summary>
    public bool? HasEmail { get; init; }

    /// <summary>Gets whether it can be reached by telephone.</summary>
    public bool? HasTelephone { get; init; }
}
