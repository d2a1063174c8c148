namespace QaStandards.Lifecycles;

/// <summary>A point of a history at which another edition of a lifecycle answers differently.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <param name="At">The event with its number and day, or the day of the question when no event is left.</param>
/// <param name="Here">The status after it, and why, by the history's own lifecycle.</param>
/// <param name="There">The status after it, and why, by the other edition.</param>
public sealed record Divergence<TStatus>(string At, Decision<TStatus> Here, Decision<TStatus> There)
    where TStatus : notnull
{
    /// <summary>Returns the point and both statuses.</summary>
    public override string ToString() => $"{At}: {Here.Outcome} here, {There.Outcome} there";
}
