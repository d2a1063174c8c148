using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

public sealed class SampleReceiptTests
{
    private static readonly HltaCode Code = HltaCode.April2017;
    private static readonly CandidateFile[] Files = [.. ManyMet(30), Partial("p1", 9)];
    private static readonly DrawTerms Terms = new() { AgreedStandards = HltaStandards.Set(3, 17, 31), DeclaredSize = 3 };
    private static readonly SamplePlan<CandidateFile> Plan_ = Plan(Files, terms: Terms).Outcome;

    private static readonly SampleReceipt Receipt = Plan_.Receipt;

    [Fact]
    public void A_receipt_states_everything_that_the_draw_rests_on() => Assert.Equal(
        "qs-receipt-1\ndraw\tqs-draw-1\ncoverage choice\tqs-cover-1\npolicy\tHLTA (April 2017)\ndeviations\t\nevent\t2017-11\nround\t1\non\t\n"
        + $"files\t31\ncohort digest\t{Plan_.Cohort.Digest}\nseed\t73958201846372910563\ndeclared size\t3\nagreed standards\t3 17 31\n"
        + "risk bands\tnot known\nwidenings\t\npacing\tfirst opportunity\n"
        + $"thresholds\t{Plan_.Selected.Last(file => file.Stratum == StratumKind.Random).Ticket}\n"
        + $"year digest\t{Year.Digest}\nprevious receipt\tnone\nselected\t4\nselection digest\t{Receipt.SelectionDigest}\n",
        Receipt.ToString());

