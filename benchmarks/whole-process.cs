#!/usr/bin/env -S dotnet run
#:package Spectre.Console
#:property PublishAot=false

// Times whole processes, as somebody at a desk does: the month example from start to printed plan, and a plan of 174,000 files from a CSV.
using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;

const int Runs = 7;
const int Files = 174_000;

var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!, ".."));
var folder = Directory.CreateTempSubdirectory("qastandards-");
var example = Path.Combine(root, "docs", "examples", "monthly-moderation.cs");
var program = Path.Combine(folder.FullName, "program", OperatingSystem.IsWindows() ? "monthly-moderation.exe" : "monthly-moderation");
Run("dotnet", "build", example, "--configuration", "Release", "--output", Path.GetDirectoryName(program)!);

var many = Path.Combine(folder.FullName, "2017-11.csv");
File.WriteAllLines(many, Enumerable.Range(0, Files).Select(Row)
    .Prepend("id,candidate,assessor,provider,outcome,attempt,submission,difficult,principle,firstSolo,visit,notMet"));

AnsiConsole.Profile.Width = 200;
var table = new Table().Border(TableBorder.Markdown).AddColumns("process", "median", "least", "most", "peak memory");
Add("`dotnet run` of the month example, built before", "dotnet", "run", example);
Add("the same program, started directly", program);
Add($"{Files.ToString("#,0", CultureInfo.InvariantCulture)} files from a CSV, to a printed plan as JSON", program, "--cohort", many, "--json");
AnsiConsole.Write(table);
folder.Delete(recursive: true);

void Add(string name, string file, params string[] arguments)
{
    Run(file, arguments);
    var runs = Enumerable.Range(0, Runs).Select(_ => Run(file, arguments)).OrderBy(run => run.Time).ToArray();
    table.AddRow(
        name, Seconds(runs[Runs / 2].Time), Seconds(runs[0].Time), Seconds(runs[^1].Time),
        file == "dotnet" ? "-" : string.Create(CultureInfo.InvariantCulture, $"{runs.Max(run => run.Memory) / 1_000_000} MB"));
}

static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

// Twenty files an assessor and a hundred a provider; one file in twenty is not met.
static string Row(int i)
{
    var (assessor, provider) = (i * 7919L % (Files / 20), i * 104_729L % (Files / 100));
    var outcome = i % 20 == 0 ? "Partial" : "Met";
    var notMet = i % 20 == 0 ? "11" : "";
    return string.Create(
        CultureInfo.InvariantCulture, $"R1-2017-{i:D6}-1,R1-2017-{i:D6},R1-A{assessor:D5},R1-P{provider:D4},{outcome},Initial,1,0,0,0,2017-11-20,{notMet}");
}

static (TimeSpan Time, long Memory) Run(string file, params string[] arguments)
{
    var start = Stopwatch.GetTimestamp();
    using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEndAsync();
    var memory = 0L;
    while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
    {
        process.Refresh();
        memory = Math.Max(memory, process.HasExited ? 0 : process.PeakWorkingSet64);
    }

    output.Wait();
    return process.ExitCode == 0
        ? (Stopwatch.GetElapsedTime(start), memory)
        : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}");
}
