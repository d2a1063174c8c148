namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What the moderators told an assessor after the event. What is null is not known.</summary>
public sealed record ModerationFeedback
{
    /// <summary>Gets the assessor, of whom a file was moderated.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets whether feedback was given.</summary>
    public bool? IsGiven { get; init; }

    /// <summary>Gets the assessor's files whose outcome the moderators changed; empty when there were none.</summary>
    public ValueList<string>? Changed { get; init; }

    /// <summary>Gets the files for which the feedback says why their outcome was changed.</summary>
    public ValueList<string>? WithReasons { get; init; }

    /// <summary>Gets whether it names strengths.</summary>
    public bool? HasStrengths { get; init; }

    /// <summary>Gets whether it names weaknesses.</summary>
    public bool? HasWeaknesses { get; init; }
}
