using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>What is known when something happens to a meeting. What is null is not known.</summary>
public sealed record MeetingCase
{
    /// <summary>Gets the day of the meeting.</summary>
    public LocalDate? Meeting { get; init; }

    /// <summary>Gets the day of the event.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets whether the meeting lies in the half-term that it is for.</summary>
    public bool? IsInHalfTerm { get; init; }
}
