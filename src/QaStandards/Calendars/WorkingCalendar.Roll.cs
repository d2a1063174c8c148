using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <content>Where a day goes that is not a working day.</content>
public sealed partial record WorkingCalendar
{
    /// <summary>Returns the day itself when it is a working day, and otherwise where the convention puts it.</summary>
    /// <returns>The day; null when that needs a day outside <see cref="Known"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such convention.</exception>
    /// <example>Sat 30 Apr 2022 follows to Tue 3 May; modified, it goes back to Fri 29 Apr.</example>
    public LocalDate? Roll(LocalDate date, RollConvention convention) => convention switch
    {
        RollConvention.Following => Nearest(date, 1),
        RollConvention.Preceding => Nearest(date, -1),
        RollConvention.ModifiedFollowing => InTheMonth(date),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such roll convention."),
    };

    private LocalDate? Nearest(LocalDate date, int step) => IsWorkingDay(date) == true ? date : AddWorkingDays(date, step);

    private LocalDate? InTheMonth(LocalDate date)
    {
        if (Nearest(date, 1) is { } next)
        {
            return next.Month == date.Month && next.Year == date.Year ? next : Nearest(date, -1);
        }

        // Nothing follows that we know of; that settles it only when the whole rest of the month is known.
        return Known.Contains(date) && DateAdjusters.EndOfMonth(date) <= Known.End ? Nearest(date, -1) : null;
    }
}
