using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessor's visit for another regional provider of the Partnership. What is null is not known.</summary>
public sealed record AssessmentElsewhere
{
    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the provider for whom the visit is.</summary>
    public required string Host { get; init; }

    /// <summary>Gets the day of the visit.</summary>
    public LocalDate? VisitOn { get; init; }

    /// <summary>Gets whether the assessor is on the register of a provider of the Partnership.</summary>
    public bool? IsOnRegister { get; init; }

    /// <summary>Gets when the host accepted the assessor under its own policies.</summary>
    public Milestone? AcceptedByHost { get; init; }
}
