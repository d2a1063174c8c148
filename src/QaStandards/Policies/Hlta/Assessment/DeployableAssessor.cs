using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessor to whom visits can be given. What is null is not known.</summary>
public sealed record DeployableAssessor
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the regional provider on whose register the assessor is.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets when the assessor was entered on the register.</summary>
    public Milestone? Registered { get; init; }

    /// <summary>
    /// Gets the other regional providers that accepted the assessor, and when; a provider that is not named did not.
    /// </summary>
    public ValueList<HostAcceptance> AcceptedBy { get; init; } = [];

    /// <summary>Gets the work for others that the assessor declared; empty when there is none.</summary>
    public ValueList<OutsideWork>? Declared { get; init; }

    /// <summary>Gets the quality concern about the assessor; null when there is none.</summary>
    public QualityConcern? Concern { get; init; }

    /// <summary>Gets the days on which the assessor cannot make a visit.</summary>
    public ValueList<LocalDate> Away { get; init; } = [];
}
