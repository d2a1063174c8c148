using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B: internal quality assurers sample as planned. The framework names a sampling strategy and does not contain it, so
/// that the
/// fraction is the host's; a sample that anybody can draw again is what <see cref="SamplingDesign{T}"/> is for.
/// </summary>
public static class InternalSampling
{
    /// <summary>
    /// Gets the four rows that ask for it: the log of evidence and the sampling, for young people and for adults.
    /// </summary>
    public static ValueList<Clause> Clauses { get; } =
        [AppendixB_YoungPeople_8, AppendixB_YoungPeople_9, AppendixB_Accredited_4b, AppendixB_Accredited_4c];

    /// <summary>Checks what was sampled in a year.</summary>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="decisions">The decisions of the year; each id once.</param>
    /// <param name="sampled">The ids of those that were sampled; null when they are not known.</param>
    /// <param name="strategy">
    /// The least part of each assessor's decisions, by the host's strategy; null when there is none.
    /// </param>
    /// <returns>
    /// Findings about ids that are no decision of the year, about assessors of whom nothing was sampled, and about the least
    /// part, which is
    /// Undetermined without a strategy.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The clause or the decisions are null, the clause does not ask for it, or a decision is null, without id or assessor, or
    /// there twice.
    /// </exception>
    public static Findings Check(
        Clause by, IEnumerable<AssessmentDecision> decisions, IEnumerable<string>? sampled, SamplingFraction? strategy)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(decisions);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about sampling; see {nameof(InternalSampling)}.{nameof(Clauses)}.", nameof(by));
        }

        var all = Once(decisions);
        if (sampled is null)
        {
            return [Found.Missing(by, "the decisions that were sampled")];
        }

        var held = sampled.ToHashSet(StringComparer.Ordinal);
        var assessors = all.GroupBy(decision => decision.Assessor, StringComparer.Ordinal)
            .Select(group => (group.Key, All: group.Count(), Sampled: group.Count(decision => held.Contains(decision.Id))))
                .ToList();
        return
        [
            Lacking(
                by,
                "sampled decisions that are of the year",
                held,
                [.. held.Where(id => !all.Exists(decision => decision.Id == id)).Order(StringComparer.Ordinal)]),
            Lacking(
                by,
                "assessors of whom something was sampled",
                assessors,
                [.. assessors.Where(each => each.Sampled == 0).Select(each => each.Key)]),
            strategy is null
                ? Found.Missing(by, "the least part by the sampling strategy")
                : Lacking(
                    by,
                    $"assessors of whose decisions {strategy} was sampled",
                    assessors,
                    [.. assessors.Where(each => each.Sampled < strategy.SizeOf(each.All)).Select(each => each.Key)]),
        ];
    }

    private static List<AssessmentDecision> Once(IEnumerable<AssessmentDecision> decisions)
    {
        var all = Periods.Required(decisions, nameof(decisions));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var decision in all)
        {
            if (string.IsNullOrEmpty(decision.Id) || string.IsNullOrEmpty(decision.Assessor) || !seen.Add(decision.Id))
            {
                throw new ArgumentException(
                    $"Decision '{IdText.Show(decision.Id ?? "")}' is there twice, or has no id or assessor; give each once, with both.", nameof(decisions));
            }
        }

        return all;
    }

    private static Finding Lacking<T>(Clause by, string of, IReadOnlyCollection<T> all, ValueList<string> lacking) =>
        all.Count == 0
        ? new(by, Verdict.NotApplicable, new Measure.Nothing(of))
        : new(
            by,
            lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every(of, all.Count - lacking.Count, all.Count, lacking));
}
