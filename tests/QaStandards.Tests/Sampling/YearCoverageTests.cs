using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

public sealed class YearCoverageTests
{
    private static readonly HltaCode Code = HltaCode.April2017;

    [Fact]
    public void A_year_begins_empty_and_counts_what_was_moderated()
    {
        var plan = Month("2017-10", Partial("p", 9, 24) with { Assessor = "A", Provider = "P" }, Met("m", "B", "P")).Outcome;
        var year = Year.After(plan);

        Assert.Empty(Year.Seen("assessor"));
        Assert.Null(Year.Standards);
        Assert.Equal(["A", "B"], year.Covered("assessor"));
        Assert.Equal(["P"], year.Covered("provider"));
        Assert.Equal(HltaStandards.Set(9, 24), year.Standards);
        Assert.Equal(["2017-10"], year.Events);
        Assert.Equal((1, 1, 0, 0), Tally(year, "assessor", "A"));
        Assert.Equal((1, 1, 1, 1), Tally(year, "assessor", "B"));
        Assert.Equal((2, 2, 1, 1), Tally(year, "provider", "P"));
        Assert.Equal((0, 0, 0, 0), Tally(year, "assessor", "nobody"));
        Assert.Equal((0, 0, 0, 0), Tally(year, "school", "A"));
    }

    [Fact, Trait("Clause", "HLTA 76a")]
    public void A_file_that_was_planned_and_not_moderated_leaves_its_assessor_owed()
    {
        var plan = Month("2017-10", Met("m1", "A", "P"), Met("m2", "B", "P")).Outcome;
        var year = Year.After(plan, ["m1"]);

        Assert.Equal(["B"], year.Uncovered("assessor"));
        Assert.Contains(plan.Selected, file => file.Id == "m2");
        var next = Plan([Met("n1", "B", "P"), Met("n2", "A", "P"), Partial("n3") with { Assessor = "A" }], year: year).Outcome;
        Assert.Contains(next.Selected, file => file.Id == "n1");
    }

