using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Examples.ExampleFolder;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class YearOfModerationTests
{
    private const string SeedText = "73958201846372910563";

    private static readonly Lazy<JsonElement> Printed =
        new(() => YearOfModeration.Run("--year", Year, "--seed", SeedText, "--json").Json);

    private static JsonElement[] Months => [.. Printed.Value.GetProperty("months").EnumerateArray()];

    [Fact]
    public void The_year_covers_all_28_assessors_14_providers_and_33_standards()
    {
        Assert.Equal(["months", "coverage"], Printed.Value.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["assessors 28/28", "providers 14/14", "standards 33/33"],
            Printed.Value.GetProperty("coverage").EnumerateObject().Select(kind =>
                $"{kind.Name} {kind.Value.GetProperty("covered").GetInt32()}/{kind.Value.GetProperty("of").GetInt32()}"));
    }

    [Fact]
    public void Every_assessor_provider_and_standard_is_in_the_selected_files_as_the_lists_have_them()
    {
        var files = Directory.EnumerateFiles(Year, "20*.csv").SelectMany(ExampleMonth.Files).ToArray();
        var selected = Months.SelectMany(Selected).ToArray();

        Assert.Equal(
            files.Select(file => file.Assessor).Distinct().Order(), selected.Select(each => each.File.Assessor).Distinct().Order());
        Assert.Equal(
            files.Select(file => file.Provider).Distinct().Order(), selected.Select(each => each.File.Provider).Distinct().Order());
        Assert.Equal(
            Enumerable.Range(1, 33), selected.SelectMany(each => ExampleMonth.Standards(each.Printed)).Distinct().Order());
    }

    [Fact]
    public void The_months_come_in_order_each_with_its_own_seed_and_tickets()
    {
        string[] names =
        [
            "2017-09", "2017-10", "2017-11", "2017-12", "2018-01", "2018-02",
            "2018-03", "2018-04", "2018-05", "2018-06", "2018-07", "2018-08",
        ];

        Assert.Equal(names, Months.Select(month => ExampleMonth.Text(month, "month")));
        Assert.Equal(names.Select(name => $"{SeedText}-{name}"), Months.Select(month => ExampleMonth.Text(month, "seed")));
        Assert.All(Months, month => Assert.All(month.GetProperty("selected").EnumerateArray(), file => Assert.Equal(
            ExampleMonth.Ticket(ExampleMonth.Text(month, "seed")!, ExampleMonth.Text(file, "id")!), ExampleMonth.Text(file, "ticket"))));
    }

    [Fact]
    public void Each_receipt_names_the_one_before()
    {
        var receipts = Months.Select(month => month.GetProperty("receipt")).ToArray();

        Assert.Equal(
            receipts.Select(receipt => ExampleMonth.Text(receipt, "digest")).SkipLast(1).Prepend(null),
            receipts.Select(receipt => ExampleMonth.Text(receipt, "previousReceipt")));
    }

    [Fact]
    public void The_receipts_hold_month_by_month()
    {
        var code = HltaCode.April2017;
        var year = YearCoverage.Begin("2017-18");
        foreach (var month in Months)
        {
            var name = ExampleMonth.Text(month, "month")!;
            var receipt = ExampleMonth.Receipt(month.GetProperty("receipt"));
            var list = code.Freeze(SamplingEvent.Of(name), ExampleMonth.Files(Path.Combine(Year, name + ".csv")));
            var terms = new DrawTerms
            {
                AgreedStandards = receipt.AgreedStandards is { } agreed ? HltaStandards.Framework.Parse(agreed) : null,
                PreviousReceipt = receipt.PreviousReceipt,
            };

            Assert.Equal("2017-18", ExampleMonth.Text(month, "year"));
            Assert.DoesNotContain(receipt.Verify(list, year, terms), finding => finding.Denies);
            year = year.After(code.PlanModeration(list, Seed.Parse(receipt.Seed), year, terms).Outcome);
        }
    }

    [Fact]
    public void Nobody_who_was_seen_before_gets_a_coverage_file()
    {
        var seen = new HashSet<string>();
        foreach (var selected in Months.Select(Selected))
        {
            Assert.All(
                selected.Where(each => ExampleMonth.Text(each.Printed, "stratum") == "coverage").Select(each => each.File),
                file => Assert.False(seen.Contains(file.Assessor) && seen.Contains(file.Provider)));
            seen.UnionWith(selected.SelectMany(each => (string[])[each.File.Assessor, each.File.Provider]));
        }

        Assert.Equal(28 + 14, seen.Count);
    }

    [Fact]
    public void The_national_standards_of_the_folder_are_moderated_where_they_are_known()
    {
        var national = File.ReadLines(Path.Combine(Year, "national-standards.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => cells[1]);

        Assert.All(Months, month => Assert.Equal(
            national.GetValueOrDefault(ExampleMonth.Text(month, "month")!),
            ExampleMonth.Text(month.GetProperty("receipt"), "agreedStandards")));
    }

    [Fact]
    public void It_shows_the_months_the_coverage_and_what_the_forecast_said()
    {
        var run = YearOfModeration.RunIn(Path.GetTempPath(), [("LC_ALL", "tr_TR.UTF-8")], "--year", Year, "--seed", SeedText);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All(
            [
                "│ 2017-11 │    65 │  55 │        12 │      3 │        0 │     19/19 │     14/14 │     32/33 │",
                "│ 2017-10 │ HLTA 85b │ open    │ 9 standards still to moderate; lacking 2, 15, 22, 24, 25 and 4 more",
                "│ HLTA 76a │ satisfied │ 28 of 28 assessors seen this year ",
            ],
            text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_needs_no_visits_and_no_national_standards_and_begins_anew_with_each_programme_year()
    {
        using var folder = new ExampleFolder();
        folder.Write("2017-08.csv", Lines(Header, Row("F1")));
        folder.Write("2017-09.csv", Lines(Header, Row("F1"), Row("F2", ("assessor", "A2"))));
        folder.Write("notes.csv", "anything");
        var run = YearOfModeration.Run("--year", folder.Path, "--seed", "S", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [1, 2],
            run.Json.GetProperty("months").EnumerateArray().Select(month => month.GetProperty("selected").GetArrayLength()));
        Assert.Equal(0, run.Json.GetProperty("coverage").GetProperty("standards").GetProperty("covered").GetInt32());
    }

    // Another attempt of a candidate may come under an id of an earlier month, so that a file is found by month and id.
    private static (JsonElement Printed, CandidateFile File)[] Selected(JsonElement month)
    {
        var files = ExampleMonth.Files(Path.Combine(Year, ExampleMonth.Text(month, "month") + ".csv")).ToDictionary(file => file.Id);
        return
        [
            .. month.GetProperty("selected").EnumerateArray().Select(file => (file, files[ExampleMonth.Text(file, "id")!])),
        ];
    }
}
