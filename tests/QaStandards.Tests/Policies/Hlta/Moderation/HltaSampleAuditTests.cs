using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using QaStandards.Tests.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;
using Row = QaStandards.Sampling.DesignRow<QaStandards.Policies.Hlta.Moderation.CandidateFile>;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

/// <summary>The pack's own audit: it accepts whatever the Code's table plans, and rejects what any wrong table plans.</summary>
[Properties(Arbitrary = [typeof(Months)], QuietOnSuccess = true)]
public sealed class HltaSampleAuditTests
{
    private static readonly FileKey<CandidateFile> Assessor = new("assessor", "assessors", file => file.Assessor);

    private static readonly FileKey<CandidateFile> Misread = new("assessor", "assessors", file => file.Provider);

    // A row of the table with a mistake in it, by name.
    private static readonly Dictionary<string, Row> Mistakes = new()
    {
        ["64(5) forgotten"] = Row.TakeAll(C64_5, "first solo files after a quality concern", _ => false),
        ["75(1) takes full recommendations alone"] = Row.TakeAll(C75_1, "files without enough evidence", file => file.Outcome == RecommendedOutcome.Full),
        ["75(2) takes partial attempts"] = Row.TakeAll(C75_2, "files recommended for partial reassessment", file => file.Attempt == Attempt.Partial),
        ["75(3) starts at the third submission"] = Row.TakeAll(C75_3, "resubmitted files", file => file.Submission > 2 || file.Attempt == Attempt.Partial),
        ["75(3) forgets partial attempts"] = Row.TakeAll(C75_3, "resubmitted files", file => file.Submission >= 2),
        ["75(4) forgets attempts"] = Row.TakeAll(C75_4, "full reassessments", file => file.Outcome == RecommendedOutcome.Full),
        ["75(5) forgets points of principle"] = Row.TakeAll(C75_5, "files with a difficulty or point of principle", file => file.IsDifficult),
        ["75(5) forgets difficulties"] = Row.TakeAll(C75_5, "files with a difficulty or point of principle", file => file.RaisesPrinciple),
        ["75(5) wants both"] = Row.TakeAll(C75_5, "files with a difficulty or point of principle", file => file.IsDifficult && file.RaisesPrinciple),
        ["75(6) asks for 4 per cent"] = Row.Draw(C75_6, "files judged met", IsMet, SampleSize.AtLeast(SamplingFraction.Percent(4))),
        ["75(6) is taken of the pool"] = Row.Draw(C75_6, "files judged met", IsMet, SampleSize.AtLeast(SamplingFraction.Percent(5)), ofPool: true),
        ["75(6) draws from first submissions"] =
            Row.Draw(C75_6, "files judged met", file => IsMet(file) && file.Submission == 1, SampleSize.AtLeast(SamplingFraction.Percent(5))),
        ["76a covers providers"] = Row.Cover(C76a, Misread),
        ["77a covers nobody"] = Row.TakeAll(C77a, "providers", _ => false),
        ["76c widens to nobody"] = Row.TakeAll(C76c, "assessors", _ => false),
        ["76b attends to nobody"] = Row.Intensify(C76b, "files judged met", Assessor, _ => false),
        ["84a examines nothing of the file's own"] = Row.Examine(C84a, "judgements of not met moderated", _ => null),
    };

    // Every A and every P has been moderated; only the two newcomers have not.
    private static readonly YearCoverage Covered = CoveredBefore();

    private static readonly DrawTerms Terms = new()
    {
        AgreedStandards = HltaStandards.Set(3, 17, 31),
        RiskBands = [RiskBand.OfFiles("new", "assessor", ["A9"], 5)],
        Widenings = [Widening.Of("assessor", "A1", HltaStandards.Set(24))],
        EventsLeft = 0,
    };

    public static TheoryData<string> WrongTables => [.. Mistakes.Keys];

