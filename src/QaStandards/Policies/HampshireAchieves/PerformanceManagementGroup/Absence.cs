using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>
/// The absence of one member from one meeting. What is null is not known; an empty text says that there is none.
/// </summary>
public sealed record Absence
{
    /// <summary>Gets the member's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets whether the member is the chair, so that the deputy is to be told.</summary>
    public bool? IsChair { get; init; }

    /// <summary>Gets who came instead.</summary>
    public string? Substitute { get; init; }

    /// <summary>Gets the day on which the chair was told; null when that is not known.</summary>
    public LocalDate? Told { get; init; }

    /// <summary>Gets whether the chair was told at all.</summary>
    public bool? WasTold { get; init; }
}
