using NodaTime;
using QaStandards.Policies.Hlta.Moderation;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessment that was allocated to an assessor.</summary>
public sealed record AllocatedAssessment
{
    /// <summary>Gets the assessment's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the day of the school visit; of a reassessment without a visit, the day on which it is done.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the regional provider for whom it is done; null when it makes no difference.</summary>
    public string? Provider { get; init; }

    /// <summary>Gets which assessment of the candidate it is.</summary>
    public Attempt Attempt { get; init; } = Attempt.Initial;

    /// <summary>Gets whether it was withdrawn before the visit; then it does not count.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Gets whether the assessor shadows another assessor in it, or is shadowed.</summary>
    public bool IsShadowed { get; init; }
}
