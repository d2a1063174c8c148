using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards;
using QaStandards.Calendars;
using QaStandards.Policies.HampshireAchieves;

namespace QualityYear;

/// <summary>Reads the days that only the service knows, and makes the schedule with them.</summary>
internal static class DaysCsv
{
    private static readonly string[] Columns = ["duty", "kind", "date"];

    /// <summary>Returns the schedule; without a file nothing is known but the year.</summary>
    public static DutySchedule Read(string? path, AcademicYear year)
    {
        var known = new Known(year);
        if (path is not null)
        {
            CsvFile.Read(path, Columns, row =>
            {
                Refusals.At(row, "date", () => known.Add(row));
                return row.Line;
            });
        }

        return known.Schedule();
    }

    private sealed class Known(AcademicYear year)
    {
        private readonly WorkingCalendar calendar = year.WorkingDays(UnitedKingdom.EnglandAndWales);
        private Dictionary<string, DutyDays> days = new(StringComparer.Ordinal);
        private ValueList<LocalDate>? meetings;

        public DutySchedule Schedule() => QualityCalendar.June2025.Schedule(year, meetings, days, calendar);

        public void Add(CsvRow row)
        {
            var (duty, date) = (row.Filled("duty"), row.Date("date"));
            if (row.Text("kind") == "meeting")
            {
                meetings = duty != "group-meeting" ? throw row.Bad("duty", "group-meeting, whose days the papers count from")
                    : meetings?.Contains(date) == true ? throw row.Bad("date", "each meeting once")
                    : [.. meetings ?? [], date];
                return;
            }

            if (!QualityCalendar.June2025.Duties.Any(each => each.Code == duty))
            {
                throw row.Bad("duty", "the code of a duty, such as self-assessment-report");
            }

            var before = days.GetValueOrDefault(duty, DutyDays.None);
            var (had, after) = row.Text("kind") switch
            {
                "last-done" => (before.LastDone, before with { LastDone = date }),
                "first-due" => (before.FirstDue, before with { FirstDue = date }),
                "agreed" => (null, before with { Agreed = [.. before.Agreed ?? [], date] }),
                _ => throw row.Bad("kind", "last-done, first-due, agreed or meeting"),
            };
            var others = days;
            days = new(days, StringComparer.Ordinal) { [duty] = had is null ? after : throw row.Bad("kind", "one such day for each duty") };
            try
            {
                // The schedule is made again with each row, so that what is refused is refused at its row.
                Schedule();
            }
            catch (ArgumentException)
            {
                days = others;
                throw;
            }
        }
    }
}
