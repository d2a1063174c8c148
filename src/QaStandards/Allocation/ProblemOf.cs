using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Allocation;

/// <summary>
/// Turns lists into numbers: the pairs that may be used, with their penalties, and the scale that ranks the rules.
/// </summary>
internal static class ProblemOf<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    /// <summary>Returns the problem: every pair that the constraints allow, with its penalty.</summary>
    public static AllocationProblem Cheapest(AllocationLists<TItem, TPlace> lists) =>
        Of(lists, allowed => allowed is true, PenaltyOf, lists.Floor);

    /// <summary>Returns the problem of placing as many as can be if every missing fact turned out well.</summary>
    public static AllocationProblem Hopeful(AllocationLists<TItem, TPlace> lists) =>
        Of(lists, allowed => allowed is not false, (_, _, _) => 0, new int[lists.Floor.Length]);

    /// <summary>Returns the penalty of a pair that the constraints allow.</summary>
    public static long PenaltyOf(AllocationLists<TItem, TPlace> lists, int item, int place)
    {
        Int128 sum = 0;
        foreach (var penalty in lists.Design.Penalties)
        {
            sum += (Int128)penalty.Weight * PointsOf(penalty, lists, item, place);
        }

        return sum <= long.MaxValue ? (long)sum : throw TooLarge(lists, item, place);
    }

    public static long PointsOf(Penalty<TItem, TPlace> penalty, AllocationLists<TItem, TPlace> lists, int item, int place)
    {
        var points = penalty.Points(lists.Items[item], lists.Places[place]);
        return points is >= 0 and { } number
            ? number
            : throw new ArgumentException(
                points is { } negative
                    ? $"Penalty '{penalty.Name}' of {Pair(lists, item, place)} is {English.Number(negative)}; at least 0."
                    : $"Penalty '{penalty.Name}' of {Pair(lists, item, place)} is missing; "
                        + "give a number, or a constraint that rules the pair out.");
    }

    private static AllocationProblem Of(
        AllocationLists<TItem, TPlace> lists,
        Func<bool?, bool> mayBeUsed,
        Func<AllocationLists<TItem, TPlace>, int, int, long> penalty,
        int[] floors)
    {
        var open = Enumerable.Range(0, lists.Places.Length)
            .Where(place => lists.Cap[place] > 0 && (lists.Parent[place] == lists.Cap.Length || lists.Cap[lists.Parent[place]] > 0))
            .ToArray();
        List<int> places = [];
        List<long> costs = [];
        var start = new int[lists.Items.Length + 1];
        (long Cost, int Item, int Place) largest = (0, -1, -1);
        Int128 total = 0;
        for (var item = 0; item < lists.Items.Length; item++)
        {
            long most = 0;
            foreach (var place in open)
            {
                if (!mayBeUsed(lists.Allows(lists.Items[item], lists.Places[place])))
                {
                    continue;
                }

                var cost = penalty(lists, item, place);
                places.Add(place);
                costs.Add(cost);
                most = Math.Max(most, cost);
                largest = cost > largest.Cost ? (cost, item, place) : largest;
            }

            start[item + 1] = places.Count;
            total += most;
        }

        int[] reachable = [.. floors.Select((floor, node) => Math.Min(floor, lists.Cap[node]))];
        var (without, shortfall) = Scale(total, reachable, lists.Items.Length) ?? throw TooLarge(lists, largest.Item, largest.Place);
        return new()
        {
            Items = lists.Items.Length,
            Places = lists.Places.Length,
            Groups = lists.GroupIds.Length,
            Start = start,
            Place = [.. places],
            Cost = [.. costs],
            Cap = lists.Cap,
            Floor = reachable,
            Parent = lists.Parent,
            Without = without,
            Short = shortfall,
        };
    }

    // One item short of a floor outweighs all penalties, and one item without a place outweighs all of both. An item fills two floors
    // at most. Prices and distances stay within a walk that passes every node once and goes without twice.
    private static (long Without, long Short)? Scale(Int128 total, int[] floors, int items)
    {
        var some = floors.Sum(floor => (long)floor);
        var shortfall = some == 0 ? 0 : total + 1;
        var without = (shortfall * Math.Min(some, 2L * items)) + total + 1;
        var longest = (2 * without) + (shortfall * (floors.Length + 2)) + (2 * total);
        return longest <= long.MaxValue / 4 ? ((long)without, (long)shortfall) : null;
    }

    private static string Pair(AllocationLists<TItem, TPlace> lists, int item, int place) =>
        $"'{IdText.Show(lists.ItemIds[item])}' at '{IdText.Show(lists.PlaceIds[place])}'";

    private static ArgumentException TooLarge(AllocationLists<TItem, TPlace> lists, int item, int place) => new(
        $"The penalties are too large to be added up exactly; the largest is that of {Pair(lists, item, place)}. "
        + "Use smaller points or weights.");
}
