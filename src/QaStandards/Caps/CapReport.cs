namespace QaStandards.Caps;

/// <summary>What a cap found over the work of many people: only where it was passed, so that millions of pieces fit.</summary>
public sealed record CapReport
{
    internal CapReport(WeeklyCap cap, Workload work, int busiest, ValueList<CapWindow> over)
    {
        Cap = cap;
        People = work.People.Count;
        Pieces = work.Count;
        Busiest = busiest;
        Over = over;
    }

    /// <summary>Gets the cap.</summary>
    public WeeklyCap Cap { get; }

    /// <summary>Gets how many people there were, idle ones included.</summary>
    public int People { get; }

    /// <summary>Gets how many pieces of work there were.</summary>
    public int Pieces { get; }

    /// <summary>Gets the greatest number that one person did in one week.</summary>
    public int Busiest { get; }

    /// <summary>
    /// Gets the weeks over the cap, by person in ordinal order and then by day. For any seven days they may overlap, but none
    /// is a part of another.
    /// </summary>
    public ValueList<CapWindow> Over { get; }

    /// <summary>Gets whether nobody passed the cap.</summary>
    public bool IsKept => Over.Count == 0;
}
