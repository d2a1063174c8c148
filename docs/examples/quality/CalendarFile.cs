using System;
using System.IO;
using System.Linq;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using QaStandards.Calendars;

namespace QualityYear;

/// <summary>
/// Writes due dates as all-day events. The same schedule gives the same bytes: ids are made of the duty and the occurrence, so that a
/// calendar program updates its events, and the time stamp is the first day of the year, because the program has no clock.
/// </summary>
internal static class CalendarFile
{
    public static void Write(string path, DutySchedule schedule)
    {
        var calendar = new Calendar { ProductId = "-//QaStandards//quality-calendar//EN", Version = "2.0" };
        foreach (var item in schedule.Items.Where(item => item.Due is not null))
        {
            calendar.Events.Add(Event(schedule, item));
        }

        var text = new CalendarSerializer().SerializeToString(calendar);
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException(
                $"--ics: '{Shown.Of(path, 200)}' cannot be written ({Shown.Of(problem.Message, 200)}); expected a path of a file");
        }
    }

    private static CalendarEvent Event(DutySchedule schedule, ScheduledDuty item)
    {
        var id = $"{item.Id} {schedule.Year.Name}".ToLowerInvariant();
        var stamp = schedule.Year.Days.Start;
        return new()
        {
            Uid = string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')) + "@quality-calendar.invalid",
            DtStamp = new CalDateTime(stamp.Year, stamp.Month, stamp.Day, 0, 0, 0, CalDateTime.UtcTzId),
            DtStart = new CalDateTime(item.Due!.Value.ToDateOnly()),
            Summary = $"{item.What} ({item.Occurrence!.Name})",
            Description = item.ToString(),
            Categories = [item.By.Citation],
        };
    }
}
