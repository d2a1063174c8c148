namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A reassessment of a candidate. What is null is not known.</summary>
public sealed record Reassessment
{
    /// <summary>Gets the file that led to it.</summary>
    public required string File { get; init; }

    /// <summary>Gets whether the candidate is reassessed on part of the standards or on all of them.</summary>
    public Attempt? Kind { get; init; }

    /// <summary>Gets why.</summary>
    public ReassessmentCause? Cause { get; init; }

    /// <summary>Gets who assessed the file.</summary>
    public string? Assessor { get; init; }

    /// <summary>Gets who reassesses.</summary>
    public string? NewAssessor { get; init; }
}
