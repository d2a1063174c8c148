using NodaTime;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>A regional provider that can no longer carry out its functions. What is null is not known.</summary>
public sealed record ProviderFailure
{
    /// <summary>Gets the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the first day on which it no longer works.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets its candidates whose assessment is under way, by id.</summary>
    public ValueList<string>? CandidatesUnderWay { get; init; }

    /// <summary>Gets the record of the meeting at which the Partnership decided what to do.</summary>
    public DutyEntry? Decided { get; init; }
}
