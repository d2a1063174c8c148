using NodaTime;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>One enquiry of a stakeholder. What is null is not known.</summary>
public sealed record Enquiry
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which it came in.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets when it was acknowledged.</summary>
    public Milestone? Acknowledged { get; init; }

    /// <summary>Gets when it was answered in substance.</summary>
    public Milestone? Answered { get; init; }
}
