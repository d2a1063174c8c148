using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using QaStandards.Sampling;
using static QaStandards.Allocation.AllocationSpecification;

namespace QaStandards.Allocation.Audit;

/// <summary>Reviews whether a claimed allocation is the one that the rules single out.</summary>
internal sealed class BestReview<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private readonly AuditedLists<TItem, TPlace> lists;
    private readonly SortedDictionary<string, string> placeOf;
    private readonly Seed? seed;
    private readonly string[] items;
    private readonly string[] places;
    private readonly string[] groups;
    private Int128 total;

    public BestReview(AuditedLists<TItem, TPlace> lists, SortedDictionary<string, string> placeOf, Seed? seed)
    {
        this.lists = lists;
        this.placeOf = placeOf;
        this.seed = seed;
        items = InOrder(lists.Items.Keys);
        places = InOrder(lists.Places.Keys);
        groups = [.. lists.Groups];
    }

    private int Exit => items.Length + places.Length + groups.Length;

    public IEnumerable<Finding> Findings(bool isSound, long shortfall)
    {
        if (!isSound)
        {
            return new[] { Most, Floors, LeastPenalty, Ties }.Select(rule =>
                new Finding(rule, Verdict.Undetermined, new Measure.Missing("pairs that keep every cap and constraint")));
        }

        var what = lists.Design.Items;
        var moves = AllMoves();
        var most = moves.Search(1);
        var floors = moves.Search(2);
        var least = moves.Search(3);
        return
        [
            Told(moves, Most, most.Round, new Measure.AtLeast($"{what} placed", placeOf.Count, placeOf.Count - most.Gain.Without)),
            Told(moves, Floors, floors.Round, new Measure.AtMost($"{what} short of the floors", shortfall, shortfall + floors.Gain.Short)),
            Told(moves, LeastPenalty, least.Round, new Measure.AtMost("penalty in all", Shown(total), Shown(total + least.Gain.Points))),
            OnTies(moves, least.Round is null ? least.Distance : null),
        ];
    }

    private static long Shown(Int128 number) => number <= long.MaxValue ? (long)number : long.MaxValue;

    private string[] InOrder(IEnumerable<string> ids) => seed is null
        ? [.. ids]
        : [.. ids.OrderBy(TicketOf, StringComparer.Ordinal).ThenBy(id => id, StringComparer.Ordinal)];

    private string TicketOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed!.Text}:{id}")));

    private Moves AllMoves()
    {
        var moves = new Moves(Exit + 1);
        var placeNumber = Numbered(places, items.Length);
        var groupNumber = Numbered(groups, items.Length + places.Length);
        for (var i = 0; i < items.Length; i++)
        {
            OfItem(moves, i, placeNumber);
        }

        foreach (var place in places)
        {
            var above = lists.GroupOf.TryGetValue(place, out var group) ? groupNumber[group] : Exit;
            Pass(moves, placeNumber[place], above, placeOf.Values.Count(own => own == place), lists.CapOf(place), lists.FloorOf(place));
        }

        foreach (var group in groups)
        {
            var inGroup = placeOf.Values.Count(place => lists.GroupOf.GetValueOrDefault(place) == group);
            Pass(moves, groupNumber[group], Exit, inGroup, lists.GroupCapOf(group), lists.GroupFloorOf(group));
        }

        return moves;
    }

    private void OfItem(Moves moves, int item, Dictionary<string, int> placeNumber)
    {
        var own = placeOf.GetValueOrDefault(items[item]);
        foreach (var place in places)
        {
            if (!lists.Allows(items[item], place) || lists.PenaltyOf(items[item], place) is not { } points)
            {
                continue;
            }

            if (place == own)
            {
                moves.Add(placeNumber[place], item, new(0, 0, -points));
                total += points;
            }
            else
            {
                moves.Add(item, placeNumber[place], new(0, 0, points));
            }
        }

        if (own is null)
        {
            moves.Add(Exit, item, new(-1, 0, 0));
        }
        else
        {
            moves.Add(item, Exit, new(1, 0, 0));
        }
    }

    private static void Pass(Moves moves, int node, int above, long load, long cap, long floor)
    {
        // A floor above the cap asks for no more than the cap can give.
        if (load < cap)
        {
            moves.Add(node, above, new(0, load < floor ? -1 : 0, 0));
        }

        if (load > 0)
        {
            moves.Add(above, node, new(0, load <= floor ? 1 : 0, 0));
        }
    }

    private static Dictionary<string, int> Numbered(string[] ids, int start) =>
        ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => start + pair.i, StringComparer.Ordinal);

    private Finding Told(Moves moves, Clause rule, List<int>? round, Measure measure) => round is null
        ? new(rule, Verdict.Satisfied, measure)
        : new Finding(rule, Verdict.Breached, measure).TurnedBy(Said(moves, round));

    // A round of moves, as a person reads it: an item and where it goes.
    private string Said(Moves moves, List<int> round) => string.Join(", ", round
        .Where(arc => moves.From(arc) < items.Length)
        .Select(arc => moves.To(arc) == Exit
            ? $"{items[moves.From(arc)]} without a place"
            : $"{items[moves.From(arc)]} to {places[moves.To(arc) - items.Length]}"));

    private Finding OnTies(Moves moves, Loss[]? distance)
    {
        if (seed is null)
        {
            return new(Ties, Verdict.NotApplicable, new Measure.Nothing("seed"));
        }

        if (distance is null)
        {
            return new(Ties, Verdict.Undetermined, new Measure.Missing("an allocation with the least penalty"));
        }

        var free = moves.Free(distance);
        for (var turn = 0; turn < items.Length; turn++)
        {
            if (Better(moves, free, turn) is { } better)
            {
                var stated = placeOf.GetValueOrDefault(items[turn]) ?? "none";
                return new(
                    Ties, Verdict.Breached, new Measure.Same($"the place of {items[turn]}", stated, places[better - items.Length]));
            }
        }

        return new(Ties, Verdict.Satisfied, new Measure.Stated("the smallest tickets go first", Actual: true, Expected: true));
    }

    // An earlier place for an item, from which free moves of later items lead back to where the item is.
    private int? Better(Moves moves, List<int>[] free, int turn)
    {
        var home = placeOf.TryGetValue(items[turn], out var own) ? Array.IndexOf(places, own) + items.Length : Exit;
        foreach (var place in free[turn].Select(moves.To).Where(node => node < home && node != Exit).Order())
        {
            HashSet<int> seen = [place];
            Queue<int> open = new([place]);
            while (open.TryDequeue(out var node))
            {
                if (node == home)
                {
                    return place;
                }

                foreach (var next in free[node].Select(moves.To).Where(next => next > turn && seen.Add(next)))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }
}
