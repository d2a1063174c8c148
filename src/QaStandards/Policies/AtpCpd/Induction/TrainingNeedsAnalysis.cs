namespace QaStandards.Policies.AtpCpd.Induction;

/// <summary>The analysis of training needs during the interviews. To verify that there is none is to verify. What is null is not known.</summary>
public sealed record TrainingNeedsAnalysis
{
    /// <summary>Gets when it was completed.</summary>
    public Milestone? Completed { get; init; }

    /// <summary>Gets whether the qualifications were verified.</summary>
    public bool? AreQualificationsVerified { get; init; }

    /// <summary>Gets whether the memberships were verified.</summary>
    public bool? AreMembershipsVerified { get; init; }

    /// <summary>Gets whether the professional status was verified.</summary>
    public bool? IsStatusVerified { get; init; }
}
