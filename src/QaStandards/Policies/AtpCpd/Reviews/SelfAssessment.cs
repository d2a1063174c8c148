using NodaTime;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>A self-assessment before a performance review. What is null is not known.</summary>
public sealed record SelfAssessment
{
    /// <summary>Gets the day on which it was completed.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Gets whether it was against the professional standards.</summary>
    public bool? IsAgainstStandards { get; init; }

    /// <summary>Gets whether it was done in the online tool.</summary>
    public bool? IsInOnlineTool { get; init; }
}
