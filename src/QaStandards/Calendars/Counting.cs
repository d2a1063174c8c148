using System;

namespace QaStandards.Calendars;

/// <summary>What the limits share about how the day of the event counts.</summary>
internal static class Counting
{
    public static int LeastDays(StartDay counting) => counting switch
    {
        StartDay.IsDayNought => 0,
        StartDay.IsDayOne => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(counting), counting, "There is no such start day."),
    };

    public static string Describe(string length, string start, StartDay counting) =>
        counting == StartDay.IsDayOne ? $"{length} from {start} as day 1" : $"{length} after {start}";
}
