using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Promotion of the HLTA programme", HLTA Code of Practice, paragraph 108: who pays how much.</summary>
public static class NationalPromotion
{
    // 108. The cost is shared in proportion; to what, the Code does not say, so the weights are the caller's.
    /// <summary>Shares a cost to the penny.</summary>
    /// <remarks>
    /// Everybody first pays the whole pence of the exact share; the pence that are left go one each to the largest remainders, and
    /// between equal ones to the provider whose name comes first in ordinal order. So the shares add up to the cost exactly, and
    /// none is a penny or more from the exact one.
    /// </remarks>
    /// <param name="pence">The cost in pence, at least 0.</param>
    /// <param name="weights">The agreed weights; null or none when none are agreed.</param>
    /// <returns>The shares in the order of the weights; none, Undetermined, when no weights are agreed.</returns>
    /// <exception cref="ArgumentException">
    /// The cost is negative; a weight is null; a provider has two; or all are zero.
    /// </exception>
    public static Decision<ValueList<CostShare>> Share(long pence, IEnumerable<CostWeight>? weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pence);
        var all = Checked(weights);
        if (all.Count == 0)
        {
            return new([], [Found.Missing(C108, "the agreed weights of the providers")]);
        }

        var sum = all.Aggregate(Int128.Zero, (total, each) => total + each.Weight);
        var exact = all.Select(each => Int128.DivRem((Int128)pence * each.Weight, sum)).ToList();
        var left = (int)(pence - exact.Aggregate(Int128.Zero, (total, each) => total + each.Quotient));
        var favoured = Enumerable.Range(0, all.Count)
            .OrderByDescending(i => exact[i].Remainder)
            .ThenBy(i => all[i].Provider, StringComparer.Ordinal)
            .Take(left)
            .ToHashSet();
        var shares = all.Select((each, i) => new CostShare(each.Provider, (long)exact[i].Quotient + (favoured.Contains(i) ? 1 : 0)))
            .ToValueList();
        return new(shares, [new(C108, Verdict.Satisfied, new Measure.Exactly("pence shared", shares.Sum(share => share.Pence), pence))]);
    }

    private static List<CostWeight> Checked(IEnumerable<CostWeight>? weights)
    {
        var all = (weights ?? []).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var weight in all)
        {
            ArgumentNullException.ThrowIfNull(weight, nameof(weights));
            if (!seen.Add(weight.Provider))
            {
                throw new ArgumentException($"{weight.Provider} has two weights; give one.", nameof(weights));
            }
        }

        return all.Count == 0 || all.Exists(weight => weight.Weight > 0)
            ? all
            : throw new ArgumentException("All weights are 0, so nobody would pay; give at least one that is not.", nameof(weights));
    }
}
