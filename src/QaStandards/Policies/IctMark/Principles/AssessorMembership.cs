namespace QaStandards.Policies.IctMark.Principles;

/// <summary>An assessor's membership of Naace over time.</summary>
public sealed record AssessorMembership
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the periods, in any order, of which no two overlap; null when they are not known.</summary>
    public ValueList<MembershipPeriod>? Periods { get; init; }
}
