using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>An update of a policy during the year.</summary>
public sealed record PolicyUpdate
{
    /// <summary>Gets the day on which the change was made.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets when the performance management group approved it; null when that is not known.</summary>
    public Milestone? Approved { get; init; }

    /// <summary>Gets whether it was recorded as a full review.</summary>
    public bool IsFullReview { get; init; }
}
