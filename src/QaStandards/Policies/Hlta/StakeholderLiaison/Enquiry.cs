using NodaTime;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>One enquiry of a stakeholder.</summary>
public sealed record Enquiry
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which it came in; null when it is not known.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets the day on which it was acknowledged; null while it is not.</summary>
    public LocalDate? Acknowledged { get; init; }

    /// <summary>Gets the day of the answer in substance; null while there is none.</summary>
    public LocalDate? Answered { get; init; }
}
