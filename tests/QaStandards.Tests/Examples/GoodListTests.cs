using System;
using System.Linq;
using System.Text.Json;
using Xunit;
using static QaStandards.Tests.Examples.ExampleFolder;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class GoodListTests
{
    private static readonly string Plain = Lines(
        Header,
        Row("F1"),
        Row("F2", ("assessor", "A2")),
        Row("F3", ("outcome", "Full"), ("notMet", "3 17")),
        Row("F4", ("visit", "")));

    [Fact]
    public void A_header_alone_is_an_empty_month()
    {
        var month = Plan(Lines(Header));

        Assert.Equal(0, month.GetProperty("cohort").GetProperty("files").GetInt32());
        Assert.Equal(0, month.GetProperty("cohort").GetProperty("met").GetInt32());
        Assert.Empty(month.GetProperty("selected").EnumerateArray());
        Assert.Equal(
            "there were no files to draw from, so no statement can be made",
            month.GetProperty("assurance").GetProperty("text").GetString());
        Assert.Contains(month.GetProperty("findings").EnumerateArray(), finding =>
            ExampleMonth.Text(finding, "clause") == "HLTA 75(6)" && ExampleMonth.Text(finding, "verdict") == "not-applicable");
    }

    [Fact]
    public void A_month_without_a_met_case_takes_the_mandatory_files()
    {
        var month = Plan(Lines(Header, Row("F1", ("outcome", "Full"), ("notMet", "3"))));

        var selected = month.GetProperty("selected").EnumerateArray();
        Assert.Equal(["mandatory"], selected.Select(file => ExampleMonth.Text(file, "stratum")));
    }

    public static TheoryData<string> Spellings { get; } =
    [
        Plain.Replace("\n", "\r\n", StringComparison.Ordinal),
        "\ufeff" + Plain,
        Plain.TrimEnd('\n'),
        Plain.Replace("\n", "\n\n", StringComparison.Ordinal),
        Plain.Replace("F2", "\"F2\"", StringComparison.Ordinal).Replace("3 17", "\"17  3 3\"", StringComparison.Ordinal),
        string.Concat(Plain.Split('\n')[..^1].Select((line, number) => line + (number == 0 ? ",note\n" : ",\"one, two\"\n"))),
        string.Concat(Plain.Split('\n')[..^1].Select(line => string.Join(',', line.Split(',').Reverse()) + "\n")),
        string.Concat(Plain.Split('\n')[..^1].Take(1).Concat(Plain.Split('\n')[1..^1].Reverse()).Select(line => line + "\n")),
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void The_same_list_spelt_in_another_way_is_the_same_month(string text) =>
        Assert.Equal(Plan(Plain).GetRawText(), Plan(text).GetRawText());

    [Fact]
    public void An_id_is_taken_as_it_stands()
    {
        string[] ids = ["a,b", "a\"b", " a", "=1+1", "[red]a[/]", "Zoë", "😀", new('x', 1024)];
        var month = Plan(Lines([Header, .. ids.Select((id, i) => Row(Quoted(id), ("assessor", $"A{i}")))]));

        Assert.Equal(ids.Order(StringComparer.Ordinal), month.GetProperty("selected").EnumerateArray()
            .Select(file => ExampleMonth.Text(file, "id")).Order(StringComparer.Ordinal));

        static string Quoted(string id) => $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    [Fact]
    public void A_candidate_may_have_several_files_and_a_visit_may_lie_in_another_month()
    {
        var month = Plan(Lines(Header, Row("F1"), Row("F2", ("visit", "2031-01-01"))));

        Assert.Equal(2, month.GetProperty("cohort").GetProperty("files").GetInt32());
    }

    [Fact]
    public void Ids_that_look_alike_are_drawn_from_with_a_warning()
    {
        using var folder = new ExampleFolder();
        var path = folder.Write("2017-11.csv", Lines(Header, Row("f1"), Row("F1")));
        var message = "Ids 'F1' and 'f1' differ only in case, outer spaces or normalisation; they are two files in the draw.";

        var month = MonthlyModeration.Run("--cohort", path, "--json").Json;
        Assert.Equal([message], ExampleMonth.Texts(month.GetProperty("cohort"), "warnings")!);
        Assert.Contains($"\nWarning: {message}\n", MonthlyModeration.Run("--cohort", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_files_are_a_matter_of_seconds()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => Row($"F{i}", ("assessor", $"A{i % 300}"), ("provider", $"P{i % 50}")));
        var selected = Plan(Lines([Header, .. rows])).GetProperty("selected").EnumerateArray();

        Assert.Equal(5000, selected.Count(file => ExampleMonth.Text(file, "stratum") == "random"));
    }

    private static JsonElement Plan(string text)
    {
        using var folder = new ExampleFolder();
        var run = MonthlyModeration.Run("--cohort", folder.Write("2017-11.csv", text), "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Json;
    }
}
