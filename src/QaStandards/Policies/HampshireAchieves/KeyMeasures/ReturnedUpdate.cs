using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One update of a provider. What is null is not known.</summary>
public sealed record ReturnedUpdate
{
    /// <summary>Gets the day by which it is due; the contract gives it.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets when it was returned.</summary>
    public Milestone? Returned { get; init; }
}
