using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <content>Why a day is not worked.</content>
public sealed partial record WorkingCalendar
{
    private const string AtTheWeekend = "weekend";

    /// <summary>Returns the holidays of a day, none for an ordinary day; null when the calendar does not know the day.</summary>
    public ValueList<Holiday>? HolidaysOn(LocalDate date)
    {
        if (IsWorkingDay(date) is not { } worked)
        {
            return null;
        }

        var first = FirstHoliday(date);
        var last = first;
        while (!worked && last < Holidays.Count && Holidays[last].Date == date)
        {
            last++;
        }

        return ValueList.Of(Holidays.AsSpan()[first..last]);
    }

    /// <summary>Returns the days of a known span on which nobody works, with the reason; both ends are included.</summary>
    internal ValueList<SkippedDay> DaysOff(LocalDate first, LocalDate last)
    {
        var off = new List<SkippedDay>();
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            if (IsWorkingDay(date) == false)
            {
                var reasons = HolidaysOn(date)!.Select(holiday => holiday.Reason).Distinct(StringComparer.Ordinal);
                var reason = string.Join("; ", reasons);
                off.Add(new(date, reason.Length == 0 ? AtTheWeekend : reason));
            }
        }

        return off.ToValueList();
    }

    /// <summary>Returns the index of the first holiday on or after a day.</summary>
    private int FirstHoliday(LocalDate date)
    {
        var (low, high) = (0, Holidays.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Holidays[middle].Date < date ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