    [Fact]
    public void A_receipt_verifies_from_the_list_in_any_order()
    {
        var findings = Receipt.Verify(Code.Freeze(November, Files.Reverse()), Year, Terms);

        Assert.Equal(21, findings.Count);
        Assert.Equal(
            "[QS seed] undetermined: cannot be told without: proof that the seed was not known before the list was frozen (a seed for replay)",
            findings[0].ToString());
        Assert.All(findings.Skip(1), finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
    }

    [Fact]
    public void A_live_seed_is_bound_to_its_list_and_to_no_other()
    {
        var cohort = Code.Freeze(November, Files);
        var seed = Seed.Live(cohort.Digest, "73958201846372910563");
        var receipt = Code.PlanModeration(cohort, seed, Year).Outcome.Receipt;

        Assert.All(receipt.Verify(cohort, Year), finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.Equal(
            "[QS seed] breached: the seed carries the digest of this list: no; must be yes",
            receipt.Verify(Code.Freeze(November, Files[1..]), Year)[0].ToString());
    }

    [Fact]
    public void Whatever_is_altered_is_found()
    {
        (string Line, SampleReceipt Altered)[] alterations =
        [
            ("draw", Receipt with { Draw = "qs-draw-2" }),
            ("coverage choice", Receipt with { CoverageChoice = "x" }),
            ("policy", Receipt with { Policy = "HLTA (May 2017)" }),
            ("deviations", Receipt with { Deviations = ["x"] }),
            ("event", Receipt with { Event = "2017-12" }),
            ("round", Receipt with { Round = 2 }),
            ("on", Receipt with { On = "2017-11-16" }),
            ("files", Receipt with { Files = 32 }),
            ("cohort digest", Receipt with { CohortDigest = new('0', 64) }),
            ("declared size", Receipt with { DeclaredSize = 4 }),
            ("declared size", Receipt with { DeclaredSize = null }),
            ("agreed standards", Receipt with { AgreedStandards = "3 17" }),
            ("risk bands", Receipt with { RiskBands = [] }),
            ("widenings", Receipt with { Widenings = ["x"] }),
            ("pacing", Receipt with { Pacing = "x" }),
            ("thresholds", Receipt with { Thresholds = [new('0', 64)] }),
            ("year digest", Receipt with { YearDigest = "x" }),
            ("previous receipt", Receipt with { PreviousReceipt = "x" }),
            ("selected", Receipt with { Selected = 5 }),
            ("selection digest", Receipt with { SelectionDigest = "x" }),
        ];

        Assert.All(alterations, alteration =>
        {
            var breached = alteration.Altered.Verify(Plan_.Cohort, Year, Terms).Where(finding => finding.Verdict == Verdict.Breached);
            Assert.Equal(alteration.Line, Assert.IsType<Measure.Same>(Assert.Single(breached).Measure).Of);
            Assert.NotEqual(Receipt.Digest, alteration.Altered.Digest);
        });
    }

    [Fact]
    public void Another_seed_gives_other_files_and_a_seed_that_is_none_is_said_to_be_none()
    {
        var other = Receipt with { Seed = "73958201846372910564" };
        var breached = other.Verify(Plan_.Cohort, Year, Terms).Where(finding => finding.Verdict == Verdict.Breached);

        Assert.Equal(["thresholds", "selection digest"], breached.Select(finding => ((Measure.Same)finding.Measure).Of));
        Assert.Equal(
            "[QS seed] breached: 'a b' is a seed: no; must be yes",
            Assert.Single(Receipt with { Seed = "a b" } is var none ? none.Verify(Plan_.Cohort, Year, Terms) : null!).ToString());
    }

    [Fact]
    public void A_list_changed_after_the_draw_no_longer_matches()
    {
        var changed = Files.Select(file => file.Id == "f30" ? file with { Assessor = "Z" } : file);
        var breached = Receipt.Verify(Code.Freeze(November, changed), Year, Terms).Where(finding => finding.Verdict == Verdict.Breached).ToArray();

        Assert.Contains(breached, finding => finding.Measure is Measure.Same { Of: "cohort digest" });
    }

    [Fact]
    public void Deviations_and_bands_travel_in_the_receipt()
    {
        var code = Code.WithMetFraction(SamplingFraction.Percent(10)).With(HltaReadings.FivePerCentOf.Choose("met-not-mandatory"));
        var receipt = Plan(Files, code: code, terms: new()
        {
            RiskBands = [RiskBand.OfFiles("new", "assessor", ["A", "B"], 2), RiskBand.OfFraction("red", "provider", ["P"], SamplingFraction.Of(1, 3))],
            Widenings = [Widening.Of("assessor", "A", HltaStandards.Set(24))],
            PreviousReceipt = Receipt.Digest,
            Pacing = CoveragePacing.Paced([ExpectedKey.Of("assessor", "A", 3)]),
        }).Outcome.Receipt;

        Assert.Equal(["HLTA-R03=met-not-mandatory", "HLTA 75(6)=1/10"], receipt.Deviations);
        Assert.Equal(
            ["assessor new: at least 2 files of each of A, B", "provider red: at least 1/3 of each of P"], receipt.RiskBands!);
        Assert.Equal(["assessor A: standards 24"], receipt.Widenings);
        Assert.Equal(Receipt.Digest, receipt.PreviousReceipt);
        Assert.Equal("paced: assessor A 3 more", receipt.Pacing);
    }

    [Fact]
    public void Keys_with_the_separators_of_a_list_are_told_apart()
    {
        string Band(params string[] keys) => RiskBand.OfFiles("new", "assessor", ValueList.Of<string>(keys), 2).ToString();

        Assert.Equal(@"assessor new: at least 2 files of each of A\, B", Band("A, B"));
        string[] bands = [Band("A, B"), Band("A", "B"), Band(@"A\", "B"), Band(@"A\, B"), Band("A; B")];
        Assert.Equal(bands.Length, bands.Distinct().Count());
    }

    [Theory]
    [InlineData("", "The assessor '' is empty.")]
    [InlineData("a\nb", @"The assessor 'a\u000ab' has the control character U+000A.")]
    public void A_key_that_no_ledger_can_hold_is_refused(string key, string message)
    {
        Action[] uses =
        [
            () => Year.Register("assessor", [key]),
            () => RiskBand.OfFiles("new", "assessor", [key], 1),
            () => Widening.Of("assessor", key, HltaStandards.Set(1)),
            () => ExpectedKey.Of("assessor", key, 1),
        ];
        Assert.All(uses, use => Assert.StartsWith(message, Assert.Throws<ArgumentException>(use).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_size_below_what_the_policy_asks_for_is_breached_and_the_draw_keeps_to_the_policy()
    {
        var decision = Plan(ManyMet(60), terms: new() { DeclaredSize = 2 });

        Assert.Equal(3, decision.Outcome.Ids(StratumKind.Random).Length);
        Assert.Equal(
            "[QS declared size] breached: 2 random files declared before the draw; at least 3", decision.Findings[^1].ToString());
        Assert.Equal(7, Plan(ManyMet(60), terms: new() { DeclaredSize = 7 }).Outcome.Ids(StratumKind.Random).Length);
        Assert.Equal(60, Plan(ManyMet(60), terms: new() { DeclaredSize = 1000 }).Outcome.Ids(StratumKind.Random).Length);
    }
}
