namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>For which other file a file waits, and its separate review.</summary>
public sealed record ReviewFlag
{
    /// <summary>Gets the file whose reclassification made this one wait.</summary>
    public required string Trigger { get; init; }

    /// <summary>
    /// Gets when the provider reviewed this file; one review may close several flags. Null when it is not known.
    /// </summary>
    public Milestone? Reviewed { get; init; }

    /// <summary>Gets what the review came to; null when it is not known.</summary>
    public ReviewResult? Result { get; init; }

    /// <summary>Gets whether the reasons of a reclassification were given; null when it is not known.</summary>
    public bool? HasReasons { get; init; }
}
