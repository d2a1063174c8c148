using System;
using System.Globalization;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class HeavierSamplingTests
{
    [Theory, Trait("Clause", "HLTA 76b")]
    [InlineData(1, 20, 10, 100, "breached")]
    [InlineData(2, 20, 10, 100, "satisfied")]
    [InlineData(6, 20, 10, 100, "satisfied")]
    public void C76b_compares_the_rates_of_the_year(int newSampled, int newFiles, int otherSampled, int otherFiles, string verdict)
    {
        // Every file is drawn; how many of each group were moderated is told afterwards.
        var finding = Rate("assessor", newSampled, newFiles, otherSampled, otherFiles);

        Assert.Equal(
            $"[HLTA 76b] {verdict}: files of assessors in a risk band {newSampled} of {newFiles}; not a smaller part than others {otherSampled} of {otherFiles}",
            finding.ToString());
        Assert.Equal(Effect.Warns, finding.Effect);
    }

    [Theory, Trait("Clause", "HLTA 77b")]
    [InlineData(2, 8, 9, 90, "satisfied")]
    [InlineData(1, 30, 9, 90, "breached")]
    public void C77b_compares_the_rates_of_the_year(int newSampled, int newFiles, int otherSampled, int otherFiles, string verdict) =>
        Assert.Equal(verdict, Rate("provider", newSampled, newFiles, otherSampled, otherFiles).Verdict.Value);

    [Fact, Trait("Clause", "HLTA 76b"), Trait("Clause", "HLTA 77b")]
    public void Without_bands_nobody_can_tell_and_without_anybody_in_one_there_is_nothing_to_compare()
    {
        Assert.Equal(
            "[HLTA 76b] undetermined: cannot be told without: risk bands of the assessors",
            Plan(ManyMet(9)).Findings.About(C76b).Single().ToString());
        Assert.All(
            Plan(ManyMet(9), terms: new() { RiskBands = [] }).Findings.About(C77b),
            finding => Assert.Equal(Verdict.NotApplicable, finding.Verdict));
    }

    [Fact, Trait("Clause", "HLTA 76b")]
    public void A_band_draws_more_of_its_assessors_by_ticket_and_before_coverage()
    {
        CandidateFile[] files = [.. ManyMet(40).Select((file, i) => file with { Assessor = i < 8 ? "new" : "old" })];
        var plan = Plan(files, terms: new() { RiskBands = [RiskBand.OfFiles("new", "assessor", ["new", "absent"], 3)] }).Outcome;
        var random = plan.Ids(StratumKind.Random).Count(id => string.CompareOrdinal(id, "f08") <= 0);
        var expected = files[..8].Select(file => file.Id).Except(plan.Ids(StratumKind.Random))
            .OrderBy(id => Ticket.Of(Dice, id)).Take(3 - random);

        Assert.Equal(expected, plan.Ids(StratumKind.Intensity));
        Assert.Equal(Plan(files).Outcome.Ids(StratumKind.Random), plan.Ids(StratumKind.Random));
        Assert.All(plan.Selected.Where(file => file.Stratum == StratumKind.Intensity), file =>
        {
            Assert.Equal([C76b], file.Reasons);
            Assert.Null(file.InclusionProbability);
        });
    }

    [Fact, Trait("Clause", "HLTA 77b")]
    public void A_band_that_asks_for_more_than_there_are_takes_all_and_one_that_asks_for_a_part_rounds_up()
    {
        CandidateFile[] files = [.. ManyMet(10).Select((file, i) => file with { Provider = i < 5 ? "red" : "green" })];
        int Red(RiskBand band) => Plan(files, terms: new() { RiskBands = [band] }).Outcome.Selected.Count(file => file.File.Provider == "red");

        Assert.Equal(5, Red(RiskBand.OfFiles("red", "provider", ["red"], 99)));
        Assert.Equal(3, Red(RiskBand.OfFraction("red", "provider", ["red"], SamplingFraction.Of(41, 100))));
        Assert.Equal(5, Red(RiskBand.OfFraction("red", "provider", ["red"], SamplingFraction.Whole)));
    }

    [Fact, Trait("Clause", "HLTA 76b")]
    public void Mandatory_files_do_not_count_towards_a_band()
    {
        CandidateFile[] files = [.. ManyMet(4), .. ManyMet(3).Select(file => file with { Id = "m" + file.Id, Submission = 2 })];
        var plan = Plan(files, terms: new() { RiskBands = [RiskBand.OfFiles("new", "assessor", ["A"], 3)] }).Outcome;

        Assert.Equal((3, 1, 2), (plan.Ids(StratumKind.Mandatory).Length, plan.Ids(StratumKind.Random).Length, plan.Ids(StratumKind.Intensity).Length));
    }

    [Fact]
    public void Bands_that_contradict_themselves_or_the_design_are_refused()
    {
        void Refused(string message, params RiskBand[] bands) => Assert.StartsWith(
            message,
            Assert.Throws<ArgumentException>(() => Plan(ManyMet(3), terms: new() { RiskBands = ValueList.Of<RiskBand>(bands) })).Message,
            StringComparison.Ordinal);

        Refused(
            "The assessor 'A' is in two risk bands; name it in one.",
            RiskBand.OfFiles("new", "assessor", ["A"], 1), RiskBand.OfFiles("red", "assessor", ["A"], 2));
        Refused("Band new is about the kind 'school', which the design does not have.", RiskBand.OfFiles("new", "school", ["A"], 1));
        Assert.StartsWith(
            "Band new names the assessor 'A' twice.",
            Assert.Throws<ArgumentException>(() => RiskBand.OfFiles("new", "assessor", ["A", "A"], 1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskBand.OfFiles("new", "assessor", ["A"], 0));
    }

    private static Finding Rate(string kind, int newSampled, int newFiles, int otherSampled, int otherFiles)
    {
        var code = HltaCode.April2017.WithMetFraction(SamplingFraction.Whole);
        CandidateFile File(string key, int i)
        {
            var id = key + i.ToString("000", CultureInfo.InvariantCulture);
            return kind == "assessor" ? Met(id, assessor: key) : Met(id, provider: key);
        }

        var files = Enumerable.Range(0, newFiles).Select(i => File("new", i)).Concat(Enumerable.Range(0, otherFiles).Select(i => File("old", i)));
        var plan = code.PlanModeration(code.Freeze(SamplingEvent.Of("2017-10"), files), Dice, Year).Outcome;
        var year = Year.After(plan,
        [
            .. Enumerable.Range(0, newSampled).Select(i => File("new", i).Id),
            .. Enumerable.Range(0, otherSampled).Select(i => File("old", i).Id),
        ]);
        var none = code.PlanModeration(
            code.Freeze(November, []), Dice, year, new() { RiskBands = [RiskBand.OfFiles("new", kind, ["new"], 1)] });
        return none.Findings.About(kind == "assessor" ? C76b : C77b).Single(finding => finding.Measure is Measure.RateAtLeast);
    }
}
