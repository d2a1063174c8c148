namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>The declaration of a setting for placements. What is null is not known.</summary>
public sealed record HealthAndSafetyDeclaration
{
    /// <summary>Gets the declaration's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets who agreed it.</summary>
    public PartnershipPost? AgreedBy { get; init; }

    /// <summary>Gets when it was agreed.</summary>
    public Milestone? Agreed { get; init; }

    /// <summary>Gets whether trainees are covered by the procedures and risk assessments for the staff.</summary>
    public bool? CoversTrainees { get; init; }

    /// <summary>Gets whether pupil data are used lawfully.</summary>
    public bool? KeepsDataLaw { get; init; }

    /// <summary>Gets whether the information that the university requires is supplied.</summary>
    public bool? SuppliesInformation { get; init; }

    /// <summary>Gets when the setting found that it cannot comply; not reached when it can.</summary>
    public Milestone? CannotComply { get; init; }

    /// <summary>Gets when it consulted the Partnership Manager.</summary>
    public Milestone? Consulted { get; init; }

    /// <summary>Gets when that was settled.</summary>
    public Milestone? Settled { get; init; }
}
