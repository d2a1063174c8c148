namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One decision of an assessor that internal quality assurance may sample.</summary>
public sealed record AssessmentDecision
{
    /// <summary>Gets the id of the decision.</summary>
    public required string Id { get; init; }

    /// <summary>Gets who made it.</summary>
    public required string Assessor { get; init; }
}
