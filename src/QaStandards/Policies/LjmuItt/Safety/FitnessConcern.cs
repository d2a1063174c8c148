namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A concern about a trainee's fitness that arose in training. What is null is not known.</summary>
public sealed record FitnessConcern
{
    /// <summary>Gets whether the university has investigated it.</summary>
    public bool? IsInvestigated { get; init; }

    /// <summary>Gets what came of the investigation; null while it is open.</summary>
    public FitnessOutcome? Outcome { get; init; }

    /// <summary>Gets whether the issue is settled.</summary>
    public bool? IsSettled { get; init; }
}
