using System;
using System.Collections.Generic;
using QaStandards.Allocation.Audit;
using QaStandards.Sampling;

namespace QaStandards.Allocation;

/// <summary>
/// Checks a claimed allocation against the raw lists, without allocating: a second implementation, for whoever did not make the
/// plan.
/// </summary>
/// <remarks>
/// Nothing of the planner is used. Constraints, caps, floors and penalties are derived again from the design, and an allocation
/// is shown to be the best by showing that no round of moves improves it: the shortest ways through all moves are searched one
/// after another (Bellman, "On a routing problem", 1958), and a round that gains would be met on the way. A breach names such a
/// round, so that an allocation made by hand can be mended by it.
/// </remarks>
public static class AllocationAudit
{
    /// <summary>
    /// Returns a finding for every rule: the clauses of the design, and the rules by which an allocation is chosen.
    /// </summary>
    /// <param name="design">The design by which it was allocated.</param>
    /// <param name="items">The items, in any order: the host's own, not the planner's.</param>
    /// <param name="places">The places, in any order.</param>
    /// <param name="claim">The claimed allocation. Whatever stands in it, the audit answers.</param>
    /// <param name="seed">
    /// The seed that decided between equals; null when there was none, and then that rule is not applicable.
    /// </param>
    /// <returns>
    /// The findings: the pairs, the caps and floors, the constraints, then what is claimed, then the rules of choice. Those are
    /// Undetermined when the pairs break a cap or a constraint.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument but the last, or an item or place, is null.</exception>
    /// <exception cref="ArgumentException">
    /// The lists are refused, as by <see cref="AllocationDesign{TItem, TPlace}.Allocate"/>.
    /// </exception>
    /// <example><code>
    /// var findings = AllocationAudit.Check(design, trainees, schools, AllocationClaim.Of(plan), seed);
    /// // findings.Deny is false when the plan keeps every rule
    /// </code></example>
    public static Findings Check<TItem, TPlace>(
        AllocationDesign<TItem, TPlace> design,
        IEnumerable<TItem> items,
        IEnumerable<TPlace> places,
        AllocationClaim claim,
        Seed? seed = null)
        where TItem : notnull
        where TPlace : notnull
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(claim);
        return new AllocationReview<TItem, TPlace>(
            new(design, items, places), claim, seed).Findings();
    }
}
