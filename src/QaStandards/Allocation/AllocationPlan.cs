using System;
using System.Globalization;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Allocation;

/// <summary>
/// The allocation that the rules of <see cref="AllocationSpecification"/> single out. Equal when everything in it is.
/// </summary>
public sealed record AllocationPlan
{
    internal AllocationPlan(Seed seed, ValueList<Placement> placed, ValueList<UnplacedItem> unplaced, long shortfall, long total)
    {
        Seed = seed;
        Placed = placed;
        Unplaced = unplaced;
        Shortfall = shortfall;
        Total = total;
    }

    /// <summary>Gets the seed whose tickets decide between allocations that are equally good.</summary>
    public Seed Seed { get; }

    /// <summary>Gets the items that have a place, in the ordinal order of their ids.</summary>
    public ValueList<Placement> Placed { get; }

    /// <summary>Gets the items that have none, in the ordinal order of their ids.</summary>
    public ValueList<UnplacedItem> Unplaced { get; }

    /// <summary>Gets by how much the allocation falls short of the floors, all added up.</summary>
    public long Shortfall { get; }

    /// <summary>
    /// Gets the penalties of all pairs, added up: no allocation that places as many and falls as little short has less.
    /// </summary>
    public long Total { get; }

    /// <summary>Returns the id of the place that an item has; null when it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string? PlaceOf(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Placed.FirstOrDefault(placement => string.Equals(placement.Item, item, StringComparison.Ordinal))?.Place;
    }

    /// <summary>Returns the counts and the total.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Placed.Count:#,0} placed, {Unplaced.Count:#,0} not, penalty {Total:#,0}");
}
