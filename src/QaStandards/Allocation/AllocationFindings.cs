using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Allocation;

/// <summary>Finds about every clause of a design what an allocation does to it.</summary>
internal static class AllocationFindings<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    public static Findings Of(AllocationLists<TItem, TPlace> lists, AllocationPlan plan, int[] load)
    {
        var design = lists.Design;
        var (places, all) = (lists.Places.Length, lists.Cap.Length);
        List<Finding> findings = [Everybody(lists, plan)];
        findings.Add(Within(design.Cap.By, $"{design.Places} within the cap", places));
        if (design.Groups?.Cap is { } cap)
        {
            findings.Add(Within(cap.By, $"{design.Groups.Name} within the cap", all - places));
        }

        if (design.Floor is { } floor)
        {
            findings.AddRange(AtLeast(floor.By, design.Places, 0..places));
        }

        if (design.Groups?.Floor is { } groupFloor)
        {
            findings.AddRange(AtLeast(groupFloor.By, design.Groups.Name, places..all));
        }

        findings.AddRange(design.Constraints.SelectMany(constraint => Kept(constraint, plan)));
        findings.AddRange(design.Penalties.Select(penalty => new Finding(
            penalty.By,
            penalty.Weight > 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Stated($"{penalty.Name} is considered", penalty.Weight > 0, Expected: true))));
        return Findings.Of(findings);

        IEnumerable<Finding> AtLeast(Clause by, string what, Range nodes)
        {
            var (start, count) = nodes.GetOffsetAndLength(all);
            var bound = Enumerable.Range(start, count).Where(node => lists.Floor[node] > 0).ToList();
            var lacking = bound.Where(node => load[node] < lists.Floor[node]).OrderBy(lists.NodeId, StringComparer.Ordinal).ToList();
            return bound.Count == 0 ? [new(by, Verdict.NotApplicable, new Measure.Nothing($"{what} with a floor"))]
                : lacking.Count == 0 ? [Within(by, $"{what} at the floor", bound.Count)]
                : lacking.Select(node => new Finding(
                    by, Verdict.Breached, new Measure.AtLeast(design.Items, load[node], lists.Floor[node])).For(lists.NodeId(node)));
        }
    }

    private static Finding Within(Clause by, string what, int count) => count == 0
        ? new(by, Verdict.NotApplicable, new Measure.Nothing(what))
        : new(by, Verdict.Satisfied, new Measure.Every(what, count, count, []));

    private static Finding Everybody(AllocationLists<TItem, TPlace> lists, AllocationPlan plan)
    {
        var what = $"{lists.Design.Items} placed";
        if (lists.Items.Length == 0)
        {
            return new(lists.Design.By, Verdict.NotApplicable, new Measure.Nothing(lists.Design.Items));
        }

        if (plan.Unplaced.Count > 0 && MissingFacts(lists) is { Count: > 0 } facts && AllCould(lists))
        {
            return new(lists.Design.By, Verdict.Undetermined, new Measure.Missing(facts.ToValueList()));
        }

        return new(
            lists.Design.By,
            plan.Unplaced.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every(what, plan.Placed.Count, lists.Items.Length, plan.Unplaced.Select(item => item.Item).ToValueList()));
    }

    // A fact about somebody who is placed counts as well: it may free a seat.
    private static SortedSet<string> MissingFacts(AllocationLists<TItem, TPlace> lists)
    {
        SortedSet<string> facts = new(StringComparer.Ordinal);
        foreach (var (item, place) in lists.Items.SelectMany(item => lists.Places.Select(place => (item, place))))
        {
            if (lists.Allows(item, place) is null)
            {
                facts.UnionWith(lists.Design.Constraints.SelectMany(constraint => constraint.MissingFor(item, place)));
            }
        }

        return facts;
    }

    // Whether everybody could be placed if every missing fact turned out well.
    private static bool AllCould(AllocationLists<TItem, TPlace> lists)
    {
        var flow = CheapestFlow.Of(ProblemOf<TItem, TPlace>.Hopeful(lists)).Flow;
        return flow.First(lists.Cap.Length) == SeatFlow.Nowhere;
    }

    private static IEnumerable<Finding> Kept(Constraint<TItem, TPlace> constraint, AllocationPlan plan)
    {
        yield return plan.Placed.Count == 0
            ? new(constraint.By, Verdict.NotApplicable, new Measure.Nothing("placements"))
            : new(
                constraint.By,
                Verdict.Satisfied,
                new Measure.Every($"placements where {constraint.Name}", plan.Placed.Count, plan.Placed.Count, []));
        foreach (var item in plan.Unplaced)
        {
            foreach (var obstacle in item.Because.Where(obstacle =>
                obstacle.By == constraint.By && obstacle.Name == constraint.Name && obstacle.Verdict == Verdict.Undetermined))
            {
                yield return new Finding(constraint.By, Verdict.Undetermined, new Measure.Missing(obstacle.Missing)).For(item.Item);
            }
        }
    }
}
