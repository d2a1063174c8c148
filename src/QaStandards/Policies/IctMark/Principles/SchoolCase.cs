using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What is known when something happens to a school. What is null is not known.</summary>
public sealed record SchoolCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the school's own ratings.</summary>
    public SchoolRatings? OwnRatings { get; init; }

    /// <summary>Gets the threshold levels.</summary>
    public ThresholdProfile? Profile { get; init; }

    /// <summary>Gets whether an appointed assessor has accepted.</summary>
    public bool? HasAssessorAccepted { get; init; }

    /// <summary>Gets the assessment.</summary>
    public SchoolAssessment? Assessment { get; init; }

    /// <summary>Gets who awards, or declines to.</summary>
    public string? AwardedBy { get; init; }
}
