namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How an assessor completed the records of a file that was returned. What is null is not known.</summary>
public sealed record RecordsRevision
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets whether moderators returned the file; false when scrutiny did.</summary>
    public bool? IsReturnedByModerators { get; init; }

    /// <summary>Gets from what the records were completed.</summary>
    public ValueList<RevisionSource>? Sources { get; init; }
}
