using System;
using System.Numerics;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// The days of a calendar as one bitmap a month with the working days before it, and the working days in order. The rank of a
/// day is a sum of the two, so that adding and counting take the same time for any distance. The caller has made sure that
/// every date is in the ISO calendar.
/// </summary>
internal sealed class DayTable
{
    private readonly Month[] months;
    private readonly LocalDate[] workingDays;
    private readonly int firstMonth;

    public DayTable(DateInterval known, Func<LocalDate, bool> isWorkingDay)
    {
        firstMonth = MonthNumber(known.Start);
        months = new Month[MonthNumber(known.End) - firstMonth + 1];
        var found = new LocalDate[known.Length];
        var count = 0;
        var current = -1;
        for (var i = 0; i < found.Length; i++)
        {
            var date = known.Start.PlusDays(i);
            var index = MonthNumber(date) - firstMonth;
            if (index != current)
            {
                months[index].Before = count;
                current = index;
            }

            months[index].Known |= 1u << date.Day;
            if (isWorkingDay(date))
            {
                months[index].Worked |= 1u << date.Day;
                found[count++] = date;
            }
        }

        workingDays = found[..count];
    }

    public bool? IsWorkingDay(LocalDate date)
    {
        var index = Find(date);
        return index < 0 ? null : IsWorked(in months[index], date);
    }

    public LocalDate? Add(LocalDate start, int days)
    {
        var index = Find(start);
        if (index < 0)
        {
            return null;
        }

        if (days == 0)
        {
            return start;
        }

        // The start counts in neither direction: forwards it is already behind us, backwards it is taken out of its rank.
        ref readonly var month = ref months[index];
        var from = Rank(in month, start) - (days > 0 || IsWorked(in month, start) ? 1 : 0);
        var wanted = from + (long)days;
        return (ulong)wanted < (ulong)workingDays.Length ? workingDays[wanted] : null;
    }

    /// <summary>Returns how many working days there are up to and including a day.</summary>
    public int? Rank(LocalDate date)
    {
        var index = Find(date);
        return index < 0 ? null : Rank(in months[index], date);
    }

    private static bool IsWorked(in Month month, LocalDate date) => (month.Worked >> date.Day & 1) != 0;

    private static int Rank(in Month month, LocalDate date) =>
        month.Before + BitOperations.PopCount(month.Worked & ((2u << date.Day) - 1));

    private static int MonthNumber(LocalDate date) => (date.Year * 12) + date.Month;

    /// <summary>Returns the index of a day's month; negative when the day is not known.</summary>
    private int Find(LocalDate date)
    {
        var index = MonthNumber(date) - firstMonth;
        return (uint)index < (uint)months.Length && (months[index].Known >> date.Day & 1) != 0 ? index : -1;
    }

    private struct Month
    {
        /// <summary>Bit n is set when day n of the month is known; bit 0 is not used.</summary>
        public uint Known;

        /// <summary>Bit n is set when day n is a working day.</summary>
        public uint Worked;

        /// <summary>How many working days there are before the month.</summary>
        public int Before;
    }
}
