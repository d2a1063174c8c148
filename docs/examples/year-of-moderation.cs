#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs

// Plans every month of a year in order, carrying what the year has covered; every planned file counts as moderated.
using System.Collections.Generic;
using System.CommandLine;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;
using Spectre.Console;

var year = new Option<string>("--year")
{
    Description = "A folder with a file YYYY-MM.csv for each month, and national-standards.csv where it is known.",
    HelpName = "DIR",
    Required = true,
};
var seed = new Option<string>("--seed")
{
    Description = "The beginning of every month's seed: November 2017 is drawn with TEXT-2017-11.",
    HelpName = "TEXT",
    Required = true,
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Plans a year of monthly moderation samples under the HLTA Code of Practice.") { year, seed, json };

return ExampleApp.Run(command, args, options =>
{
    var months = YearFolder.Read(options.GetValue(year)!, options.GetValue(seed)!);
    var screen = ExampleApp.Screen();
    var planned = new List<PlannedMonth>(months.Count);
    if (options.GetValue(json) || !screen.Profile.Capabilities.Interactive)
    {
        planned.AddRange(Plan());
        if (options.GetValue(json))
        {
            ExampleApp.Print(YearView.Document(planned));
            return;
        }
    }
    else
    {
        screen.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("Planning the months", maxValue: months.Count);
            foreach (var month in Plan())
            {
                planned.Add(month);
                task.Increment(1);
            }
        });
    }

    YearView.Show(screen, planned);

    IEnumerable<PlannedMonth> Plan()
    {
        var code = HltaCode.April2017;
        YearCoverage? coverage = null;
        string? previous = null;
        foreach (var month in months)
        {
            var name = YearFolder.YearOf(code, month.Month);
            coverage = coverage?.Year == name ? coverage : YearCoverage.Begin(name);
            var eventsLeft = YearFolder.EventsLeft(code, month.Month);
            var decision = code.PlanModeration(
                code.Freeze(SamplingEvent.Of(month.Name), month.Files),
                month.Seed,
                coverage,
                new DrawTerms
                {
                    AgreedStandards = month.National,
                    EventsLeft = eventsLeft,
                    PreviousReceipt = previous,
                });
            coverage = coverage.After(decision.Outcome);
            previous = decision.Outcome.Receipt.Digest;
            yield return new(month.Name, decision, coverage, coverage.Forecast(code.SamplingOfCandidates, eventsLeft));
        }
    }
});
