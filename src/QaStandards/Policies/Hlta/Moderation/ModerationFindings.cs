using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Adds to the findings of the sampling table those that people or the whole year decide, in the order of the Code.</summary>
internal static class ModerationFindings
{
    private static readonly ValueList<Clause> Order =
        [C64_5, C75_1, C75_2, C75_3, C75_4, C75_5, C75_6, C76a, C76b, C76c, C77a, C77b, C84a, C84b, C85b, C86b];

    public static Findings Of(Decision<SamplePlan<CandidateFile>> planned, ModerationFacts facts)
    {
        var plan = planned.Outcome;
        var added = new List<Finding>();
        if (plan.RandomStrata[0].Drawn > 0)
        {
            added.Add(Stated(C75_6, "drawn by the peer reviewer of another provider", facts.IsDrawnByPeerReviewer));
        }

        if (plan.Selected.Count > 0)
        {
            added.Add(Stated(C84b, "enough standards, as the senior assessor finds", facts.AreStandardsEnough));
        }

        if (plan.Terms.RiskBands is { } bands)
        {
            added.AddRange(Rates(plan, bands));
        }

        return Findings.Of(planned.Findings.Concat(added).OrderBy(Place));
    }

    private static int Place(Finding finding)
    {
        var place = Order.ToList().IndexOf(finding.Clause);
        return place < 0 ? Order.Count : place;
    }

    private static Finding Stated(Clause clause, string fact, bool? value) => value is { } stated
        ? new(clause, stated ? Verdict.Satisfied : Verdict.Breached, new Measure.Stated(fact, stated, Expected: true))
        : new(clause, Verdict.Undetermined, new Measure.Missing(fact));

    // 76 and 77 give a direction, not a size: over the year the heavier group's rate is not the smaller one. Mandatory files
    // are left out, because they would tell about outcomes instead.
    private static IEnumerable<Finding> Rates(SamplePlan<CandidateFile> plan, ValueList<RiskBand> bands)
    {
        var year = plan.YearSoFar.After(plan);
        foreach (var (clause, key) in ((Clause, FileKey<CandidateFile>)[])[(C76b, CandidateFileFacts.Assessor), (C77b, CandidateFileFacts.Provider)])
        {
            var banded = bands.Where(band => band.Kind == key.Name).SelectMany(band => band.Keys).ToHashSet(StringComparer.Ordinal);
            var (heavier, rest) = (default(KeyTally), default(KeyTally));
            foreach (var name in year.Seen(key.Name))
            {
                var tally = year.TallyOf(key.Name, name);
                (heavier, rest) = banded.Contains(name) ? (heavier.Plus(tally), rest) : (heavier, rest.Plus(tally));
            }

            yield return heavier.Pool == 0 || rest.Pool == 0
                ? new(clause, Verdict.NotApplicable, new Measure.Nothing($"two groups of {key.Plural} to compare this year"))
                : new(
                    clause,
                    (long)heavier.PoolModerated * rest.Pool >= (long)rest.PoolModerated * heavier.Pool ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.RateAtLeast(
                        $"files of {key.Plural} in a risk band", heavier.PoolModerated, heavier.Pool, "others", rest.PoolModerated, rest.Pool));
        }
    }
}
