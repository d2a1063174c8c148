namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>The payment for a candidate's assessment.</summary>
public sealed record Payment
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets when the money was received; a purchase order is not money. Null when it is not known.</summary>
    public Milestone? Received { get; init; }
}
