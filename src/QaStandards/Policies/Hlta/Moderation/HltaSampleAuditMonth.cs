using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A month as the audit of a year reads it: the raw list, and what was claimed of it.</summary>
public sealed record HltaSampleAuditMonth
{
    /// <summary>Gets the event and round.</summary>
    public required SamplingEvent On { get; init; }

    /// <summary>Gets the provider's files of the month, in any order.</summary>
    public required ValueList<CandidateFile> Files { get; init; }

    /// <summary>Gets the claimed sample.</summary>
    public required SampleClaim Claim { get; init; }

    /// <summary>Gets the ids of the claimed files that were moderated; null when all of them were.</summary>
    public ValueList<string>? Moderated { get; init; }

    /// <summary>Gets the ledger as it was kept before the event; null when it is not at hand.</summary>
    public YearCoverage? YearSoFar { get; init; }
}
