namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>How much an assessor can take on in a period.</summary>
public sealed record AssessorAvailability
{
    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets whether the assessor is on the register and not suspended; null when it is not known.</summary>
    public bool? IsDeployable { get; init; }

    /// <summary>
    /// Gets how many assessments the assessor can take on in each week of the period; more than six in a week count as six.
    /// Null when nothing was said: then six in every week.
    /// </summary>
    public ValueList<int>? EachWeek { get; init; }
}
