#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Ical.Net
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs
#:include quality/*.cs

// Prints a year's duties of a quality framework from the academic year and the days that a service keeps, says how they stand on a
// day, and writes them as an iCalendar.
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.HampshireAchieves;
using QualityYear;
using Spectre.Console;

var yearFile = new Option<string?>("--year")
{
    Description = "The academic year, a CSV with the columns kind, name, first and last (default: a made-up service's year).",
    HelpName = "FILE.csv",
};
var daysFile = new Option<string?>("--days")
{
    Description = "The days that only the service knows, a CSV with the columns duty, kind and date.",
    HelpName = "FILE.csv",
};
var recordsFile = new Option<string?>("--records")
{
    Description = "What was recorded, a CSV with the columns duty, occurrence, done and reason.",
    HelpName = "FILE.csv",
};
var asOfText = new Option<string?>("--as-of") { Description = "The day for which verdicts are given, such as 2026-01-31.", HelpName = "DATE" };
var ics = new Option<string?>("--ics") { Description = "Writes the due dates as an iCalendar.", HelpName = "FILE.ics" };
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Prints a year's duties of the Hampshire Achieves Quality Assurance Framework.")
{
    yearFile, daysFile, recordsFile, asOfText, ics, json,
};

return ExampleApp.Run(command, args, options =>
{
    // The made-up days and records belong to the made-up year: with a year of the reader's own they are not taken.
    var own = options.GetValue(yearFile);
    var asOf = DayOf(options.GetValue(asOfText));
    var year = YearCsv.Read(own ?? Beside("year.csv"));
    var schedule = DaysCsv.Read(options.GetValue(daysFile) ?? (own is null ? Beside("days.csv") : null), year);
    var records = RecordsCsv.Read(options.GetValue(recordsFile) ?? (own is null ? Beside("records.csv") : null), schedule);
    var verdicts = asOf is { } day
        ? schedule.Check(records, day).Select(standing => standing.Verdict.Value).ToArray()
        : new string?[schedule.Items.Count];

    if (options.GetValue(ics) is { } path)
    {
        CalendarFile.Write(path, schedule);
    }

    if (options.GetValue(json))
    {
        ExampleApp.Print(new
        {
            duties = schedule.Items.Zip(verdicts, (item, verdict) => new
            {
                duty = item.Id,
                clause = item.By.Citation,
                due = item.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
                lead = item.Lead,
                verdict,
            }),
        });
        return;
    }

    var screen = ExampleApp.Screen();
    screen.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{HampshireClauses.Policy}, {year.Name}: {schedule.Items.Count} due dates of {QualityCalendar.June2025.Duties.Count} duties"));
    screen.Write(View.Of(schedule, verdicts, asOf));
});

static string Beside(string file) => Options.Beside("data/quality-2025-26/" + file);

static LocalDate? DayOf(string? text) => text is null ? null
    : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
    : throw new BadInputException($"--as-of: '{Shown.Of(text)}' found; expected a date such as 2026-01-31");