    [Property(MaxTest = 150)]
    public void Every_month_that_is_planned_is_accepted(AnyMonth month, int choice)
    {
        var code = AnyCode(new Random(choice));
        var plan = Plan(month.Files, month.Seed, month.Year, month.Terms, code).Outcome;

        var findings = HltaSampleAudit.Check(code, November, month.Files.Reverse(), SampleClaim.Of(plan), month.Year, month.Terms, []);

        Assert.All(
            findings.Where(finding => finding.Verdict == Verdict.Breached),
            finding => Assert.Equal(
                (DrawSpecification.DeclaredSize, true), (finding.Clause, plan.Terms.DeclaredSize < plan.RandomStrata[0].AtLeast)));
    }

    [Property(MaxTest = 60)]
    public void Another_reading_than_the_one_planned_by_is_rejected(AnyMonth month, int choice)
    {
        var (code, other) = (AnyCode(new Random(choice)), AnyCode(new Random(choice + 1)));
        var claim = SampleClaim.Of(Plan(month.Files, month.Seed, month.Year, month.Terms, code).Outcome);

        var breaches = HltaSampleAudit.Check(other, November, month.Files, claim, month.Year, month.Terms, []).Breaches();

        Assert.Equal(
            !code.Deviations.Equals(other.Deviations),
            breaches.Contains("[QS receipt] breached: deviations is ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(WrongTables))]
    public void A_sample_that_a_wrong_table_planned_is_rejected_by_the_clause(string mistake)
    {
        // What a wrong table forgets may be in the sample all the same, by the luck of the draw; not under every seed.
        var wrong = Mistakes[mistake];
        var findings = Enumerable.Range(0, 20).Select(seed => Audited(wrong, Seed.Parse($"wrong-{seed}"))).ToList();

        // Every file that lacks evidence is in the sample for its recommendation as well: only the reason is missing then.
        var by = wrong.By == C75_1 || wrong.By == C75_2 ? DrawSpecification.Strata : wrong.By;
        Assert.InRange(findings.Count(breached => breached.Count > 0), 15, 20);
        Assert.Contains(findings, breached => breached.Contains(by));
    }

    [Fact]
    public void The_right_table_passes_over_the_same_month()
    {
        var plan = Plan(Month(), year: Covered, terms: Terms).Outcome;

        Assert.Equal(
            "[HLTA 85b] breached: 6 of 33 standards moderated this year; lacking 1, 2, 4, 5, 6 and 22 more",
            HltaSampleAudit.Check(HltaCode.April2017, November, Month(), SampleClaim.Of(plan), Covered, Terms, []).Breaches());
    }

    [Fact]
    public void What_the_audit_adds_to_the_findings_is_counted_from_the_list()
    {
        var plan = Plan(ManyMet(41)).Outcome;
        var claim = SampleClaim.Of(plan);
        var drawn = claim.Files.Where(file => file.Stratum == "random").Take(2).ToValueList();

        Assert.Equal(
            """
            [HLTA 75] satisfied: 38 of 38 files left out that no bullet takes
            [HLTA 75(6)] satisfied: 3 files judged met in the sample; at least 3
            """,
            LastTwo(HltaSampleAudit.Check(HltaCode.April2017, November, ManyMet(41), claim, Year)));
        Assert.Equal(
            """
            [HLTA 75] satisfied: 39 of 39 files left out that no bullet takes
            [HLTA 75(6)] breached: 2 files judged met in the sample; at least 3
            """,
            LastTwo(HltaSampleAudit.Check(HltaCode.April2017, November, ManyMet(41), claim with { Files = drawn }, Year)));
        Assert.Equal(
            """
            [HLTA 75] breached: 0 of 1 files left out that no bullet takes; lacking f1
            [HLTA 75(6)] not-applicable: no file judged met
            """,
            LastTwo(HltaSampleAudit.Check(HltaCode.April2017, November, [Partial("f1", 9)], claim with { Files = null! }, Year)));
    }

    [Fact]
    public void Five_per_cent_of_the_rest_are_counted_among_the_rest()
    {
        var code = HltaCode.April2017.With(HltaReadings.FivePerCentOf.Choose("met-not-mandatory"));
        CandidateFile[] files = [.. ManyMet(40), Met("g1") with { Submission = 2 }];
        var claim = SampleClaim.Of(Plan(files, code: code).Outcome);

        Assert.EndsWith(
            "[HLTA 75(6)] satisfied: 2 files judged met in the sample; at least 2",
            HltaSampleAudit.Check(code, November, files, claim, Year).ToString(),
            StringComparison.Ordinal);
    }

    private static bool IsMet(CandidateFile file) => file.Outcome == RecommendedOutcome.Met;

    private static string LastTwo(Findings findings) => string.Join('\n', findings.Skip(findings.Count - 2));

    // The clauses that the audit finds breached in what a wrong table plans, but for what a year of one month must lack.
    private static List<Clause> Audited(Row wrong, Seed seed)
    {
        var widens = wrong.By != C76c && wrong.By != C76a;
        var (table, terms) = (With(wrong), Terms with { Widenings = widens ? Terms.Widenings : [] });
        var claim = SampleClaim.Of(table.Plan(Cohort.Freeze(table, November, Month()), seed, Covered, terms).Outcome);
        return [.. HltaSampleAudit.Check(HltaCode.April2017, November, Month(), claim, Covered, Terms, [])
            .Where(finding => finding.Verdict == Verdict.Breached && finding.Clause != C85b && finding.Clause != DrawSpecification.Receipt)
            .Select(finding => finding.Clause)];
    }

    // The Code's table with one row in another's place. Keys of one name must be one key, so the rows beside it take its key.
    private static SamplingDesign<CandidateFile> With(Row wrong)
    {
        var right = HltaCode.April2017.SamplingOfCandidates;
        var key = wrong.By == C76a ? Misread : Assessor;
        return new(right.Policy, right.Id, right.Facts, right.Refusals, right.Rows.Select(Changed).ToValueList(), right.Framework);

        Row Changed(Row row) =>
            row.By == wrong.By ? wrong
            : row.By == C76a ? Row.Cover(C76a, key)
            : row.By == C76b ? Row.Intensify(C76b, "files judged met", key, IsMet)
            : row.By == C76c ? Row.Widen(C76c, key)
            : row;
    }

    // 81 files judged met, so that five are drawn: 4 per cent, the pool and the first submissions come to four.
    private static CandidateFile[] Month() =>
    [
        .. Enumerable.Range(1, 73).Select(i => Met($"m{i:00}", $"A{1 + (i % 9)}", $"P{1 + (i % 6)}")),
        Met("x1", "A2", "P1") with { IsFirstSolo = true },
        Partial("x2", 9, 24) with { Assessor = "A3", Provider = "P2" },
        Met("x3", "A3", "P1") with { Submission = 2 },
        Met("x4", "A4", "P1") with { Attempt = Attempt.Partial },
        Met("x5", "A5", "P1") with { Attempt = Attempt.Full },
        Met("x6", "A6", "P1") with { RaisesPrinciple = true },
        Met("x7", "A7", "P1") with { IsDifficult = true },
        Full("x8", 7) with { Assessor = "A8", Provider = "P2" },
        Met("x9", "new", "P1"),
        Met("y1", "A2", "new"),
    ];

    private static YearCoverage CoveredBefore()
    {
        var october = Enumerable.Range(1, 9).Select(i => Partial($"o{i}", 9) with { Assessor = $"A{i}", Provider = $"P{1 + (i % 6)}" });
        return Year.After(HltaCode.April2017.PlanModeration(
            HltaCode.April2017.Freeze(SamplingEvent.Of("2017-10"), october), Seed.Parse("october"), Year).Outcome);
    }

    private static HltaCode AnyCode(Random random) => HltaCode.April2017
        .With([.. HltaReadings.All.Select(reading => reading.Choices[random.Next(reading.Choices.Count)])])
        .WithMetFraction(random.Next(2) == 0 ? SamplingFraction.Percent(5) : SamplingFraction.Of(random.Next(50, 1001), 1000));
}
