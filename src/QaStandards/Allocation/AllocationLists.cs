using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Allocation;

/// <summary>Items and places as they were given, checked, in the order of their tickets, with the caps and floors.</summary>
internal sealed class AllocationLists<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private AllocationLists(AllocationDesign<TItem, TPlace> design, Seed seed, (TItem[], string[]) items, (TPlace[], string[]) places)
    {
        Design = design;
        Seed = seed;
        (Items, ItemIds) = items;
        (Places, PlaceIds) = places;
        var groups = Array.ConvertAll(Places, place => design.Groups?.Of(place));
        GroupIds = [.. groups.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var id in GroupIds)
        {
            Sound(id, $"id of one of the {design.Groups?.Name}", nameof(places));
        }

        var exit = Places.Length + GroupIds.Length;
        Parent =
        [
            .. groups.Select(group => group is null ? exit : Places.Length + Array.BinarySearch(GroupIds, group, StringComparer.Ordinal)),
            .. GroupIds.Select(_ => exit),
        ];
        Cap = [.. Limits(design.Cap.Limit, "cap"), .. GroupLimits(design.Groups?.Cap?.Limit, "cap", int.MaxValue)];
        Floor = [.. Limits(design.Floor?.Limit ?? (_ => 0), "floor"), .. GroupLimits(design.Groups?.Floor?.Limit, "floor", 0)];
    }

    public AllocationDesign<TItem, TPlace> Design { get; }

    public Seed Seed { get; }

    public TItem[] Items { get; }

    public string[] ItemIds { get; }

    public TPlace[] Places { get; }

    public string[] PlaceIds { get; }

    public string[] GroupIds { get; }

    /// <summary>Gets the node above each place and group, as <see cref="AllocationProblem.Parent"/>.</summary>
    public int[] Parent { get; }

    /// <summary>Gets the cap of each place and group.</summary>
    public int[] Cap { get; }

    /// <summary>Gets the floor of each place and group.</summary>
    public int[] Floor { get; }

    public static AllocationLists<TItem, TPlace> Read(
        AllocationDesign<TItem, TPlace> design, IEnumerable<TItem> items, IEnumerable<TPlace> places, Seed seed)
    {
        var read = InOrder(items, design.ItemId, design.Items, seed, nameof(items));
        var seats = InOrder(places, design.PlaceId, design.Places, seed, nameof(places));
        var pairs = (long)read.Things.Length * seats.Things.Length;
        return pairs <= AllocationDesign<TItem, TPlace>.MostPairs
            ? new(design, seed, read, seats)
            : throw new ArgumentException(
                $"{English.Number(read.Things.Length)} {design.Items} and {English.Number(seats.Things.Length)} {design.Places} are "
                + $"{English.Number(pairs)} pairs; at most {English.Number(AllocationDesign<TItem, TPlace>.MostPairs)}. Split the lists.",
                nameof(items));
    }

    public string NodeId(int node) => node < Places.Length ? PlaceIds[node] : GroupIds[node - Places.Length];

    public bool InQuestion(TItem item, TPlace place) => Design.InQuestion is null || Design.InQuestion(item, place);

    /// <summary>
    /// Returns whether a pair may be used: false as soon as one constraint does not hold, else null when one is not known.
    /// </summary>
    public bool? Allows(TItem item, TPlace place)
    {
        if (!InQuestion(item, place))
        {
            return false;
        }

        bool? result = true;
        foreach (var constraint in Design.Constraints)
        {
            switch (constraint.Allows(item, place))
            {
                case false: return false;
                case null: result = null; break;
            }
        }

        return result;
    }

    private static (T[] Things, string[] Ids) InOrder<T>(
        IEnumerable<T> things, Func<T, string> id, string what, Seed seed, string parameter)
        where T : notnull
    {
        List<(Ticket Ticket, string Id, T Thing)> read = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            ArgumentNullException.ThrowIfNull(thing, parameter);
            var name = id(thing);
            Sound(name, $"id of one of the {what}", parameter);
            if (!ids.Add(name))
            {
                throw new ArgumentException($"Id '{IdText.Show(name)}' is on the list of {what} twice; leave one out.", parameter);
            }

            read.Add((Ticket.Of(seed, name), name, thing));
        }

        read.Sort((one, other) => one.Ticket.CompareTo(other.Ticket) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Id, other.Id));
        return ([.. read.Select(line => line.Thing)], [.. read.Select(line => line.Id)]);
    }

    private static void Sound(string? id, string what, string parameter)
    {
        if (IdText.Problem(id) is { } problem)
        {
            throw new ArgumentException($"The {what} {problem}: '{IdText.Show(id ?? "")}'. Give every one an id.", parameter);
        }
    }

    private static int NotNegative(int limit, string what, string name, string id) => limit >= 0
        ? limit
        : throw new ArgumentException($"The {what} of '{IdText.Show(id)}' among the {name} is {English.Number(limit)}; at least 0.");

    private IEnumerable<int> Limits(Func<TPlace, int> limit, string what) =>
        Places.Select((place, i) => NotNegative(limit(place), what, Design.Places, PlaceIds[i]));

    private IEnumerable<int> GroupLimits(Func<string, int>? limit, string what, int otherwise) =>
        GroupIds.Select(id => limit is null ? otherwise : NotNegative(limit(id), what, Design.Groups!.Name, id));
}
