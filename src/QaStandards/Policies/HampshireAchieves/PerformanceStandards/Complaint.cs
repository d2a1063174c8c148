using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>One complaint. What is null is not known.</summary>
public sealed record Complaint
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which it came in.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets the day by which it is to be dealt with; the complaints policy gives it.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets when it was dealt with.</summary>
    public Milestone? Closed { get; init; }

    /// <summary>Gets whether it was dealt with to effect, as somebody judged.</summary>
    public bool? IsEffective { get; init; }
}
