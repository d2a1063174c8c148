using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class AssessorWeekTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("visits");

    [Fact, Trait("Clause", "HLTA 60"), Trait("Clause", "HLTA 58a")]
    public void The_made_up_year_is_checked_under_both_readings()
    {
        var visits = File.ReadLines(Path.Combine(Year, "visits.csv")).Skip(1).Select(line => line.Split(','))
            .Select(parts => (Assessor: parts[0], Day: LocalDatePattern.Iso.Parse(parts[1]).Value)).ToArray();
        var printed = AssessorWeek.Run("--json").Json;

        var isoWeeks = visits.GroupBy(visit => (visit.Assessor, Monday: visit.Day.PlusDays(1 - (int)visit.Day.DayOfWeek)))
            .Where(week => week.Count() > 6).Select(week => $"{week.Key.Assessor} {Iso(week.Key.Monday)} {week.Count()}");
        Assert.Equal(isoWeeks.Order(StringComparer.Ordinal), Weeks(printed, "iso-week").Order(StringComparer.Ordinal));
        Assert.Equal(
            visits.GroupBy(visit => visit.Assessor).Select(year => $"{year.Key} {year.Count()} {(year.Count() < 10 ? "breached" : "satisfied")}").Order(StringComparer.Ordinal),
            printed.GetProperty("years").EnumerateArray().Select(year =>
                $"{year.GetProperty("assessor")} {year.GetProperty("visits")} {year.GetProperty("verdict")}").Order(StringComparer.Ordinal));
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void Seven_days_across_two_weeks_are_over_the_cap_only_as_seven_days()
    {
        // Wed 8 Nov 2017 to Tue 14 Nov 2017: four visits in the first ISO week and four in the second.
        var path = Write("A,2017-11-08,1\nA,2017-11-09,2\nA,2017-11-10,3\nA,2017-11-10,4\nA,2017-11-13,5\nA,2017-11-13,6\nA,2017-11-14,7\nA,2017-11-14,8\n");
        var printed = AssessorWeek.Run("--visits", path, "--json").Json;

        Assert.Empty(Weeks(printed, "iso-week"));
        Assert.Equal(["A 2017-11-08 8"], Weeks(printed, "any-seven-days"));
    }

    [Fact]
    public void People_get_tables()
    {
        var run = AssessorWeek.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("HLTA (April 2017): 564 visits of ", run.Output, StringComparison.Ordinal);
        Assert.Contains("HLTA 60", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_alone_is_a_year_without_visits()
    {
        var printed = AssessorWeek.Run("--visits", Write(""), "--json").Json;

        Assert.Equal(0, printed.GetProperty("weeks").GetArrayLength() + printed.GetProperty("years").GetArrayLength());
    }

    [Theory]
    [InlineData("A,2017-11-31,1\n", "visits.csv, line 2, column date: '2017-11-31' found; expected a date such as 2017-11-20")]
    [InlineData("A,2017-11-30,1\n,2017-11-30,2\n", "visits.csv, line 3, column assessor: '' found; expected a value")]
    [InlineData("A,2017-11-30\n", "visits.csv, line 2: 2 values found; expected 3, as in the header")]
    public void A_bad_row_ends_with_exit_code_2_and_nothing_printed(string rows, string message)
    {
        var run = AssessorWeek.Run("--visits", Write(rows), "--json");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--visits", "nowhere.csv")]
    [InlineData("--weeks", "7")]
    public void Bad_options_end_with_exit_code_2(params string[] arguments)
    {
        var run = AssessorWeek.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Weeks(JsonElement printed, string reading) =>
        printed.GetProperty("weeks").EnumerateArray().Where(week => week.GetProperty("reading").GetString() == reading)
            .Select(week => $"{week.GetProperty("assessor")} {week.GetProperty("from")} {week.GetProperty("visits")}");

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private string Write(string rows)
    {
        var path = Path.Combine(folder.FullName, "visits.csv");
        File.WriteAllText(path, "assessor,date,candidate\n" + rows);
        return path;
    }
}
