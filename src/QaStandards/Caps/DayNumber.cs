using System;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>Counts days as plain numbers, because tables and sorts over millions of days need them.</summary>
/// <remarks>
/// The count begins on a Monday before the first day of the ISO calendar: no number is negative, and a week from Monday to
/// Sunday begins at every multiple of seven.
/// </remarks>
internal static class DayNumber
{
    private const int YearsBefore = 10_000;
    private const int DaysInFourYears = 1_461;
    private const int ToMonday = 1;

    private static readonly LocalDate Epoch = new(2018, 1, 1);
    private static readonly int EpochNumber = Of(Epoch);
    private static readonly int First = Of(LocalDate.MinIsoValue);
    private static readonly int Last = Of(LocalDate.MaxIsoValue);

    /// <summary>Returns the number of a day; a day of another calendar counts as the ISO day that it is.</summary>
    public static int Of(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            date = date.WithCalendar(CalendarSystem.Iso);
        }

        // The year is counted from March, so that the day that comes and goes is the last of the year.
        var month = date.Month;
        var beforeMarch = month <= 2 ? 1 : 0;
        var year = (uint)(date.Year + YearsBefore - beforeMarch);
        var fromMarch = (uint)(month - 3 + (12 * beforeMarch));
        var century = year / 100;
        var beforeYear = (DaysInFourYears * year / 4) - century + (century / 4);
        return (int)(beforeYear + (((153 * fromMarch) + 2) / 5)) + date.Day + ToMonday;
    }

    /// <summary>Returns the day of a number; a number outside the ISO calendar becomes its first or last day.</summary>
    public static LocalDate ToDate(int number) => Epoch.PlusDays(Math.Clamp(number, First, Last) - EpochNumber);

    /// <summary>Returns the seven days that begin with a number, as far as the calendar reaches.</summary>
    public static DateInterval Seven(int start) => new(ToDate(start), ToDate(start + 6));
}
