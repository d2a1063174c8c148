using System;
using System.Linq;

namespace QaStandards.Allocation;

/// <summary>What somebody says an allocation was: from a plan, or from a host's own records, for the audit to check.</summary>
/// <remarks>Only the pairs are needed, so that an allocation made by hand can be audited as well.</remarks>
public sealed record AllocationClaim
{
    /// <summary>Gets the pairs, in any order.</summary>
    public required ValueList<ClaimedPlacement> Placed { get; init; }

    /// <summary>Gets the ids of the items without a place, in any order; null when they were not stated.</summary>
    public ValueList<string>? Unplaced { get; init; }

    /// <summary>Gets the shortfall of the floors; null when it was not stated.</summary>
    public long? Shortfall { get; init; }

    /// <summary>Gets the sum of the penalties; null when it was not stated.</summary>
    public long? Total { get; init; }

    /// <summary>Returns what a plan claims.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static AllocationClaim Of(AllocationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            Placed = plan.Placed.Select(pair => new ClaimedPlacement(pair.Item, pair.Place, pair.Penalty)).ToValueList(),
            Unplaced = plan.Unplaced.Select(item => item.Item).ToValueList(),
            Shortfall = plan.Shortfall,
            Total = plan.Total,
        };
    }
}
