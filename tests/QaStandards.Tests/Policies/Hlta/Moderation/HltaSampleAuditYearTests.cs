using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Architecture;
using QaStandards.Tests.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

/// <summary>A year of twelve months of made-up files: every month, and the year as a whole.</summary>
public sealed class HltaSampleAuditYearTests
{
    private static readonly string Folder = Path.Combine(Library.Root, "docs", "examples", "data", "hlta-2017-18");

    private static readonly List<(HltaSampleAuditMonth Month, DrawTerms Terms)> Year = Planned();

    private static List<HltaSampleAuditMonth> Months => [.. Year.Select(month => month.Month)];

    [Fact]
    public void Every_month_of_the_year_is_accepted()
    {
        var earlier = new List<SampleReceipt>();
        foreach (var (month, terms) in Year)
        {
            var findings = HltaSampleAudit.Check(HltaCode.April2017, month.On, month.Files, month.Claim, month.YearSoFar!, terms, earlier);
            Assert.Equal("", findings.Breaches());
            earlier.Add(month.Claim.Receipt);
        }

        Assert.Equal(12, earlier.Count);
    }

    [Fact]
    public void The_year_reaches_every_assessor_provider_and_standard() => Assert.Equal(
        """
        [HLTA 76a] satisfied: 12 of 12 events from Fri 1 Sep 2017 to Fri 31 Aug 2018
        [QS one seed] satisfied: 12 of 12 events with a seed of their own
        [QS coverage] satisfied: 12 of 12 ledgers that count what the months before moderated, and only that
        [HLTA 76a] satisfied: 28 of 28 assessors with files this year moderated
        [HLTA 77a] satisfied: 14 of 14 providers with files this year moderated
        [HLTA 77a] satisfied: 168 files moderated this year, to reach every assessor and provider; at least 28
        [HLTA 85b] satisfied: 33 of 33 standards moderated this year
        """,
        HltaSampleAudit.CheckYear(HltaCode.April2017, Months).ToString());

    [Fact]
    public void An_assessor_who_was_never_moderated_is_named()
    {
        // The assessor's files are in the lists, and all of them are left out of the samples.
        var assessor = Year[0].Month.Files[0].Assessor;
        var months = Months.ConvertAll(month =>
        {
            var ids = month.Files.Where(file => file.Assessor == assessor).Select(file => file.Id).ToHashSet();
            var claimed = month.Claim.Files.Where(file => !ids.Contains(file.Id)).ToValueList();
            return month with { Claim = month.Claim with { Files = claimed }, YearSoFar = null };
        });

        Assert.Equal(
            "[HLTA 76a] breached: 27 of 28 assessors with files this year moderated; lacking R1-A011",
            HltaSampleAudit.CheckYear(HltaCode.April2017, months).Breaches());
        Assert.Equal("", HltaSampleAudit.CheckYear(HltaCode.April2017, months, eventsLeft: 1).Breaches());
    }

    [Fact]
    public void A_file_that_was_planned_and_not_moderated_covers_nobody()
    {
        var months = Months.ConvertAll(month => month with { Moderated = [], YearSoFar = null });

        Assert.Equal(
            """
            [HLTA 76a] breached: 0 of 28 assessors with files this year moderated; lacking R1-A001, R1-A002, R1-A003, R1-A004, R1-A005 and 23 more
            [HLTA 77a] breached: 0 of 14 providers with files this year moderated; lacking R1-P01, R1-P02, R1-P03, R1-P04, R1-P05 and 9 more
            [HLTA 77a] breached: 0 files moderated this year, to reach every assessor and provider; at least 28
            [HLTA 85b] breached: 0 of 33 standards moderated this year; lacking 1, 2, 3, 4, 5 and 28 more
            """, HltaSampleAudit.CheckYear(HltaCode.April2017, months).Breaches());
    }

    [Fact]
    public void A_standard_that_was_never_moderated_is_named()
    {
        var months = Months.ConvertAll(month =>
        {
            var claimed = month.Claim.Files.Select(file => file with { Standards = Without(file.Standards!, "11") }).ToValueList();
            return month with { Claim = month.Claim with { Files = claimed }, YearSoFar = null };
        });

        Assert.Equal(
            "[HLTA 85b] breached: 32 of 33 standards moderated this year; lacking 11",
            HltaSampleAudit.CheckYear(HltaCode.April2017, months).Breaches());
    }

    [Fact]
    public void A_ledger_that_forgets_a_month_is_named()
    {
        var months = Months;
        months[5] = months[5] with { YearSoFar = months[4].YearSoFar };

        Assert.Equal(
            "[QS coverage] breached: 11 of 12 ledgers that count what the months before moderated, and only that; lacking 2018-02",
            HltaSampleAudit.CheckYear(HltaCode.April2017, months).Breaches());
    }

