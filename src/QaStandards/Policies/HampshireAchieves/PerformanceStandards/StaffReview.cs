namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>One of the two yearly reviews of a member of staff. What is null is not known.</summary>
public sealed record StaffReview
{
    /// <summary>Gets when it was held.</summary>
    public Milestone? Held { get; init; }

    /// <summary>Gets how many actions or items of development it set.</summary>
    public int? Actions { get; init; }

    /// <summary>Gets whether the record of development was talked through.</summary>
    public bool? IsDevelopmentDiscussed { get; init; }
}
