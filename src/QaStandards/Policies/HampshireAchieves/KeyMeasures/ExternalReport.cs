using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One report of an external quality assurer or standards verifier. What is null is not known.</summary>
public sealed record ExternalReport
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day on which it came in.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets how many actions and recommendations it makes.</summary>
    public int? Recommendations { get; init; }

    /// <summary>Gets how many of them an action addresses.</summary>
    public int? Actions { get; init; }

    /// <summary>Gets whether somebody recorded that nothing needs to be done.</summary>
    public bool? IsNoneNeeded { get; init; }

    /// <summary>Gets when the actions were planned.</summary>
    public Milestone? Planned { get; init; }

    /// <summary>Gets the day by which they are to be planned; the framework gives none.</summary>
    public LocalDate? PlanDue { get; init; }
}
