using NodaTime;

namespace QaStandards.Caps;

/// <summary>How one person's work is spread over a period.</summary>
public sealed record SpreadReport
{
    internal SpreadReport(DateInterval period, int count, int monthsWithWork, int months, DateInterval? longestGap)
    {
        Period = period;
        Count = count;
        MonthsWithWork = monthsWithWork;
        Months = months;
        LongestGap = longestGap;
    }

    /// <summary>Gets the period, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>Gets how many pieces of work lie in the period.</summary>
    public int Count { get; }

    /// <summary>Gets in how many calendar months of the period there is at least one.</summary>
    public int MonthsWithWork { get; }

    /// <summary>Gets how many calendar months the period touches.</summary>
    public int Months { get; }

    /// <summary>
    /// Gets the longest run of days without any, the earliest of several. The days before the first piece and after the last
    /// count too: two visits on neighbouring days do not make an even year. Null when there is work on every day.
    /// </summary>
    public DateInterval? LongestGap { get; }

    /// <summary>Gets the length of the longest gap in days; nought when there is work on every day.</summary>
    public int LongestGapDays => LongestGap?.Length ?? 0;
}
