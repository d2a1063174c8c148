namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Feedback that an assessor received. What is null is not known.</summary>
public sealed record AssessorFeedback
{
    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the competency criteria that were considered, those found not to apply included.</summary>
    public ValueList<CompetencyCriterion>? Considered { get; init; }

    /// <summary>Gets whether it follows moderation, where feedback is fitting.</summary>
    public bool? FollowsModeration { get; init; }

    /// <summary>Gets whether there is a written summary.</summary>
    public bool? HasWrittenSummary { get; init; }

    /// <summary>Gets whether individual feedback was spoken.</summary>
    public bool? IsSpoken { get; init; }

    /// <summary>Gets whether individual feedback was written.</summary>
    public bool? IsWritten { get; init; }
}
