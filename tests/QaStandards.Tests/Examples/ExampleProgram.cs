using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading;
using QaStandards.Tests.Pages;

namespace QaStandards.Tests.Examples;

/// <summary>A program under docs/examples: built once, on first use, and then run as a reader runs it.</summary>
public sealed class ExampleProgram
{
    private static readonly Lock OneBuildAtATime = new();

    private readonly Lazy<string> built;

    private ExampleProgram(string name)
    {
        Name = name;
        built = new(Build);
    }

    public static ExampleProgram MonthlyModeration { get; } = new("monthly-moderation");

    public static ExampleProgram YearOfModeration { get; } = new("year-of-moderation");

    public static ExampleProgram AssessorWeek { get; } = new("assessor-week");

    public static ExampleProgram CandidateJourney { get; } = new("candidate-journey");

    public static ExampleProgram Accreditation { get; } = new("accreditation");

    public static ExampleProgram QualityCalendar { get; } = new("quality-calendar");

    public static ExampleProgram StaffCpd { get; } = new("staff-cpd");

    public static ExampleProgram NationalDraw { get; } = new("national-draw");

    public static ExampleProgram Placements { get; } = new("placements");

    /// <summary>Gets the folder with the made-up year of a provider.</summary>
    public static string Year { get; } = Page.Full("docs/examples/data/hlta-2017-18");

    /// <summary>Gets the name of the source file, without <c>.cs</c>.</summary>
    public string Name { get; }

    /// <summary>Runs the program in the root of the repository, its output piped.</summary>
    public ExampleRun Run(params string[] arguments) => RunIn(Page.Root, [], arguments);

    /// <summary>Runs the program in a folder of its own choice, with some variables of the environment set.</summary>
    public ExampleRun RunIn(string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments) =>
        ExampleRun.Of("dotnet", folder, environment, [built.Value, .. arguments]);

    // The library is not built again: the programs are compiled against the one that these tests were built with, and run with
    // the very file that is under test. So nothing is written to the folders of the running build.
    private string Build()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "examples", Name);
        var configuration = typeof(ExampleProgram).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        lock (OneBuildAtATime)
        {
            // No build server: it would keep our pipes open.
            var run = ExampleRun.Of(
                "dotnet",
                Page.Root,
                [("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0")],
                [
                    "build", Page.Full($"docs/examples/{Name}.cs"), "--configuration", configuration, "--output", folder,
                    "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=false",
                ]);
            if (run.ExitCode != 0)
            {
                throw new InvalidOperationException($"docs/examples/{Name}.cs does not build:\n{run.Output}{run.Error}");
            }
        }

        var library = typeof(Verdict).Assembly.Location;
        File.Copy(library, Path.Combine(folder, Path.GetFileName(library)), overwrite: true);
        return Path.Combine(folder, Name + ".dll");
    }
}
