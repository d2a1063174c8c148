namespace QaStandards.Caps;

/// <summary>How many people can serve a demand under a weekly cap and a yearly floor.</summary>
public sealed record CapacityBounds
{
    internal CapacityBounds(long peak, long total, int cap, int floor)
    {
        Peak = peak;
        Total = total;
        Cap = cap;
        Floor = floor;
    }

    /// <summary>Gets the demand of the busiest week.</summary>
    public long Peak { get; }

    /// <summary>Gets the demand of the year.</summary>
    public long Total { get; }

    /// <summary>Gets the most that one person may do in a week.</summary>
    public int Cap { get; }

    /// <summary>Gets the least that one person should do in the year.</summary>
    public int Floor { get; }

    /// <summary>Gets the fewest people that can serve the busiest week: the peak divided by the cap, rounded up.</summary>
    public long Fewest => RoundedUp(Peak, Cap);

    /// <summary>Gets the most people that can all reach the floor: the total divided by the floor, rounded down.</summary>
    public long Most => Total / Floor;

    /// <summary>Gets whether some number of people keeps both.</summary>
    public bool IsFeasible => Fewest <= Most;

    /// <summary>
    /// Gets the smallest weekly cap under which as many people as can reach the floor serve the peak; null when nobody can
    /// reach the floor.
    /// </summary>
    public long? CapThatServes => Most == 0 ? null : RoundedUp(Peak, Most);

    /// <summary>Gets the greatest floor that all can reach when no more people share the work than the peak needs.</summary>
    public long FloorThatServes => Fewest == 0 ? Floor : Total / Fewest;

    /// <summary>Gets the greatest peak that as many people as can reach the floor serve under the cap.</summary>
    public long PeakThatServes => Most * Cap;

    /// <summary>Gets the least demand of a year with which as many people as the peak needs all reach the floor.</summary>
    public long TotalThatServes => Fewest * Floor;

    private static long RoundedUp(long number, long divisor) => (number / divisor) + (number % divisor == 0 ? 0 : 1);
}
