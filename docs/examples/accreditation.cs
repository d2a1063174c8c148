#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs
#:include accreditation/*.cs

// Follows an assessor of the ICT Mark over four years: what each event led to and by which clause, where the assessor stood on any
// day, and whether a conflict of interest stands between the assessor and a school.
using System.CommandLine;
using NodaTime.Text;
using QaStandards.Policies.IctMark;

var diary = new Option<string>("--diary")
{
    Description = "What happened and what became known, a CSV with the columns on, entry and value (default: a made-up assessor).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/ict-mark/assessor.csv"),
};
var memberships = new Option<string>("--memberships")
{
    Description = "The assessor's memberships of Naace, a CSV with the columns from, to and grade.",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/ict-mark/memberships.csv"),
};
var support = new Option<string>("--support")
{
    Description = "Who helped which school, a CSV with the columns person, school, kind, ended and organisation.",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/ict-mark/support.csv"),
};
var asOf = new Option<string?>("--as-of") { Description = "The day asked about (default: that of the last entry).", HelpName = "DATE" };
var school = new Option<string>("--school")
{
    Description = "The school for which a conflict is looked into.",
    HelpName = "ID",
    DefaultValueFactory = _ => "S-ELM",
};
var recent = new Option<int?>("--recent-months")
{
    Description = "For how many months an involvement in a school's technology stays recent; the code does not say.",
    HelpName = "N",
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Follows an assessor under the code of practice for ICT Mark assessors.")
{
    diary, memberships, support, asOf, school, recent, json,
};

return ExampleApp.Run(command, args, options =>
{
    var code = options.GetValue(recent) switch
    {
        null => IctMarkCode.Undated,
        >= 1 and <= 1200 and var months => IctMarkCode.Undated.WithRecencyWindow(months),
        var months => throw new BadInputException($"--recent-months: '{months}' found; expected a whole number from 1 to 1200"),
    };
    var entries = AssessorDiary.Read(options.GetValue(diary)!);
    var day = options.GetValue(asOf) is not { } text ? AssessorDiary.LastDay(entries)
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new BadInputException($"--as-of: '{Shown.Of(text)}' found; expected a date such as 2025-06-30");
    var report = AssessorReport.Of(
        entries,
        SchemeCsv.Memberships(options.GetValue(memberships)!),
        SchemeCsv.Support(options.GetValue(support)!),
        new(options.GetValue(school)!, day, code));
    if (options.GetValue(json))
    {
        ExampleApp.Print(report.Document());
    }
    else
    {
        AccreditationView.Show(ExampleApp.Screen(), report);
    }
});
