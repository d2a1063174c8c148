namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Somebody who moderates at a monthly event. What is null is not known.</summary>
public sealed record Moderator
{
    /// <summary>Gets the name, or an id of the person.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether this is a senior moderator.</summary>
    public bool? IsSenior { get; init; }

    /// <summary>Gets whether the moderator works under supervision at the event.</summary>
    public bool? IsSupervised { get; init; }

    /// <summary>Gets when the regional provider nominated the moderator.</summary>
    public Milestone? Nominated { get; init; }

    /// <summary>Gets whether the provider finds this an experienced assessor. The Code does not measure it.</summary>
    public bool? IsExperienced { get; init; }

    /// <summary>Gets whether the moderator has been trained to moderate.</summary>
    public bool? IsTrained { get; init; }

    /// <summary>Gets when the competence was confirmed.</summary>
    public Milestone? Confirmed { get; init; }

    /// <summary>Gets who confirmed it.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>Gets whether whoever confirmed it was a senior moderator then.</summary>
    public bool? IsConfirmerSenior { get; init; }

    /// <summary>Gets whether the Partnership designated this as its first senior moderator.</summary>
    public bool? IsDesignated { get; init; }
}
