using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>What the parts of an academic year share.</summary>
internal static class YearDays
{
    /// <summary>Returns the days from a first to a last; refuses days that run backwards, naming the item.</summary>
    public static DateInterval Between(string what, LocalDate first, LocalDate last)
    {
        IsoDays.RequireCountable(first, nameof(first));
        IsoDays.RequireCountable(last, nameof(last));
        return first <= last
            ? new(first, last)
            : throw new ArgumentException(
                $"{what} runs backwards, from {English.Day(first)} to {English.Day(last)}: exchange the days or correct one of them.",
                nameof(last));
    }

    public static string Shown(DateInterval days) => days.Length == 1
        ? English.Day(days.Start)
        : $"{English.Day(days.Start)} to {English.Day(days.End)}";
}
