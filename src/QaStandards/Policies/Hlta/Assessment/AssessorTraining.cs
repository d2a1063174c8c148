namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>An assessor's initial training. What is null is not known.</summary>
public sealed record AssessorTraining
{
    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the topics that were completed.</summary>
    public ValueList<TrainingTopic>? Completed { get; init; }

    /// <summary>Gets when the regional provider was assured of the assessor's competence.</summary>
    public Milestone? CompetenceAssured { get; init; }
}
