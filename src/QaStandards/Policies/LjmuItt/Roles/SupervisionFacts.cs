namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What decides how closely a trainee is supervised. What is null is not known.</summary>
public sealed record SupervisionFacts
{
    /// <summary>Gets whether the activity is of high risk.</summary>
    public bool? IsHighRisk { get; init; }

    /// <summary>Gets the phase of training, from 1 to 3.</summary>
    public int? Phase { get; init; }

    /// <summary>Gets whether the activity or topic asks little of the trainee.</summary>
    public bool? AsksLittle { get; init; }

    /// <summary>Gets how closely the trainee is to be supervised.</summary>
    public SupervisionLevel? Planned { get; init; }

    /// <summary>Gets who is responsible for the pupils in place of their parents.</summary>
    public PartnershipPost? ResponsibleFor { get; init; }
}
