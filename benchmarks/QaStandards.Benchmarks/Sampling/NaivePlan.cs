using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>A file that the naive plan selects.</summary>
internal sealed record NaiveSelection(CandidateFile File, ulong Ticket, StratumKind Stratum, Clause[] Reasons);

/// <summary>
/// Paragraphs 75 to 77 as one would write them with LINQ in an afternoon, a hash per id: the same files, for the same reasons,
/// in the same order, without findings and without a receipt. Only the smallest coverage is the library's own.
/// </summary>
internal static class NaivePlan
{
    private static readonly (Clause By, Func<CandidateFile, bool> Where)[] MandatoryRows =
    [
        (HltaClauses.C64_5, file => file.IsFirstSolo),
        (HltaClauses.C75_1, file => file.Outcome != RecommendedOutcome.Met || !file.NotMet.IsEmpty),
        (HltaClauses.C75_2, file => file.Outcome == RecommendedOutcome.Partial),
        (HltaClauses.C75_3, file => file.Submission >= 2 || file.Attempt == Attempt.Partial),
        (HltaClauses.C75_4, file => file.Attempt == Attempt.Full || file.Outcome == RecommendedOutcome.Full),
        (HltaClauses.C75_5, file => file.IsDifficult || file.RaisesPrinciple),
    ];

    public static List<NaiveSelection> Of(IReadOnlyList<CandidateFile> files, string seed)
    {
        var ticketed = files.Select(file => (File: file, Ticket: NaiveTicket.Of(seed, file.Id))).ToList();

        var mandatory = ticketed
            .Select(entry => new NaiveSelection(entry.File, entry.Ticket, StratumKind.Mandatory, Reasons(entry.File)))
            .Where(selection => selection.Reasons.Length > 0)
            .OrderBy(selection => selection.Ticket)
            .ToList();

        var atLeast = (ticketed.Count(entry => entry.File.Outcome == RecommendedOutcome.Met) + 19) / 20;
        var random = ticketed
            .Where(entry => entry.File.Outcome == RecommendedOutcome.Met && !IsMandatory(entry.File))
            .OrderBy(entry => entry.Ticket)
            .Take(atLeast)
            .Select(entry => new NaiveSelection(entry.File, entry.Ticket, StratumKind.Random, [HltaClauses.C75_6]))
            .ToList();

        var selected = mandatory.Concat(random).ToList();
        selected.AddRange(Coverage(ticketed, selected));
        return selected;
    }

    private static Clause[] Reasons(CandidateFile file) =>
        [.. MandatoryRows.Where(row => row.Where(file)).Select(row => row.By)];

    private static bool IsMandatory(CandidateFile file) => MandatoryRows.Any(row => row.Where(file));

    private static IEnumerable<NaiveSelection> Coverage(
        List<(CandidateFile File, ulong Ticket)> ticketed, List<NaiveSelection> selected)
    {
        var taken = selected.Select(selection => selection.File.Id).ToHashSet();
        var assessors = Uncovered(ticketed, selected, file => file.Assessor);
        var providers = Uncovered(ticketed, selected, file => file.Provider);
        var candidates = ticketed
            .Where(entry => !taken.Contains(entry.File.Id))
            .Where(entry => assessors.ContainsKey(entry.File.Assessor) || providers.ContainsKey(entry.File.Provider))
            .OrderBy(entry => entry.Ticket)
            .ToList();

        int[] ofAssessor = [.. candidates.Select(entry => assessors.GetValueOrDefault(entry.File.Assessor, -1))];
        int[] ofProvider = [.. candidates.Select(entry => providers.GetValueOrDefault(entry.File.Provider, -1))];
        int[] order = [.. Enumerable.Range(0, candidates.Count)];
        int[][] owed = [[.. assessors.Select(_ => 1)], [.. providers.Select(_ => 1)]];
        foreach (var file in CoverageTopUp.Choose(owed, [ofAssessor, ofProvider], order, 0).Files)
        {
            Clause[] reasons =
            [
                .. assessors.Remove(candidates[file].File.Assessor) ? [HltaClauses.C76a] : (Clause[])[],
                .. providers.Remove(candidates[file].File.Provider) ? [HltaClauses.C77a] : (Clause[])[],
            ];
            yield return new(candidates[file].File, candidates[file].Ticket, StratumKind.Coverage, reasons);
        }
    }

    private static Dictionary<string, int> Uncovered(
        List<(CandidateFile File, ulong Ticket)> all, List<NaiveSelection> selected, Func<CandidateFile, string> key) =>
        all.Select(entry => key(entry.File))
            .Except(selected.Select(selection => key(selection.File)))
            .Select((name, number) => (name, number))
            .ToDictionary(pair => pair.name, pair => pair.number);
}
