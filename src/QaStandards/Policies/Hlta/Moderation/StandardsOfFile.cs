using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The standards that are moderated in a file, and what they must include. What is null is not known.</summary>
public sealed record StandardsOfFile
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets the standards that are moderated, or would be after a change.</summary>
    public required StandardSet Moderated { get; init; }

    /// <summary>Gets the standards judged not met.</summary>
    public StandardSet? NotMet { get; init; }

    /// <summary>Gets the standards agreed nationally for the month; null while they are not published.</summary>
    public StandardSet? National { get; init; }

    /// <summary>Gets the standards with which the assessor has difficulty, so that all judgements of them are reviewed.</summary>
    public StandardSet Widened { get; init; } = HltaStandards.None;

    /// <summary>Gets the standards that were assessed again, in the file of a partial reassessment.</summary>
    public StandardSet Reassessed { get; init; } = HltaStandards.None;

    /// <summary>Gets whether the senior assessor finds the standards enough.</summary>
    public bool? AreEnough { get; init; }
}
