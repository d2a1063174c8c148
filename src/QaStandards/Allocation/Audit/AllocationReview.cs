using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Allocation.Audit;

/// <summary>Reviews one claimed allocation.</summary>
internal sealed class AllocationReview<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private readonly AuditedLists<TItem, TPlace> lists;
    private readonly AllocationClaim claim;
    private readonly Seed? seed;
    private readonly SortedDictionary<string, string> placeOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> load = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> groupLoad = new(StringComparer.Ordinal);
    private readonly List<string> wrongPairs = [];

    public AllocationReview(AuditedLists<TItem, TPlace> lists, AllocationClaim claim, Seed? seed)
    {
        this.lists = lists;
        this.claim = claim;
        this.seed = seed;
        foreach (var pair in claim.Placed ?? [])
        {
            var (item, place) = (pair?.Item ?? "", pair?.Place ?? "");
            if (!lists.Items.ContainsKey(item) || !lists.Places.ContainsKey(place)
                || !lists.InQuestion(item, place) || !placeOf.TryAdd(item, place))
            {
                wrongPairs.Add($"'{IdText.Show(item)}' at '{IdText.Show(place)}'");
                continue;
            }

            load[place] = load.GetValueOrDefault(place) + 1;
            if (lists.GroupOf.TryGetValue(place, out var group))
            {
                groupLoad[group] = groupLoad.GetValueOrDefault(group) + 1;
            }
        }
    }

    private AllocationDesign<TItem, TPlace> Design => lists.Design;

    public Findings Findings()
    {
        List<Finding> pairs = [OnPairs(), .. OnCaps(), .. Design.Constraints.Select(OnConstraint)];
        var isSound = pairs.TrueForAll(finding => finding.Verdict != Verdict.Breached && finding.Verdict != Verdict.Undetermined);
        return QaStandards.Findings.Of(
        [
            .. pairs,
            .. OnFloors(),
            .. OnAccount(),
            .. new BestReview<TItem, TPlace>(lists, placeOf, seed).Findings(isSound, Shortfall()),
        ]);
    }

    private Finding OnPairs()
    {
        var stated = claim.Placed?.Count ?? 0;
        return Every(AllocationSpecification.OnePlace, "pairs that can be, an item once", stated, wrongPairs);
    }

    private IEnumerable<Finding> OnCaps()
    {
        yield return Every(
            Design.Cap.By,
            $"{Design.Places} within the cap",
            lists.Places.Count,
            lists.Places.Keys.Where(place => load.GetValueOrDefault(place) > lists.CapOf(place)));
        if (Design.Groups?.Cap is { } cap)
        {
            yield return Every(
                cap.By,
                $"{Design.Groups.Name} within the cap",
                lists.Groups.Count(),
                lists.Groups.Where(group => groupLoad.GetValueOrDefault(group) > lists.GroupCapOf(group)));
        }
    }

    private Finding OnConstraint(Constraint<TItem, TPlace> constraint)
    {
        var answers = placeOf.ToLookup(pair => lists.Answer(constraint, pair.Key, pair.Value), pair => pair);
        return answers[Verdict.Breached].Any() || !answers[Verdict.Undetermined].Any()
            ? Every(
                constraint.By,
                $"placements where {constraint.Name}",
                placeOf.Count,
                answers[Verdict.Breached].Select(pair => pair.Key))
            : new(constraint.By, Verdict.Undetermined, new Measure.Missing(answers[Verdict.Undetermined]
                .Select(pair => $"{constraint.Name}, for {pair.Key}").ToValueList()));
    }

    private IEnumerable<Finding> OnFloors()
    {
        if (Design.Floor is { } floor)
        {
            yield return Every(
                floor.By,
                $"{Design.Places} at the floor",
                lists.Places.Count,
                lists.Places.Keys.Where(place => load.GetValueOrDefault(place) < lists.FloorOf(place)));
        }

        if (Design.Groups?.Floor is { } groupFloor)
        {
            yield return Every(
                groupFloor.By,
                $"{Design.Groups.Name} at the floor",
                lists.Groups.Count(),
                lists.Groups.Where(group => groupLoad.GetValueOrDefault(group) < lists.GroupFloorOf(group)));
        }
    }

    private IEnumerable<Finding> OnAccount()
    {
        var by = AllocationSpecification.Account;
        var penalties = placeOf.ToDictionary(pair => pair.Key, pair => PenaltyOf(pair.Key, pair.Value), StringComparer.Ordinal);
        var total = penalties.Values.Aggregate((Int128)0, (sum, penalty) => sum + (penalty ?? 0));
        yield return Every(
            by,
            "penalties as stated",
            claim.Placed?.Count ?? 0,
            (claim.Placed ?? []).Where(pair => pair?.Item is { } item && pair.Penalty is { } stated
                && placeOf.GetValueOrDefault(item) == pair.Place && penalties.GetValueOrDefault(item) != stated).Select(pair => pair.Item));
        if (claim.Total is { } statedTotal)
        {
            yield return Exactly(by, "penalty in all", statedTotal, total);
        }

        if (claim.Shortfall is { } shortfall)
        {
            yield return Exactly(by, $"{Design.Items} short of the floors", shortfall, Shortfall());
        }

        if (claim.Unplaced is { } unplaced)
        {
            var without = lists.Items.Keys.Where(item => !placeOf.ContainsKey(item)).ToHashSet(StringComparer.Ordinal);
            var wrong = unplaced.Where(item => item is null || !without.Contains(item)).Select(item => item ?? "")
                .Concat(without.Except(unplaced, StringComparer.Ordinal))
                .Concat(unplaced.GroupBy(item => item, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            yield return Every(by, $"{Design.Items} without a place as stated", Math.Max(without.Count, wrong.Count), wrong);
        }
    }

    // A penalty is only asked for where the constraints allow the pair.
    private Int128? PenaltyOf(string item, string place) => lists.Allows(item, place) ? lists.PenaltyOf(item, place) : null;

    private long Shortfall() =>
        lists.Places.Keys.Sum(place => Math.Max(0, lists.FloorOf(place) - load.GetValueOrDefault(place)))
        + lists.Groups.Sum(group => Math.Max(0, lists.GroupFloorOf(group) - groupLoad.GetValueOrDefault(group)));

    private static Finding Exactly(Clause by, string what, long stated, Int128 derived) => new(
        by,
        stated == derived ? Verdict.Satisfied : Verdict.Breached,
        new Measure.Exactly(what, stated, derived <= long.MaxValue ? (long)derived : long.MaxValue));

    private static Finding Every(Clause by, string what, int count, IEnumerable<string> wrong)
    {
        var lacking = wrong.ToValueList();
        return count == 0 && lacking.Count == 0
            ? new(by, Verdict.NotApplicable, new Measure.Nothing(what))
            : new(
                by,
                lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(what, count - lacking.Count, count, lacking));
    }
}
