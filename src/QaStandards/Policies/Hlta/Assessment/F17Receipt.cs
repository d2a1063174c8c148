namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What the regional provider did with a candidate's F17. What is null is not known.</summary>
public sealed record F17Receipt
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets when it was received.</summary>
    public Milestone? Received { get; init; }

    /// <summary>Gets when it was verified.</summary>
    public Milestone? Verified { get; init; }

    /// <summary>Gets whether it was the regional provider who verified it.</summary>
    public bool? IsVerifiedByRegionalProvider { get; init; }
}
