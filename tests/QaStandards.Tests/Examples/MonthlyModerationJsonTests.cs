using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class MonthlyModerationJsonTests
{
    private static readonly string November = Path.Combine(Year, "2017-11.csv");
    private static readonly Lazy<JsonElement> Printed = new(() => MonthlyModeration.Run("--json", "--national", "3,17,31").Json);

    private static JsonElement Month => Printed.Value;

    [Fact]
    public void The_month_is_one_object_with_these_members()
    {
        Assert.Equal(
            ["policy", "year", "seed", "cohort", "selected", "coverage", "findings", "assurance", "receipt"],
            Month.EnumerateObject().Select(member => member.Name));
        Assert.Equal("HLTA (April 2017)", Month.GetProperty("policy").GetString());
        Assert.Equal("73958201846372910563", Month.GetProperty("seed").GetString());
        Assert.Equal(65, Month.GetProperty("cohort").GetProperty("files").GetInt32());
        Assert.Equal(55, Month.GetProperty("cohort").GetProperty("met").GetInt32());
        Assert.Equal(13, Month.GetProperty("coverage").GetProperty("files").GetInt32());
        Assert.Equal(13, Month.GetProperty("coverage").GetProperty("lowerBound").GetInt32());
        Assert.Equal(53, Month.GetProperty("assurance").GetProperty("population").GetInt32());
        Assert.Equal(3, Month.GetProperty("assurance").GetProperty("drawn").GetInt32());
    }

    [Fact]
    public void Every_selected_file_has_a_ticket_that_anybody_can_compute_a_stratum_reasons_and_standards()
    {
        var notMet = ExampleMonth.Files(November).ToDictionary(file => file.Id, file => file.NotMet.ToHashSet());
        var files = Month.GetProperty("selected").EnumerateArray().ToArray();

        Assert.Equal(28, files.Length);
        Assert.All(files, file =>
        {
            var id = ExampleMonth.Text(file, "id")!;
            var reasons = ExampleMonth.Texts(file, "reasons")!;
            Assert.Equal(ExampleMonth.Ticket("73958201846372910563", id), ExampleMonth.Text(file, "ticket"));
            Assert.Matches("^(mandatory|random|intensity|coverage|widening)$", ExampleMonth.Text(file, "stratum"));
            Assert.NotEmpty(reasons);
            Assert.All(reasons, reason => Assert.Matches(@"^HLTA \d+(\(\d+\)|[a-z])$", reason));
            Assert.Equal(notMet[id].Union([3, 17, 31]).Order(), ExampleMonth.Standards(file));
        });
    }

    [Fact]
    public void The_random_files_are_the_smallest_tickets_of_the_pool()
    {
        var pool = ExampleMonth.Files(November).Where(file =>
            file.NotMet.IsEmpty && file.Submission == 1 && !file.IsDifficult && !file.RaisesPrinciple && !file.IsFirstSolo);
        var smallest = pool.Select(file => file.Id)
            .OrderBy(id => ExampleMonth.Ticket("73958201846372910563", id), StringComparer.Ordinal)
            .Take(3);

        Assert.Equal(smallest, Month.GetProperty("selected").EnumerateArray()
            .Where(file => ExampleMonth.Text(file, "stratum") == "random").Select(file => ExampleMonth.Text(file, "id")));
    }

    [Fact]
    public void It_is_what_the_library_says()
    {
        var code = HltaCode.April2017;
        var cohort = code.Freeze(SamplingEvent.Of("2017-11"), ExampleMonth.Files(November));
        var terms = new DrawTerms { AgreedStandards = HltaStandards.Set(3, 17, 31) };
        var decision = code.PlanModeration(
            cohort, Seed.Parse("73958201846372910563"), YearCoverage.Begin("the year of 2017-11"), terms);

        Assert.Equal(cohort.Digest, Month.GetProperty("cohort").GetProperty("digest").GetString());
        Assert.Equal(
            decision.Outcome.Selected.Select(file => (file.Id, file.Stratum.Value)),
            Month.GetProperty("selected").EnumerateArray()
                .Select(file => (ExampleMonth.Text(file, "id")!, ExampleMonth.Text(file, "stratum")!)));
        Assert.Equal(
            decision.Findings.Select(finding => (finding.Clause.Citation, finding.Verdict.Value, finding.Measure.ToString())),
            Month.GetProperty("findings").EnumerateArray()
                .Select(each => (ExampleMonth.Text(each, "clause")!, ExampleMonth.Text(each, "verdict")!, ExampleMonth.Text(each, "text")!)));
        Assert.Equal(decision.Outcome.Receipt, ExampleMonth.Receipt(Month.GetProperty("receipt")));
        Assert.Equal(decision.Outcome.Receipt.Digest, Month.GetProperty("receipt").GetProperty("digest").GetString());
    }

    [Fact]
    public void The_receipt_holds_for_the_list_and_for_no_other()
    {
        var code = HltaCode.April2017;
        var receipt = ExampleMonth.Receipt(Month.GetProperty("receipt"));
        var terms = new DrawTerms { AgreedStandards = HltaStandards.Set(3, 17, 31) };
        var year = YearCoverage.Begin("the year of 2017-11");
        var files = ExampleMonth.Files(November);

        Assert.DoesNotContain(receipt.Verify(Frozen(files), year, terms), finding => finding.Denies);
        Assert.True(receipt.Verify(Frozen(files.Skip(1)), year, terms).Deny);
        Assert.True(receipt.Verify(Frozen(files), year).Deny);

        Cohort<CandidateFile> Frozen(IEnumerable<CandidateFile> list) => code.Freeze(SamplingEvent.Of("2017-11"), list);
    }
}
