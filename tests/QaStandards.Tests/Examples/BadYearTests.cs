using System;
using System.Linq;
using Xunit;
using static QaStandards.Tests.Examples.ExampleFolder;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class BadYearTests
{
    private const string WriteASeed = "Write 1 to 64 characters from ! to ~, without ':', not beginning with 'qs-'.";

    private static readonly string Long = new('s', 57);
    private static readonly string Good = Lines(Header, Row("F1"));

    public static TheoryData<string[], string, string> Folders { get; } = new()
    {
        { [], "S", "--year: '{0}' has no months; expected files such as 2017-11.csv" },
        { ["2017-13.csv", Good], "S", "--year: the file '2017-13.csv' is no month; expected a name such as 2017-11.csv" },
        { ["2017-9.csv", Good], "S", "--year: the file '2017-9.csv' is no month; expected a name such as 2017-11.csv" },
        {
            ["2017-11.csv", Good, "2017-12.csv", Lines(Header, Row("F1", ("outcome", "X")))], "S",
            "2017-12.csv, line 2, column outcome: 'X' found; expected Met, Partial or Full"
        },
        { ["2017-11.csv", Good, "2017-12.csv", ""], "S", "2017-12.csv: it is empty; expected the header " + Header },
        {
            ["2017-11.csv", Good, "national-standards.csv", Lines("month,standards", "2017-11,3", "2017-13,4")], "S",
            "national-standards.csv, line 3, column month: '2017-13' found; expected a month such as 2017-11"
        },
        {
            ["2017-11.csv", Good, "national-standards.csv", Lines("month,standards", "2017-11,3", "2017-11,4")], "S",
            "national-standards.csv, line 3, column month: '2017-11' found; expected each month once"
        },
        {
            ["2017-11.csv", Good, "national-standards.csv", Lines("month,standards", "2017-11,40")], "S",
            "national-standards.csv, line 2, column standards: '40' found; "
            + "expected numbers of standards from 1 to 33, separated by spaces"
        },
        {
            ["2017-11.csv", Good, "national-standards.csv", ""], "S",
            "national-standards.csv: it is empty; expected the header month,standards"
        },
        { ["2017-11.csv", Good], "", "--seed: '' is not a seed: it has 0 characters. " + WriteASeed },
        { ["2017-11.csv", Good], Long, $"--seed: '{Long}-20…' is not a seed: it has 65 characters. " + WriteASeed },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_bad_folder_ends_with_code_2_a_message_and_nothing_printed(string[] files, string seed, string message)
    {
        using var folder = new ExampleFolder();
        foreach (var file in files.Chunk(2))
        {
            folder.Write(file[0], file[1]);
        }

        Assert.Equal(
            new(2, "", message.Replace("{0}", folder.Path, StringComparison.Ordinal) + "\n"),
            YearOfModeration.Run("--year", folder.Path, "--seed", seed));
    }

    public static TheoryData<string[], string> BadOptions { get; } = new()
    {
        { [], "Option '--year' is required.\nOption '--seed' is required.\n--help tells the options\n" },
        {
            ["--year", "/nowhere", "--seed", "S"],
            "--year: '/nowhere' is not a folder; expected one with a file YYYY-MM.csv for each month\n"
        },
        {
            ["--year", "--json", "--seed", "S"],
            "--year: '--json' found, which is an option; expected a value\n--help tells the options\n"
        },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void A_bad_option_ends_with_code_2_a_message_and_nothing_printed(string[] arguments, string message) =>
        Assert.Equal(new ExampleRun(2, "", message), YearOfModeration.Run(arguments));

    [Fact]
    public void Help_tells_every_option_and_ends_well()
    {
        var run = YearOfModeration.Run("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            ["--year <DIR> (REQUIRED)", "--seed <TEXT> (REQUIRED)", "--json", "national-standards.csv"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
