namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>The standard that the leadership set for one type of provision. What is null is not known.</summary>
public sealed record ProvisionStandard
{
    /// <summary>Gets the type of provision.</summary>
    public required ProvisionType Provision { get; init; }

    /// <summary>Gets the least grade that the standard asks for.</summary>
    public QualityGrade? Least { get; init; }
}
