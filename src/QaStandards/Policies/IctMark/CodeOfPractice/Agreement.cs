namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>The agreement as an assessor has signed it, with what Naace accepts. What is null is not known.</summary>
public sealed record Agreement
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the name in the signature block.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the organisation in the signature block; somebody who works alone may write so.</summary>
    public string? Organisation { get; init; }

    /// <summary>Gets when it was signed.</summary>
    public Milestone? SignedOn { get; init; }

    /// <summary>Gets the version that was signed, as the host names versions: the code prints none.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the version in force.</summary>
    public string? CurrentVersion { get; init; }

    /// <summary>Gets the versions that Naace still accepts, the one in force included.</summary>
    public ValueList<string>? AcceptedVersions { get; init; }
}
