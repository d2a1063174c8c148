namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What was made of one body of feedback. What is null is not known.</summary>
public sealed record FeedbackAnalysis
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets who collected and analysed it.</summary>
    public Post? AnalysedBy { get; init; }

    /// <summary>Gets who decided what to do.</summary>
    public Post? ActedOnBy { get; init; }

    /// <summary>Gets how many actions followed.</summary>
    public int? Actions { get; init; }

    /// <summary>Gets whether somebody recorded that nothing needs to be done.</summary>
    public bool? IsNoneNeeded { get; init; }
}
