using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Allocation;

/// <summary>
/// Finds who competes with an item that has no place: everybody at a place it could have, everybody at the places these could have,
/// and so on. As many are placed as can be, so every cap on the way is reached, and none of the items has any other place.
/// </summary>
internal sealed class ClashSearch
{
    private readonly AllocationProblem problem;
    private readonly SeatFlow flow;
    private readonly ILookup<int, int> placesOf;
    private readonly List<int> items = [];
    private readonly List<int> places = [];
    private readonly List<int> groups = [];

    // The search that last met an item, or a place or group: nothing is cleared between one search and the next.
    private readonly int[] itemMet;
    private readonly int[] nodeMet;
    private int search;

    public ClashSearch(SeatFlow flow)
    {
        this.flow = flow;
        problem = flow.Problem;
        placesOf = Enumerable.Range(0, problem.Places).ToLookup(place => problem.Parent[place]);
        itemMet = new int[problem.Items];
        nodeMet = new int[problem.Exit + 1];
    }

    /// <summary>Returns the items, the places and their seats; null when the constraints leave the item no place at all.</summary>
    public (List<int> Items, List<int> Places, long Seats)? Of(int item)
    {
        if (problem.Start[item] == problem.Start[item + 1])
        {
            return null;
        }

        search++;
        items.Clear();
        places.Clear();
        groups.Clear();
        Add(item);
        for (var next = 0; next < items.Count; next++)
        {
            Compete(items[next]);
        }

        AddWhoCanGoNowhereElse();
        var seats = groups.Sum(group => (long)problem.Cap[group])
            + places.Where(place => nodeMet[problem.Parent[place]] != search).Sum(place => (long)problem.Cap[place]);
        return ([.. items], [.. places], seats);
    }

    private void AddWhoCanGoNowhereElse()
    {
        for (var item = flow.First(problem.Exit); item != SeatFlow.Nowhere; item = flow.Next(item))
        {
            var own = problem.Place.AsSpan(problem.Start[item]..problem.Start[item + 1]);
            var isInside = own.Length > 0;
            foreach (var place in own)
            {
                isInside &= nodeMet[place] == search;
            }

            if (isInside)
            {
                Add(item);
            }
        }
    }

    private void Add(int item)
    {
        if (itemMet[item] != search)
        {
            itemMet[item] = search;
            items.Add(item);
        }
    }

    private void Compete(int item)
    {
        for (var pair = problem.Start[item]; pair < problem.Start[item + 1]; pair++)
        {
            if (nodeMet[problem.Place[pair]] != search)
            {
                Fill(problem.Place[pair]);
            }
        }
    }

    private void Fill(int place)
    {
        nodeMet[place] = search;
        places.Add(place);
        for (var item = flow.First(place); item != SeatFlow.Nowhere; item = flow.Next(item))
        {
            Add(item);
        }

        // A place with a free seat of its own is full because its group is.
        var group = problem.Parent[place];
        if (flow.CanRise(place) && group != problem.Exit && nodeMet[group] != search)
        {
            nodeMet[group] = search;
            groups.Add(group);
            foreach (var other in placesOf[group].Where(other => flow.CanFall(other) && nodeMet[other] != search))
            {
                Fill(other);
            }
        }
    }
}
