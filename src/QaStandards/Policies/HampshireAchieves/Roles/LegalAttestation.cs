namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What somebody attested about one field of law in one type of provision. What is null is not known.</summary>
public sealed record LegalAttestation
{
    /// <summary>Gets the type of provision.</summary>
    public required ProvisionType Provision { get; init; }

    /// <summary>Gets the field of law.</summary>
    public required LegalDomain Domain { get; init; }

    /// <summary>Gets whether it is kept.</summary>
    public bool? IsKept { get; init; }
}
