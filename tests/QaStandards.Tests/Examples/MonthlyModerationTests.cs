using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class MonthlyModerationTests
{
    private const string AtLeastFive =
        "HLTA 75(6) asks for at least 5 per cent of the cases judged met; give a whole number from 5 to 100\n";

    private const string WriteASeed = "Write 1 to 64 characters from ! to ~, without ':', not beginning with 'qs-'.\n";

    private static readonly Lazy<ExampleRun> Default = new(() => MonthlyModeration.Run());

    [Fact]
    public void It_shows_the_list_the_files_with_reasons_the_findings_the_assurance_and_the_receipt()
    {
        var run = Default.Value;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            [
                "HLTA (April 2017), 2017-11: 65 files, 55 judged met; 28 to moderate\nSeed 73958201846372910563; list 740d79b2",
                "│ mandatory │ R1-2017-00068-1 │ 56377f2e9a5edd23… │ HLTA 75(1), HLTA 75(2)           │ 23 30 33",
                "│ HLTA 75(3) │ Every resubmitted file is in the sample.",
                "Coverage took 13 more; no choice needs fewer than 13\n",
                "│ HLTA 75(6) │ satisfied      │ 3 random files judged met; at least 3 ",
                "\nAssurance: if 1 of these 53 files was faulty before the draw",
                "│ receipt digest   │ ",
            ],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Piped_it_has_no_colours_and_no_line_over_120_columns()
    {
        Assert.DoesNotContain('\u001b', Default.Value.Output);
        Assert.All(Default.Value.Output.Split('\n'), line => Assert.True(line.Length <= 120, line));
    }

    public static TheoryData<string, string> Surroundings { get; } = new()
    {
        { "LC_ALL", "tr_TR.UTF-8" },
        { "LC_ALL", "fr_FR.UTF-8" },
        { "LANG", "C" },
        { "LC_ALL", "fr_FR.ISO-8859-1" },
        { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1" },
        { "COLUMNS", "40" },
    };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void It_prints_the_same_in_every_culture_and_from_every_folder(string variable, string value)
    {
        using var elsewhere = new ExampleFolder();

        Assert.Equal(Default.Value, MonthlyModeration.RunIn(elsewhere.Path, [(variable, value)]));
    }

    [Fact]
    public void Help_tells_every_option_and_ends_well()
    {
        var run = MonthlyModeration.Run("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            ["--cohort <FILE.csv>", "--seed <TEXT>", "--national <NUMBERS>", "--percent <N>", "--json", "--help", "7395820184637291"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    public static TheoryData<string[], string> BadOptions { get; } = new()
    {
        { ["--percent", "4"], "--percent: '4' found; " + AtLeastFive },
        { ["--percent", "0"], "--percent: '0' found; " + AtLeastFive },
        { ["--percent", "-7"], "--percent: '-7' found; " + AtLeastFive },
        { ["--percent", "4.5"], "--percent: '4.5' found; " + AtLeastFive },
        { ["--percent", "101"], "--percent: '101' found; expected a whole number from 5 to 100\n" },
        { ["--percent", "7.5"], "--percent: '7.5' found; expected a whole number from 5 to 100\n" },
        { ["--percent", "99999999999"], "--percent: '99999999999' found; expected a whole number from 5 to 100\n" },
        { ["--percent", "ten"], "--percent: 'ten' found; expected a whole number from 5 to 100\n" },
        { ["--national", "3,34"], "--national: '3,34' found; expected numbers of standards from 1 to 33, such as 3,17,31\n" },
        { ["--national", ""], "--national: '' found; expected numbers of standards from 1 to 33, such as 3,17,31\n" },
        { ["--seed", "a:b"], "--seed: 'a:b' is not a seed: it has the character ':'. " + WriteASeed },
        { ["--seed", ""], "--seed: '' is not a seed: it has 0 characters. " + WriteASeed },
        { ["--seed"], "Required argument missing for option: '--seed'.\n--help tells the options\n" },
        { ["--seed", "--json"], "--seed: '--json' found, which is an option; expected a value\n--help tells the options\n" },
        {
            ["--seed", "a", "--seed", "b"],
            "Option '--seed' expects a single argument but 2 were provided.\n--help tells the options\n"
        },
        {
            ["--sed", "a"],
            "Unrecognized command or argument '--sed'.\nUnrecognized command or argument 'a'.\n--help tells the options\n"
        },
        { ["2017-11.csv"], "Unrecognized command or argument '2017-11.csv'.\n--help tells the options\n" },
        { ["--cohort", ""], "'' is no path; expected the path of a CSV file\n" },
        { ["--cohort", "/"], "'/' is a folder; expected the path of a CSV file\n" },
        {
            ["--cohort", "/nowhere.csv"],
            "'/nowhere.csv' cannot be read (Could not find file '/nowhere.csv'.); expected the path of a CSV file\n"
        },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void A_bad_option_ends_with_code_2_a_message_and_nothing_printed(string[] arguments, string message) =>
        Assert.Equal(new ExampleRun(2, "", message), MonthlyModeration.Run(arguments));

    [Fact]
    public void A_larger_part_replaces_the_fraction_and_leaves_the_pool_alone()
    {
        var (five, forty) = (MonthlyModeration.Run("--json").Json, MonthlyModeration.Run("--json", "--percent", "40").Json);

        Assert.Equal((3, 22), (Drawn(five), Drawn(forty)));
        Assert.Equal((53, 53), (Pool(five), Pool(forty)));
        Assert.Equal(["HLTA 75(6)=2/5"], ExampleMonth.Texts(forty.GetProperty("receipt"), "deviations")!);
        Assert.Equal(53, Drawn(MonthlyModeration.Run("--json", "--percent", "100").Json));

        static int Drawn(JsonElement month) =>
            month.GetProperty("selected").EnumerateArray().Count(file => ExampleMonth.Text(file, "stratum") == "random");
        static int Pool(JsonElement month) => month.GetProperty("assurance").GetProperty("population").GetInt32();
    }

    [Fact]
    public void The_national_standards_are_moderated_in_every_file()
    {
        var month = MonthlyModeration.Run("--json", "--national", "3,17,31").Json;

        Assert.All(month.GetProperty("selected").EnumerateArray(), file =>
            Assert.Superset(new HashSet<int> { 3, 17, 31 }, ExampleMonth.Standards(file).ToHashSet()));
        Assert.Equal("3 17 31", month.GetProperty("receipt").GetProperty("agreedStandards").GetString());
    }
}
