using System;
using NodaTime;

namespace QaStandards;

/// <summary>Refuses days that the calendars and limits of the library do not count.</summary>
internal static class IsoDays
{
    /// <summary>Limits add up to 100 years and a day, so a start up to here never leaves the years that NodaTime has.</summary>
    private const int LastYear = 8999;

    public static void Require(LocalDate date, string parameter)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            Refuse(date, parameter);
        }
    }

    public static void RequireCountable(LocalDate date, string parameter)
    {
        Require(date, parameter);
        if (date.Year is < 1 or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                parameter, date, $"{English.Day(date)} cannot be counted from: give a day in the years 1 to {LastYear}.");
        }
    }

    private static void Refuse(LocalDate date, string parameter) => throw new ArgumentException(
        $"A day is in the {date.Calendar.Id} calendar; give it in the ISO calendar: WithCalendar(CalendarSystem.Iso).",
        parameter);
}
