using NodaTime;

namespace QaStandards.Caps;

/// <summary>How one person's work is spread over a period.</summary>
/// <param name="Period">The period, both ends included.</param>
/// <param name="Count">How many pieces of work lie in it.</param>
/// <param name="MonthsWithWork">In how many calendar months of the period there is at least one.</param>
/// <param name="Months">How many calendar months the period touches.</param>
/// <param name="LongestGap">The longest run of days without any, the earliest of several; the days before the first piece and
/// after the last count too. Null when there is work on every day.</param>
public sealed record SpreadReport(DateInterval Period, int Count, int MonthsWithWork, int Months, DateInterval? LongestGap)
{
    /// <summary>Gets the length of the longest gap in days; nought when there is work on every day.</summary>
    public int LongestGapDays => LongestGap?.Length ?? 0;
}
