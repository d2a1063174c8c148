namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What has been done about a concern over the quality of an assessor's work. What is null is not known.</summary>
public sealed record QualityConcern
{
    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets when the concern was raised.</summary>
    public Milestone? Raised { get; init; }

    /// <summary>Gets the suspension of further assessments.</summary>
    public ProcedureStep? Suspension { get; init; }

    /// <summary>Gets when the senior assessor concluded the investigation.</summary>
    public Milestone? Investigated { get; init; }

    /// <summary>Gets the meeting with the senior assessor.</summary>
    public ProcedureStep? Meeting { get; init; }

    /// <summary>Gets when the suspension was lifted.</summary>
    public Milestone? Lifted { get; init; }

    /// <summary>Gets the individual training.</summary>
    public ProcedureStep? Training { get; init; }

    /// <summary>Gets the shadowing, either way round.</summary>
    public ProcedureStep? Shadowing { get; init; }

    /// <summary>Gets the assessor whom this one shadowed, or by whom this one was shadowed.</summary>
    public string? ShadowPartner { get; init; }

    /// <summary>Gets whether that assessor is experienced.</summary>
    public bool? IsPartnerExperienced { get; init; }

    /// <summary>Gets when the senior assessor checked the first solo assessment.</summary>
    public Milestone? FirstSoloChecked { get; init; }

    /// <summary>Gets when the first solo assessment was moderated.</summary>
    public Milestone? FirstSoloModerated { get; init; }

    /// <summary>Gets when it was found that there is no improvement and concerns remain.</summary>
    public Milestone? NoImprovementFound { get; init; }

    /// <summary>Gets when the assessor was removed from the local database, which is the register.</summary>
    public Milestone? Removed { get; init; }
}
