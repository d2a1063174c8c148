namespace QaStandards.Allocation;

/// <summary>
/// Items that can go nowhere but to places which have too few seats for them: the proof that one of them goes without.
/// </summary>
/// <param name="What">What the items are, in the plural.</param>
/// <param name="Items">The ids of the items, in ordinal order: none of them may have any other place.</param>
/// <param name="Places">The ids of the places, in ordinal order.</param>
/// <param name="Seats">How many items the places can take together.</param>
public sealed record SeatClash(string What, ValueList<string> Items, ValueList<string> Places, long Seats)
{
    /// <summary>Returns the clash, such as <c>3 trainees share 2 seats at ARC, BRK</c>.</summary>
    public override string ToString() =>
        $"{English.Number(Items?.Count ?? 0)} {What} share {English.Number(Seats)} {(Seats == 1 ? "seat" : "seats")} "
        + $"at {English.Few(Places ?? [])}";
}
