namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What is known when something happens on the way to a recommendation for QTS.</summary>
public sealed record QtsFacts
{
    /// <summary>Gets the case; null when it is not known.</summary>
    public QtsCase? Case { get; init; }
}
