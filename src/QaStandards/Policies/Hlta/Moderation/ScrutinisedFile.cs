namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A file with what scrutiny found in it. What is null is not known.</summary>
public sealed record ScrutinisedFile
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets who assessed.</summary>
    public string? Assessor { get; init; }

    /// <summary>Gets every scrutiny, of which the latest counts; empty when there was none.</summary>
    public ValueList<Scrutiny>? Scrutinies { get; init; }

    /// <summary>Gets when the assessor last revised the file.</summary>
    public Milestone? Revised { get; init; }
}
