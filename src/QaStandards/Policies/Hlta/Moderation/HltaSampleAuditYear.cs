using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Sampling;
using QaStandards.Sampling.Audit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Paragraphs 76, 77 and 85 over the months of a year, counted again from the raw lists.</summary>
internal sealed class HltaSampleAuditYear
{
    private readonly HltaCode code;
    private readonly List<HltaSampleAuditMonth> months;
    private readonly int eventsLeft;
    private readonly List<string> wrongLedgers = [];
    private readonly SortedDictionary<string, (int Files, int Moderated)> assessors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Files, int Moderated)> providers = new(StringComparer.Ordinal);
    private readonly HashSet<int> standards = [];
    private readonly List<CandidateFile> files = [];
    private int moderated;

    public HltaSampleAuditYear(HltaCode code, List<HltaSampleAuditMonth> months, int eventsLeft)
    {
        this.code = code;
        this.months = months;
        this.eventsLeft = eventsLeft;
        foreach (var month in months)
        {
            if (month.YearSoFar is { } ledger && !Agrees(ledger))
            {
                wrongLedgers.Add(Name(month));
            }

            Count(month);
        }
    }

    public Findings Findings() =>
    [
        .. OneYear(),
        OneSeedEach(),
        Ledgers(),
        OverTheYear(C76a, "assessors with files this year moderated", assessors.Count, Missed(assessors)),
        OverTheYear(C77a, "providers with files this year moderated", providers.Count, Missed(providers)),
        Enough(),
        OverTheYear(
            C85b,
            "standards moderated this year",
            HltaStandards.All.Count,
            HltaStandards.All.Where(number => !standards.Contains(number))
                .Select(number => number.ToString(CultureInfo.InvariantCulture))),
    ];

    private static string Name(HltaSampleAuditMonth month) => $"{month.On}";

    private static IEnumerable<string> Missed(SortedDictionary<string, (int Files, int Moderated)> seen) =>
        seen.Where(one => one.Value.Moderated == 0).Select(one => one.Key);

    private static bool Agrees(YearCoverage ledger, string kind, SortedDictionary<string, (int Files, int Moderated)> counted) =>
        ledger.Seen(kind).Order(StringComparer.Ordinal).SequenceEqual(counted.Keys, StringComparer.Ordinal)
        && counted.All(one => ledger.TallyOf(kind, one.Key) is var tally && (tally.Files, tally.Moderated) == one.Value);

    private bool Agrees(YearCoverage ledger) =>
        Agrees(ledger, "assessor", assessors)
        && Agrees(ledger, "provider", providers)
        && standards.SetEquals(ledger.Standards ?? HltaStandards.None);

    private void Count(HltaSampleAuditMonth month)
    {
        var claimed = ((IEnumerable<ClaimedFile?>?)month.Claim.Files ?? []).OfType<ClaimedFile>()
            .Where(file => (string?)file.Id is not null).ToLookup(file => file.Id, StringComparer.Ordinal);
        var done = month.Moderated?.ToHashSet(StringComparer.Ordinal);
        foreach (var file in month.Files.Where(file => file is not null && HltaSampleAuditTable.IsWellFormed(file)))
        {
            var wasModerated = claimed.Contains(file.Id) && done?.Contains(file.Id) != false;
            files.Add(file);
            moderated += wasModerated ? 1 : 0;
            Add(assessors, file.Assessor, wasModerated);
            Add(providers, file.Provider, wasModerated);
            foreach (var claim in wasModerated ? claimed[file.Id] : [])
            {
                standards.UnionWith((claim.Standards ?? "").Split(' ').Select(Number).Where(HltaStandards.All.Contains));
            }
        }
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Add(SortedDictionary<string, (int Files, int Moderated)> seen, string key, bool wasModerated)
    {
        var (files, moderated) = seen.GetValueOrDefault(key);
        seen[key] = (files + 1, moderated + (wasModerated ? 1 : 0));
    }

    private Finding OverTheYear(Clause by, string of, int total, IEnumerable<string> lacking)
    {
        var names = lacking.ToValueList();
        var verdict = total == 0 ? Verdict.NotApplicable
            : names.Count == 0 ? Verdict.Satisfied
            : eventsLeft > 0 ? Verdict.Open
            : Verdict.Breached;
        return new(by, verdict, new Measure.Every(of, total - names.Count, total, names));
    }

    // The year of paragraphs 76, 77 and 85 is one programme year; an event without a day cannot be placed.
    private IEnumerable<Finding> OneYear()
    {
        var days = months.Where(month => month.On.On is not null).ToList();
        if (days.Count > 0)
        {
            var (start, end) = (code.YearStart(days[0].On.On!.Value), code.YearEnd(days[0].On.On!.Value));
            var outside = days.Where(month => month.On.On < start || month.On.On > end).Select(Name).ToValueList();
            yield return new Finding(
                C76a,
                outside.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(
                    $"events from {English.Day(start)} to {English.Day(end)}", days.Count - outside.Count, days.Count, outside))
                .Under(code.ChoiceOf(HltaReadings.ProgrammeYear));
        }
    }

    private Finding OneSeedEach()
    {
        var again = months.Where((month, i) => months.Take(i).Any(one => Clashes(one, month))).Select(Name).ToValueList();
        return new(
            DrawSpecification.OneSeed,
            again.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every("events with a seed of their own", months.Count - again.Count, months.Count, again));
    }

    private static bool Clashes(HltaSampleAuditMonth one, HltaSampleAuditMonth other) =>
        one.On.Equals(other.On) || ((SampleReceipt?)one.Claim.Receipt)?.Seed == ((SampleReceipt?)other.Claim.Receipt)?.Seed;

    private Finding Ledgers()
    {
        var kept = months.Count(month => month.YearSoFar is not null);
        return kept == 0
            ? new(DrawSpecification.Coverage, Verdict.Undetermined, new Measure.Missing("the ledgers of the year"))
            : new(
                DrawSpecification.Coverage,
                wrongLedgers.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(
                    "ledgers that count what the months before moderated, and only that",
                    kept - wrongLedgers.Count,
                    kept,
                    wrongLedgers.ToValueList()));
    }

    // A file covers an assessor and a provider at best: so many files are needed for all of them, whichever they are.
    private Finding Enough()
    {
        var (lefts, rights) = (assessors.Keys.ToList(), providers.Keys.ToList());
        var pairs = LargestMatching.Size(
            [.. Enumerable.Repeat(1, lefts.Count)],
            [.. Enumerable.Repeat(1, rights.Count)],
            [.. files.Select(file => lefts.BinarySearch(file.Assessor, StringComparer.Ordinal))],
            [.. files.Select(file => rights.BinarySearch(file.Provider, StringComparer.Ordinal))]);
        var least = lefts.Count + rights.Count - pairs;
        var verdict = moderated >= least ? Verdict.Satisfied : eventsLeft > 0 ? Verdict.Open : Verdict.Breached;
        return new(
            C77a,
            verdict,
            new Measure.AtLeast("files moderated this year, to reach every assessor and provider", moderated, least));
    }
}
