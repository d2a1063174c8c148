using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.RelatedPolicies;

/// <summary>A new version of a policy. What is null is not known.</summary>
public sealed record PolicyVersion
{
    /// <summary>Gets who drafted it.</summary>
    public Post? DraftedBy { get; init; }

    /// <summary>Gets who agreed to the draft.</summary>
    public ValueList<Post>? AgreedBy { get; init; }

    /// <summary>Gets when the performance management group approved it.</summary>
    public Milestone? Approved { get; init; }

    /// <summary>Gets the day from which it holds.</summary>
    public LocalDate? Effective { get; init; }

    /// <summary>Gets whether a summary of the changes is in the notes of the group's meeting.</summary>
    public bool? IsSummaryInNotes { get; init; }
}
