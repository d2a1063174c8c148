using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>When one policy was reviewed and updated. What is null is not known.</summary>
public sealed record ReviewedPolicy
{
    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the day of the last full review.</summary>
    public LocalDate? LastReviewed { get; init; }

    /// <summary>Gets the updates since, in any order.</summary>
    public ValueList<PolicyUpdate>? Updates { get; init; }
}
