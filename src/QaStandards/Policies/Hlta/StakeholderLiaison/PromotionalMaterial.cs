namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>One piece of promotional material, or a document that all providers use. What is null is not known.</summary>
public sealed record PromotionalMaterial
{
    /// <summary>Gets what it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Gets for whom it is made.</summary>
    public required PromotionScope Scope { get; init; }

    /// <summary>Gets the providers whose logos it carries.</summary>
    public ValueList<string>? Logos { get; init; }

    /// <summary>Gets whether it bears the title of the Partnership (109).</summary>
    public bool? BearsTitle { get; init; }

    /// <summary>Gets whether it states membership of the Partnership (110).</summary>
    public bool? StatesMembership { get; init; }
}