    [Fact]
    public void A_file_that_was_not_planned_cannot_have_been_moderated()
    {
        var plan = Month("2017-10", Met("m1", "A", "P")).Outcome;

        Assert.StartsWith(
            "File 'x' was not planned for 2017-10; add it to the plan first.",
            Assert.Throws<ArgumentException>(() => Year.After(plan, ["m1", "x"])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_and_round_is_counted_once()
    {
        var plan = Month("2017-10", Met("m1")).Outcome;

        Assert.StartsWith(
            "The year 2017-18 has counted 2017-10 already; count each event and round once.",
            Assert.Throws<ArgumentException>(() => Year.After(plan).After(plan)).Message,
            StringComparison.Ordinal);
        var second = Code.Freeze(SamplingEvent.Of("2017-10", 2), [Met("m2")]);
        Assert.Equal(
            ["2017-10", "2017-10 round 2"], Year.After(plan).After(Code.PlanModeration(second, Dice, Year).Outcome).Events);
    }

    [Fact]
    public void A_registered_key_without_files_is_unseen_and_owes_nothing()
    {
        var year = Year.Register("assessor", ["C", "A"]).After(Month("2017-10", Met("m1", "A", "P")).Outcome);

        Assert.Equal(["C"], year.Unseen("assessor"));
        Assert.Equal(["A"], year.Seen("assessor"));
        Assert.Empty(year.Uncovered("assessor"));
        Assert.Equal(
            "[HLTA 76a] satisfied: 1 of 1 assessors seen this year",
            Month("2017-11", [], year).Findings.About(C76a).Single().ToString());
    }

    [Fact]
    public void The_digest_follows_the_contents_and_not_how_they_were_counted()
    {
        var plan = Month("2017-10", Met("m1", "A", "P"), Met("m2", "B", "P")).Outcome;

        Assert.Equal(Year.After(plan).Digest, Year.After(plan, ["m2", "m1"]).Digest);
        Assert.Equal(Year.Register("a", ["x", "y"]).Digest, Year.Register("a", ["y"]).Register("a", ["x"]).Digest);
        string[] digests =
        [
            Year.Digest, YearCoverage.Begin("2018-19").Digest, Year.After(plan).Digest, Year.After(plan, ["m1"]).Digest, Year.Register("a", ["x"]).Digest,
        ];
        Assert.Equal(digests.Length, digests.Distinct().Count());
    }

    [Fact, Trait("Clause", "HLTA 85b")]
    public void A_forecast_counts_what_the_events_that_are_left_must_do()
    {
        var year = Year.After(Month("2017-10", Full("f", [.. Enumerable.Range(1, 21)])).Outcome);

        Assert.Equal(
            """
            [HLTA 76a] satisfied: 0 assessors seen and still to cover; 8 events left
            [HLTA 77a] satisfied: 0 providers seen and still to cover; 8 events left
            [HLTA 85b] open: 12 standards still to moderate; lacking 22, 23, 24, 25, 26 and 7 more; 8 events left; at least 2 at one of them
            """,
            year.Forecast(Code.SamplingOfCandidates, 8).ToString());
        Assert.Equal(
            "[HLTA 85b] breached: 12 standards still to moderate; lacking 22, 23, 24, 25, 26 and 7 more; 0 events left",
            year.Forecast(Code.SamplingOfCandidates, 0)[2].ToString());
    }

    [Fact, Trait("Clause", "HLTA 76a")]
    public void A_forecast_tells_who_is_lost_already()
    {
        var year = Year.After(Month("2017-10", Met("m1", "A", "P"), Met("m2", "B", "P")).Outcome, ["m1"]);
        Finding Assessors(params ExpectedKey[] expected) =>
            year.Forecast(Code.SamplingOfCandidates, 3, ValueList.Of<ExpectedKey>(expected)).About(C76a).Single();

        Assert.Equal(Verdict.Open, year.Forecast(Code.SamplingOfCandidates, 3).About(C76a).Single().Verdict);
        Assert.Equal(
            "[HLTA 76a] open: 1 assessors seen and still to cover; lacking B; 3 events left; at least 1 at one of them",
            Assessors(ExpectedKey.Of("assessor", "B", 1)).ToString());
        Assert.Equal(
            "[HLTA 76a] breached: 1 assessors owed who will not appear again; lacking B; 3 events left; at least 1 at one of them",
            Assessors(ExpectedKey.Of("provider", "B", 1), ExpectedKey.Of("assessor", "A", 9)).ToString());
    }

    [Fact, Trait("Clause", "HLTA 76a")]
    public void Paced_coverage_waits_for_whoever_is_expected_again()
    {
        var files = new[] { Met("m1", "A", "P"), Met("m2", "A", "P"), Met("m3", "B", "P") };
        string[] Coverage(CoveragePacing pacing) => [.. Plan(files, Seed.Parse("pace-1"), terms: new() { Pacing = pacing })
            .Outcome.Selected.Where(file => file.Stratum == StratumKind.Coverage).Select(file => file.File.Assessor)];
        var drawn = Plan(files, Seed.Parse("pace-1")).Outcome.Selected.Single(file => file.Stratum == StratumKind.Random).File.Assessor;
        var other = drawn == "A" ? "B" : "A";

        Assert.Equal([other], Coverage(CoveragePacing.FirstOpportunity));
        Assert.Empty(Coverage(CoveragePacing.Paced([ExpectedKey.Of("assessor", other, 1)])));
        Assert.Equal([other], Coverage(CoveragePacing.Paced([ExpectedKey.Of("assessor", other, 0)])));
        Assert.Equal([other], Coverage(CoveragePacing.Paced([ExpectedKey.Of("provider", other, 5)])));
    }

    [Theory, Trait("Clause", "HLTA 85b")]
    [InlineData(null, "open")]
    [InlineData(1, "open")]
    [InlineData(0, "breached")]
    public void A_year_that_is_over_is_breached_where_it_lacks_something(int? eventsLeft, string verdict) => Assert.Equal(
        verdict, Plan([Met("m")], terms: new() { EventsLeft = eventsLeft }).Findings.About(C85b).Single().Verdict.Value);

    [Fact]
    public void A_year_needs_a_name() => Assert.StartsWith(
        "The name of the year '' is empty.", Assert.Throws<ArgumentException>(() => YearCoverage.Begin("")).Message, StringComparison.Ordinal);

    private static (int Files, int Moderated, int Pool, int PoolModerated) Tally(YearCoverage year, string kind, string key)
    {
        var tally = year.TallyOf(kind, key);
        return (tally.Files, tally.Moderated, tally.Pool, tally.PoolModerated);
    }

    private static Decision<SamplePlan<CandidateFile>> Month(string name, params CandidateFile[] files) => Month(name, files, Year);

    private static Decision<SamplePlan<CandidateFile>> Month(string name, CandidateFile[] files, YearCoverage year) =>
        Code.PlanModeration(Code.Freeze(SamplingEvent.Of(name), files), Dice, year);
}
