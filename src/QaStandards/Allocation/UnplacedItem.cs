namespace QaStandards.Allocation;

/// <summary>An item without a place, and why.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Because">
/// Every constraint that rules places out or is not known, then the caps of the places that are left.
/// </param>
/// <param name="Clash">The items that compete for the places that are left; null when no place is left.</param>
public sealed record UnplacedItem(string Item, ValueList<Obstacle> Because, SeatClash? Clash)
{
    /// <summary>Returns the item with the reasons.</summary>
    public override string ToString() =>
        $"{Item} without a place: {string.Join("; ", Because is null ? [] : Because)}{(Clash is null ? "" : $"; {Clash}")}";
}
