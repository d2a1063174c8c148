namespace QaStandards.Allocation;

/// <summary>A pair that somebody claims: plain data.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Place">The id of the place.</param>
/// <param name="Penalty">The penalty that was stated; null when none was.</param>
public sealed record ClaimedPlacement(string Item, string Place, long? Penalty = null);
