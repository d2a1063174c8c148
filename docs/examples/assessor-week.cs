#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs

// Checks a year of assessors' visits: at most six in a week, under both readings of a week, and at least ten in the year.
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards.Caps;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Spectre.Console;

var visits = new Option<string>("--visits")
{
    Description = "The visits, a CSV with the columns assessor, date and candidate (default: a made-up provider's year).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/hlta-2017-18/visits.csv"),
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Checks a year of visits against paragraphs 58 and 60 of the HLTA Code of Practice.") { visits, json };

return ExampleApp.Run(command, args, options =>
{
    var code = HltaCode.April2017;
    var made = CsvFile.Read(
        options.GetValue(visits)!,
        ["assessor", "date", "candidate"],
        row => (Assessor: row.Filled("assessor"), Day: row.Date("date"), Candidate: row.Filled("candidate")));
    var work = Workload.Of(made, visit => visit.Assessor, visit => visit.Day);
    WeekOver[] weeks = [.. Over("iso-week"), .. Over("any-seven-days")];
    var years = made.GroupBy(visit => code.YearStart(visit.Day)).OrderBy(year => year.Key)
        .SelectMany(year => Year(code, year.Key, Workload.Of(year, visit => visit.Assessor, visit => visit.Day))).ToArray();

    if (options.GetValue(json))
    {
        ExampleApp.Print(new { weeks, years });
        return;
    }

    var screen = ExampleApp.Screen();
    screen.WriteLine(FormattableString.Invariant($"{HltaClauses.Policy}: {made.Count} visits of {work.People.Count} assessors"));
    screen.Write(Weeks(weeks));
    screen.Write(Years(years));

    IEnumerable<WeekOver> Over(string reading)
    {
        var cap = DeploymentOfAssessors.WeeklyAssessments(code.With(HltaReadings.WeekOfAssessments.Choose(reading)));
        return cap.CheckAll(work).Over.Select(window => new WeekOver(
            window.Person, reading, LocalDatePattern.Iso.Format(window.Start), window.Count, QaStandards.Verdict.Breached.Value));
    }
});

// The year is over when its visits are listed, so a shortfall is no longer open.
static IEnumerable<AssessorYear> Year(HltaCode code, LocalDate start, Workload work)
{
    var year = new DateInterval(start, code.YearEnd(start));
    return work.People.Order(StringComparer.Ordinal).Select(assessor =>
    {
        var days = work.DaysOf(assessor);
        var finding = DeploymentOfAssessors.AnnualAssessments.Check(year, days, asOf: year.End.PlusDays(1));
        return new AssessorYear(assessor, LocalDatePattern.Iso.Format(start), days.Count, finding.Verdict.Value);
    });
}

static Table Weeks(WeekOver[] weeks)
{
    var table = new Table().RoundedBorder().Title($"Weeks with over {DeploymentOfAssessors.WeeklyLimit} ({HltaClauses.C60})")
        .AddColumns("Assessor", "Week", "From", "Visits", "Verdict");
    foreach (var week in weeks)
    {
        table.AddRow(
            new Text(week.Assessor),
            new Text(week.Reading),
            new Text(week.From),
            new Text(FormattableString.Invariant($"{week.Visits}")),
            new Text(week.Verdict, Color.Red));
    }

    return table;
}

static Table Years(AssessorYear[] years)
{
    var table = new Table().RoundedBorder().Title($"Years, at least {DeploymentOfAssessors.YearlyMinimum} ({HltaClauses.C58a})")
        .AddColumns("Assessor", "Year from", "Visits", "Verdict");
    foreach (var year in years)
    {
        table.AddRow(
            new Text(year.Assessor),
            new Text(year.From),
            new Text(FormattableString.Invariant($"{year.Visits}")),
            new Text(year.Verdict, year.Verdict == "breached" ? Color.Yellow : Color.Green));
    }

    return table;
}

/// <summary>A week, or seven days in a row, in which an assessor made more visits than the Code normally allows.</summary>
internal sealed record WeekOver(string Assessor, string Reading, string From, int Visits, string Verdict);

/// <summary>An assessor's programme year.</summary>
internal sealed record AssessorYear(string Assessor, string From, int Visits, string Verdict);
