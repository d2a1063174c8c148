using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>One action with a due date, from whichever source. What is null is not known.</summary>
public sealed record DueAction
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day by which it is to be resolved, as first set.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets when it was resolved.</summary>
    public Milestone? Resolved { get; init; }

    /// <summary>Gets the later day that somebody allowed; null when nobody did.</summary>
    public LocalDate? ExtendedTo { get; init; }

    /// <summary>Gets the day on which the later day was approved.</summary>
    public LocalDate? ExtensionApproved { get; init; }
}