    [Fact]
    public void A_ledger_that_counts_standards_nobody_moderated_is_named()
    {
        var (september, code) = (Months[0], HltaCode.April2017);
        var cohort = code.Freeze(september.On, september.Files);
        var other = code.PlanModeration(cohort, Seed.Parse(september.Claim.Receipt.Seed), september.YearSoFar!, new() { AgreedStandards = HltaStandards.All });
        var months = Months;
        months[1] = months[1] with { YearSoFar = september.YearSoFar!.After(other.Outcome) };

        Assert.Equal(
            "[QS coverage] breached: 11 of 12 ledgers that count what the months before moderated, and only that; lacking 2017-10",
            HltaSampleAudit.CheckYear(code, months).Breaches());
    }

    [Fact]
    public void A_seed_that_decides_two_months_is_named()
    {
        var months = Months;
        months[7] = months[7] with { Claim = months[7].Claim with { Receipt = months[6].Claim.Receipt } };

        Assert.Equal(
            "[QS one seed] breached: 11 of 12 events with a seed of their own; lacking 2018-04",
            HltaSampleAudit.CheckYear(HltaCode.April2017, months).Breaches());
    }

    [Fact]
    public void A_month_of_another_programme_year_is_named() => Assert.Equal(
        "[HLTA 76a] breached: 7 of 12 events from Sat 1 Apr 2017 to Sat 31 Mar 2018; lacking 2018-04, 2018-05, 2018-06, 2018-07, 2018-08 (reading HLTA-R01=april)",
        HltaSampleAudit.CheckYear(HltaCode.April2017.With(HltaReadings.ProgrammeYear.Choose("april")), Months).Breaches());

    [Fact]
    public void Nonsense_is_answered_and_a_year_has_months()
    {
        var nothing = new HltaSampleAuditMonth { On = Year[0].Month.On, Files = [null!], Claim = new() { Receipt = null!, Files = null! } };

        Assert.Contains("[HLTA 85b] breached: 0 of 33 standards", HltaSampleAudit.CheckYear(HltaCode.April2017, [nothing]).Breaches());
        Assert.Throws<ArgumentException>("months", () => HltaSampleAudit.CheckYear(HltaCode.April2017, []));
        Assert.Throws<ArgumentNullException>("months", () => HltaSampleAudit.CheckYear(HltaCode.April2017, [null!]));
    }

    private static string Without(string standards, string number) => string.Join(' ', standards.Split(' ').Where(one => one != number));

    private static List<(HltaSampleAuditMonth, DrawTerms)> Planned()
    {
        var national = File.ReadLines(Path.Combine(Folder, "national-standards.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(fields => fields[0], fields => HltaStandards.Framework.Parse(fields[1]));
        var year = YearCoverage.Begin("2017-18");
        var planned = new List<(HltaSampleAuditMonth, DrawTerms)>();
        string? previous = null;
        foreach (var path in Directory.EnumerateFiles(Folder, "20??-??.csv").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var on = SamplingEvent.Of(name, 1, new LocalDate(Number(name[..4]), Number(name[5..]), 16));
            var files = File.ReadLines(path).Skip(1).Select(line => FileOf(line.Split(','))).ToValueList();
            var terms = new DrawTerms
            {
                AgreedStandards = national.GetValueOrDefault(name),
                RiskBands = [],
                EventsLeft = 11 - planned.Count,
                PreviousReceipt = previous,
            };
            var cohort = HltaCode.April2017.Freeze(on, files);
            var plan = HltaCode.April2017.PlanModeration(cohort, Seed.Live(cohort.Digest, new string('7', 20)), year, terms).Outcome;
            planned.Add((new() { On = on, Files = files, Claim = SampleClaim.Of(plan), YearSoFar = year }, terms));
            year = year.After(plan);
            previous = plan.Receipt.Digest;
        }

        return planned;
    }

    // id,candidate,assessor,provider,outcome,attempt,submission,difficult,principle,firstSolo,visit,notMet
    private static CandidateFile FileOf(string[] fields) => new()
    {
        Id = fields[0],
        Candidate = fields[1],
        Assessor = fields[2],
        Provider = fields[3],
        Outcome = RecommendedOutcome.Parse(fields[4].ToLowerInvariant()),
        Attempt = Attempt.Parse(fields[5].ToLowerInvariant()),
        Submission = Number(fields[6]),
        IsDifficult = fields[7] == "1",
        RaisesPrinciple = fields[8] == "1",
        IsFirstSolo = fields[9] == "1",
        NotMet = HltaStandards.Framework.Parse(fields[11]),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
