#!/usr/bin/env -S dotnet run
#:project ../../src/QaStandards/QaStandards.csproj
#:package Microsoft.Extensions.Hosting
#:package Microsoft.Orleans.Server
#:package Spectre.Console
#:package System.CommandLine
#:property PublishAot=false
#:include shared/BadInputException.cs
#:include shared/ExampleApp.cs
#:include national/*.cs

// Draws from an archive that lies in parts on several machines (three Microsoft Orleans silos, all on this one), merges the
// draws of the parts, and compares the receipt with that of the same draw on one machine.
using System.CommandLine;
using System.Globalization;
using NationalDraw;
using QaStandards.Sampling;
using Spectre.Console;

var files = NationalOptions.Number("--files", "How many files the archive has.", 5_000_000, 1, Cohort.MostFiles);
var parts = NationalOptions.Number("--parts", "In how many parts it lies.", 48, 1, 10_000);
var size = NationalOptions.Number("--size", "How many files are drawn.", 1_000, 0, 100_000);
var seedText = new Option<string>("--seed")
{
    Description = "The seed of the draw.",
    HelpName = "TEXT",
    DefaultValueFactory = _ => "TEXT-2026",
};
var json = new Option<bool>("--json") { Description = "Prints one JSON object instead of tables." };
var command = new RootCommand("Draws from an archive in parts on three machines, and again on one.") { files, parts, size, seedText, json };

return ExampleApp.Run(command, args, options =>
{
    var archive = new Archive(options.GetValue(files), options.GetValue(parts));
    var seed = Seed.TryParse(options.GetValue(seedText), out var parsed)
        ? parsed
        : throw new BadInputException($"--seed: '{options.GetValue(seedText)}' is not a seed; see docs/draw-specification.md.");
    var k = options.GetValue(size);

    var (apart, hosts) = National.Draw(archive, seed, k).GetAwaiter().GetResult();
    var whole = PartialDraw.Of(seed, k, archive.All());

    if (options.GetValue(json))
    {
        ExampleApp.Print(new
        {
            files = apart.Files,
            parts = archive.Parts,
            machines = hosts.Count,
            apart = apart.Receipt.Digest,
            whole = whole.Receipt.Digest,
            same = apart == whole,
            threshold = apart.Receipt.Threshold?.ToString(),
            selectionDigest = apart.Receipt.SelectionDigest,
        });
        return;
    }

    var screen = ExampleApp.Screen();
    var table = new Table().Title($"{apart}").AddColumns("machine", "parts", "files");
    foreach (var (host, held) in hosts)
    {
        table.AddRow(host, Text(held.Parts), Text(held.Files));
    }

    screen.Write(table);
    screen.WriteLine(apart.Receipt.ToString());
    screen.WriteLine($"receipt, drawn in {Text(archive.Parts)} parts and merged: {apart.Receipt.Digest}");
    screen.WriteLine($"receipt, drawn on one machine:            {whole.Receipt.Digest}");
    screen.WriteLine(apart == whole ? "The two draws are the same." : "The two draws differ.");

    static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
});
