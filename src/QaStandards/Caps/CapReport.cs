namespace QaStandards.Caps;

/// <summary>What a cap found over the work of many people: only where it was passed, so that millions of visits fit.</summary>
/// <param name="Cap">The cap.</param>
/// <param name="People">How many people there were, idle ones included.</param>
/// <param name="Pieces">How many pieces of work there were.</param>
/// <param name="Busiest">The greatest number that one person did in one week.</param>
/// <param name="Over">The weeks over the cap, by person in ordinal order and then by day. For any seven days these may overlap;
/// none of them is a part of another.</param>
public sealed record CapReport(WeeklyCap Cap, int People, int Pieces, int Busiest, ValueList<CapWindow> Over)
{
    /// <summary>Gets whether nobody passed the cap.</summary>
    public bool IsKept => Over.Count == 0;
}
