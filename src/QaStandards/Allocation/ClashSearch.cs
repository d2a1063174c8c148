using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Allocation;

/// <summary>
/// Finds who competes with an item that has no place: everybody at a place it could have, everybody at the places these could
/// have, and so on. As many are placed as can be, so every cap on the way is reached, and none of the items has any other place.
/// </summary>
internal sealed class ClashSearch
{
    private readonly AllocationProblem problem;
    private readonly SeatFlow flow;
    private readonly HashSet<int> items = [];
    private readonly HashSet<int> places = [];
    private readonly HashSet<int> groups = [];
    private readonly Queue<int> open = new();
    private readonly ILookup<int, int> placesOf;

    private ClashSearch(SeatFlow flow, ILookup<int, int> placesOf)
    {
        problem = flow.Problem;
        this.flow = flow;
        this.placesOf = placesOf;
    }

    public static ILookup<int, int> PlacesOfGroups(AllocationProblem problem) =>
        Enumerable.Range(0, problem.Places).ToLookup(place => problem.Parent[place]);

    /// <summary>
    /// Returns the items, the places and their seats; null when the constraints leave the item no place at all.
    /// </summary>
    public static (List<int> Items, List<int> Places, long Seats)? Of(SeatFlow flow, ILookup<int, int> placesOf, int item)
    {
        if (flow.Problem.Start[item] == flow.Problem.Start[item + 1])
        {
            return null;
        }

        var search = new ClashSearch(flow, placesOf);
        search.Add(item);
        while (search.open.TryDequeue(out var competitor))
        {
            search.Compete(competitor);
        }

        return search.Result();
    }

    private (List<int> Items, List<int> Places, long Seats) Result()
    {
        for (var item = flow.First(problem.Exit); item != SeatFlow.Nowhere; item = flow.Next(item))
        {
            var own = problem.Place.AsSpan(problem.Start[item]..problem.Start[item + 1]);
            var inside = own.Length > 0;
            foreach (var place in own)
            {
                inside &= places.Contains(place);
            }

            if (inside)
            {
                items.Add(item);
            }
        }

        var seats = groups.Sum(group => (long)problem.Cap[group])
            + places.Where(place => !groups.Contains(problem.Parent[place])).Sum(place => (long)problem.Cap[place]);
        return ([.. items], [.. places], seats);
    }

    private void Add(int item)
    {
        if (items.Add(item))
        {
            open.Enqueue(item);
        }
    }

    private void Compete(int item)
    {
        for (var pair = problem.Start[item]; pair < problem.Start[item + 1]; pair++)
        {
            Fill(problem.Place[pair]);
        }
    }

    private void Fill(int place)
    {
        if (!places.Add(place))
        {
            return;
        }

        for (var item = flow.First(place); item != SeatFlow.Nowhere; item = flow.Next(item))
        {
            Add(item);
        }

        var group = problem.Parent[place];
        if (flow.CanRise(place) && group != problem.Exit && groups.Add(group))
        {
            foreach (var other in placesOf[group].Where(flow.CanFall))
            {
                Fill(other);
            }
        }
    }
}
