#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs

// Plans a month's moderation sample: who is moderated, why, and how anybody can draw the same files again.
using System.CommandLine;
using QaStandards.Sampling;

var cohort = new Option<string>("--cohort")
{
    Description = "The month's files, a CSV (default: November 2017 of a made-up provider).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/hlta-2017-18/2017-11.csv"),
};
var seed = new Option<string>("--seed")
{
    Description = "The peer reviewer's seed; a fixed one is for replay only.",
    HelpName = "TEXT",
    DefaultValueFactory = _ => Options.DefaultSeed,
};
var national = new Option<string?>("--national")
{
    Description = "The standards agreed for the month, such as 3,17,31.",
    HelpName = "NUMBERS",
};
var percent = new Option<string?>("--percent")
{
    Description = "How many per cent of the met cases are drawn, a whole number from 5 to 100.",
    HelpName = "N",
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Plans a month's moderation sample under the HLTA Code of Practice.")
{
    cohort, seed, national, percent, json,
};

return ExampleApp.Run(command, args, options =>
{
    var code = Options.CodeOf(options.GetValue(percent));
    var terms = new DrawTerms { AgreedStandards = Options.NationalOf(options.GetValue(national)) };
    var dice = Options.SeedOf(options.GetValue(seed)!);
    var path = options.GetValue(cohort)!;
    var files = CandidateCsv.Read(path);

    var month = Options.EventOf(path);
    var frozen = code.Freeze(month, files);
    var decision = code.PlanModeration(frozen, dice, YearCoverage.Begin("the year of " + month), terms);

    if (options.GetValue(json))
    {
        ExampleApp.Print(new MonthDocument(decision));
    }
    else
    {
        MonthView.Show(ExampleApp.Screen(), decision);
    }
});
