using NodaTime;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The pairs that the Partnership set for a period.</summary>
public sealed record ReviewPeriod
{
    /// <summary>Gets the period, both days included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>Gets the pairs.</summary>
    public required ValueList<ReviewPair> Pairs { get; init; }
}
