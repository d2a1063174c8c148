using NodaTime;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What is known when something happens to the clearance of a trainee. What is null is not known.</summary>
public sealed record ClearanceCase
{
    /// <summary>Gets the vetting.</summary>
    public Vetting? Vetting { get; init; }

    /// <summary>Gets what Occupational Health says.</summary>
    public FitnessClearance? Fitness { get; init; }

    /// <summary>Gets the agreed start without medical clearance.</summary>
    public StartException? Exception { get; init; }

    /// <summary>Gets the placement.</summary>
    public string? Placement { get; init; }

    /// <summary>Gets its first day.</summary>
    public LocalDate? Starts { get; init; }
}
