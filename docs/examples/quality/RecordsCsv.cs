using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards;
using QaStandards.Calendars;

namespace QualityYear;

/// <summary>Reads what was recorded: a date, <c>no</c>, or <c>not-needed</c> with a reason.</summary>
internal static class RecordsCsv
{
    private static readonly string[] Columns = ["duty", "occurrence", "done", "reason"];

    public static List<DutyRecord> Read(string? path, DutySchedule schedule)
    {
        if (path is null)
        {
            return [];
        }

        var names = schedule.Items.Where(item => item.Occurrence is not null)
            .ToLookup(item => item.Recurring.Code, item => item.Occurrence!.Name, StringComparer.Ordinal);
        var lines = new Dictionary<(string Duty, string Occurrence), long>();
        return CsvFile.Read(path, Columns, row =>
        {
            var (duty, occurrence) = (row.Filled("duty"), row.Filled("occurrence"));
            if (!names.Contains(duty))
            {
                throw row.Bad("duty", "the code of a duty that has a due date");
            }

            if (!names[duty].Contains(occurrence, StringComparer.Ordinal))
            {
                throw row.Bad("occurrence", $"one of {string.Join(", ", names[duty].Take(12))}");
            }

            return lines.TryAdd((duty, occurrence), row.Line)
                ? new DutyRecord(duty, occurrence, EntryOf(row))
                : throw row.Bad(
                    "occurrence", FormattableString.Invariant($"one record of each; line {lines[(duty, occurrence)]} has the same"));
        });
    }

    private static DutyEntry EntryOf(CsvRow row) => (row.Text("done"), row.Text("reason").Length > 0) switch
    {
        ("not-needed", true) => DutyEntry.NotNeeded(row.Filled("reason")),
        ("not-needed", false) => throw row.Bad("reason", "why it is not needed"),
        (_, true) => throw row.Bad("reason", "nothing, unless done is not-needed"),
        ("no", _) => DutyEntry.NotDone,
        _ => NodaTime.Text.LocalDatePattern.Iso.Parse(row.Text("done")) is { Success: true } day
            ? DutyEntry.Done(day.Value)
            : throw row.Bad("done", "a date such as 2025-11-20, no, or not-needed"),
    };
}
