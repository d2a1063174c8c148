using System;

namespace QaStandards.Calendars;

/// <summary>What the two kinds of notice share.</summary>
internal static class Notice
{
    public static void Require(ClearDays clear)
    {
        if (clear is not (ClearDays.NotRequired or ClearDays.Required))
        {
            throw new ArgumentOutOfRangeException(nameof(clear), clear, "There is no such kind of clear days.");
        }
    }

    public static int DaysBack(int days, ClearDays clear) => clear == ClearDays.Required ? days + 1 : days;

    public static string Describe(int days, string unit, string start, ClearDays clear) =>
        $"at least {English.Number(days)} {(clear == ClearDays.Required ? "clear " : "")}{unit}{(days == 1 ? "" : "s")} "
        + $"before {start}";
}
