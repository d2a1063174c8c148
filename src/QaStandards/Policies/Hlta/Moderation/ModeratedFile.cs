namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A file at the moderation event. What is null is not known, or has not happened yet.</summary>
public sealed record ModeratedFile
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets who assessed.</summary>
    public string? Assessor { get; init; }

    /// <summary>Gets the outcome that the assessor recommends.</summary>
    public RecommendedOutcome? Recommended { get; init; }

    /// <summary>Gets whether the moderators find the records adequate.</summary>
    public bool? AreRecordsAdequate { get; init; }

    /// <summary>Gets whether the moderators find that the process produced enough evidence.</summary>
    public bool? IsProcessSufficient { get; init; }

    /// <summary>Gets the judgements that were moderated, each standard once.</summary>
    public ValueList<ModeratedJudgement>? Judgements { get; init; }

    /// <summary>Gets who moderated the file.</summary>
    public string? FirstModerator { get; init; }

    /// <summary>Gets who reviewed it again after a disagreement.</summary>
    public string? SecondModerator { get; init; }

    /// <summary>Gets whether the second moderator concurs with the first one's disagreement.</summary>
    public bool? SecondConcurs { get; init; }

    /// <summary>Gets the senior moderator who decided between the two.</summary>
    public string? SeniorModerator { get; init; }

    /// <summary>Gets whether the senior moderator upholds the first one's disagreement.</summary>
    public bool? SeniorUpholdsOverturn { get; init; }

    /// <summary>Gets the outcome after an overturn: worse, better, or the same when another standard still decides it.</summary>
    public RecommendedOutcome? Reclassified { get; init; }
}
