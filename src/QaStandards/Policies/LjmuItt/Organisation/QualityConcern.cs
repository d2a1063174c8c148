namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>A concern about the quality of a placement and how it was answered. What is null is not known.</summary>
public sealed record QualityConcern
{
    /// <summary>Gets who took the first step.</summary>
    public PartnershipPost? FirstStepBy { get; init; }

    /// <summary>Gets when it was discussed with the school.</summary>
    public Milestone? Discussed { get; init; }

    /// <summary>Gets whether the discussion settled it.</summary>
    public bool? IsSettledByDiscussion { get; init; }

    /// <summary>Gets when the plan for improvement was made.</summary>
    public Milestone? Planned { get; init; }

    /// <summary>Gets how many actions are in place.</summary>
    public int? Actions { get; init; }
}
