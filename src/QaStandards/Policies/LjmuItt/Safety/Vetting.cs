namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>The vetting of a trainee. What is null is not known.</summary>
public sealed record Vetting
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the trainee's route.</summary>
    public TrainingRoute? Route { get; init; }

    /// <summary>Gets whether the trainee is from overseas: has lived or taught there.</summary>
    public bool? IsFromOverseas { get; init; }

    /// <summary>Gets the checks that are recorded, each once.</summary>
    public ValueList<CheckRecord>? Checks { get; init; }

    /// <summary>Gets who confirmed that the checks are clear.</summary>
    public PartnershipPost? ConfirmedBy { get; init; }

    /// <summary>Gets to whom it was confirmed.</summary>
    public PartnershipPost? ConfirmedTo { get; init; }

    /// <summary>Gets when it was confirmed.</summary>
    public Milestone? Confirmed { get; init; }

    /// <summary>Gets the checks that the confirmation names.</summary>
    public ValueList<SuitabilityCheck>? ConfirmedChecks { get; init; }
}
