using NodaTime;
using QaStandards.Policies.Hlta.Moderation;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessment that still needs an assessor.</summary>
public sealed record SchoolVisit
{
    /// <summary>Gets the assessment's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day of the school visit; of a reassessment without a visit, the day on which it is done.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the regional provider for whom it is done.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets which assessment of the candidate it is.</summary>
    public Attempt Attempt { get; init; } = Attempt.Initial;

    /// <summary>
    /// Gets the assessor of the assessment that this one repeats in full, who must not do it again; null when it repeats none.
    /// </summary>
    public string? FormerAssessor { get; init; }
}
