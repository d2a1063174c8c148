namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>Somebody whose professional development is counted. What is null is not known.</summary>
public sealed record DevelopmentContract
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the contract.</summary>
    public required ContractType Contract { get; init; }

    /// <summary>Gets whether the service employs them directly; others are not asked.</summary>
    public bool? IsDirectlyEmployed { get; init; }

    /// <summary>Gets the part of a full contract; does not matter for a full one.</summary>
    public Targets.Percentage? Share { get; init; }

    /// <summary>Gets the hours that were agreed, for the reading that takes them.</summary>
    public decimal? AgreedHours { get; init; }
}
