using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Allocation;

/// <summary>Solves, and says what was found in the caller's terms.</summary>
internal sealed class AllocationAssembly<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private const string FreeSeat = "a free seat";

    private readonly AllocationLists<TItem, TPlace> lists;
    private readonly AllocationProblem problem;
    private readonly SeatFlow flow;

    private AllocationAssembly(AllocationLists<TItem, TPlace> lists)
    {
        this.lists = lists;
        problem = ProblemOf<TItem, TPlace>.Cheapest(lists);
        flow = FirstByTicket.Of(CheapestFlow.Of(problem));
    }

    private AllocationDesign<TItem, TPlace> Design => lists.Design;

    public static Decision<AllocationPlan> Of(AllocationLists<TItem, TPlace> lists)
    {
        var assembly = new AllocationAssembly<TItem, TPlace>(lists);
        var plan = assembly.Plan();
        return new(plan, AllocationFindings<TItem, TPlace>.Of(lists, plan, assembly.flow.Load));
    }

    private AllocationPlan Plan()
    {
        var inOrder = Enumerable.Range(0, problem.Items).OrderBy(item => lists.ItemIds[item], StringComparer.Ordinal).ToArray();
        var clashes = new ClashSearch(flow);
        var shortfall = lists.Floor.Select((floor, node) => (long)Math.Max(0, floor - flow.Load[node])).Sum();
        var total = inOrder.Where(IsPlaced).Sum(item => flow.Cost[item]);
        return new(
            lists.Seed,
            inOrder.Where(IsPlaced).Select(Placed).ToValueList(),
            inOrder.Where(item => !IsPlaced(item)).Select(item => Unplaced(item, clashes)).ToValueList(),
            shortfall,
            total);
    }

    private bool IsPlaced(int item) => flow.At[item] != problem.Exit;

    private Placement Placed(int item)
    {
        var place = flow.At[item];
        var group = problem.Parent[place];
        var (thing, seat) = (lists.Items[item], lists.Places[place]);
        return new(
            lists.ItemIds[item],
            lists.PlaceIds[place],
            group == problem.Exit ? null : lists.NodeId(group),
            flow.Cost[item],
            Design.Penalties
                .Select(penalty => new PenaltyLine(
                    penalty.By,
                    penalty.Name,
                    ProblemOf<TItem, TPlace>.PointsOf(penalty, lists, item, place),
                    penalty.Weight,
                    penalty.Why(thing, seat)))
                .ToValueList(),
            Design.Constraints.Select(constraint => constraint.Check(thing, seat)).ToValueList());
    }

    private UnplacedItem Unplaced(int item, ClashSearch clashes)
    {
        List<Obstacle> because = [];
        foreach (var constraint in Design.Constraints)
        {
            because.AddRange(Ruled(item, constraint));
        }

        List<string> full = [];
        List<string> inFullGroups = [];
        for (var place = 0; place < problem.Places; place++)
        {
            if (lists.Allows(lists.Items[item], lists.Places[place]) is true)
            {
                (flow.CanRise(place) ? inFullGroups : full).Add(lists.PlaceIds[place]);
            }
        }

        because.AddRange(Of(Design.Cap.By, FreeSeat, Verdict.Breached, [], full));
        var groupCap = Design.Groups?.Cap?.By ?? Design.Cap.By;
        because.AddRange(Of(groupCap, $"{FreeSeat} among the {Design.Groups?.Name}", Verdict.Breached, [], inFullGroups));
        return new(lists.ItemIds[item], WithAlone(because), Clash(item, clashes));
    }

    private IEnumerable<Obstacle> Ruled(int item, Constraint<TItem, TPlace> constraint)
    {
        List<string> no = [];
        List<string> unknown = [];
        SortedSet<string> missing = new(StringComparer.Ordinal);
        for (var place = 0; place < problem.Places; place++)
        {
            if (!lists.InQuestion(lists.Items[item], lists.Places[place]))
            {
                continue;
            }

            var allowed = constraint.Allows(lists.Items[item], lists.Places[place]);
            if (allowed is not true)
            {
                (allowed is null ? unknown : no).Add(lists.PlaceIds[place]);
            }

            missing.UnionWith(constraint.MissingFor(lists.Items[item], lists.Places[place]));
        }

        return Of(constraint.By, constraint.Name, Verdict.Breached, [], no)
            .Concat(Of(constraint.By, constraint.Name, Verdict.Undetermined, missing.ToValueList(), unknown));
    }

    private static IEnumerable<Obstacle> Of(
        Clause by, string name, Verdict verdict, ValueList<string> missing, List<string> places) =>
        places.Count == 0 ? [] : [new(by, name, verdict, missing, places.Order(StringComparer.Ordinal).ToValueList(), [])];

    private static ValueList<Obstacle> WithAlone(List<Obstacle> because)
    {
        var obstacles = because.SelectMany(obstacle => obstacle.Places)
            .CountBy(place => place, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return because
            .Select(obstacle => obstacle with { Alone = obstacle.Places.Where(place => obstacles[place] == 1).ToValueList() })
            .ToValueList();
    }

    private SeatClash? Clash(int item, ClashSearch clashes) => clashes.Of(item) is var (items, places, seats)
        ? new(
            Design.Items,
            items.Select(other => lists.ItemIds[other]).Order(StringComparer.Ordinal).ToValueList(),
            places.Select(place => lists.PlaceIds[place]).Order(StringComparer.Ordinal).ToValueList(),
            seats)
        : null;
}
