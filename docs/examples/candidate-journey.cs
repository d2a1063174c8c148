#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package CsvHelper
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/*.cs
#:include journey/*.cs

// Follows one candidate from an application to an overturned outcome and an appeal, with the clause and the last day of every step.
using System.CommandLine;

var diary = new Option<string>("--diary")
{
    Description = "What happened and what became known, a CSV with the columns date, entry and value (default: a made-up candidate).",
    HelpName = "FILE.csv",
    DefaultValueFactory = _ => Options.Beside("data/candidate-journey/diary.csv"),
};
var reading = new Option<string[]>("--reading")
{
    Description = "A reading of the Code other than the default, such as HLTA-R20=working-days; may be given several times.",
    HelpName = "CODE=CHOICE",
    DefaultValueFactory = _ => ["HLTA-R51=as-enquiries"],
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Follows a candidate's journey under the HLTA Code of Practice.") { diary, reading, json };

return ExampleApp.Run(command, args, options =>
{
    var journey = Journey.Of(Diary.Read(options.GetValue(diary)!), Readings.Of(options.GetValue(reading)!));
    if (options.GetValue(json))
    {
        ExampleApp.Print(journey);
    }
    else
    {
        JourneyView.Show(ExampleApp.Screen(), journey);
    }
});
