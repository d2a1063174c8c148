using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Allocation.Audit;

/// <summary>The raw lists by id, read for an audit.</summary>
internal sealed class AuditedLists<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    public AuditedLists(AllocationDesign<TItem, TPlace> design, IEnumerable<TItem> items, IEnumerable<TPlace> places)
    {
        Design = design;
        Items = ById(items, design.ItemId, design.Items, nameof(items));
        Places = ById(places, design.PlaceId, design.Places, nameof(places));
        if (design.Groups is { } groups)
        {
            foreach (var (id, place) in Places)
            {
                if (groups.Of(place) is { } group)
                {
                    GroupOf.Add(id, group);
                }
            }
        }
    }

    public AllocationDesign<TItem, TPlace> Design { get; }

    public SortedDictionary<string, TItem> Items { get; }

    public SortedDictionary<string, TPlace> Places { get; }

    public Dictionary<string, string> GroupOf { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Groups => GroupOf.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public long CapOf(string place) => Design.Cap.Limit(Places[place]);

    public long FloorOf(string place) => Design.Floor?.Limit(Places[place]) ?? 0;

    public long GroupCapOf(string group) => Design.Groups?.Cap?.Limit(group) ?? int.MaxValue;

    public long GroupFloorOf(string group) => Design.Groups?.Floor?.Limit(group) ?? 0;

    public bool InQuestion(string item, string place) => Design.InQuestion is not { } asked || asked(Items[item], Places[place]);

    /// <summary>Returns whether every constraint is known to hold for a pair.</summary>
    public bool Allows(string item, string place) =>
        InQuestion(item, place) && Design.Constraints.All(constraint => Answer(constraint, item, place) == Verdict.Satisfied);

    /// <summary>
    /// Returns Satisfied when a constraint holds for a pair, Breached when not, Undetermined when it is not known.
    /// </summary>
    public Verdict Answer(Constraint<TItem, TPlace> constraint, string item, string place)
    {
        var finding = constraint.Check(Items[item], Places[place]);
        return finding.Denies ? Verdict.Breached
            : finding.Effect == Effect.Blocks && Verdict.Worse(finding.Verdict, Verdict.Open) == finding.Verdict ? Verdict.Undetermined
            : Verdict.Satisfied;
    }

    /// <summary>Returns the penalty of a pair; null when a part of it is missing or negative.</summary>
    public Int128? PenaltyOf(string item, string place)
    {
        Int128 sum = 0;
        foreach (var penalty in Design.Penalties)
        {
            if (penalty.Points(Items[item], Places[place]) is not { } points || points < 0)
            {
                return null;
            }

            sum += (Int128)points * penalty.Weight;
        }

        return sum;
    }

    private static SortedDictionary<string, T> ById<T>(IEnumerable<T> things, Func<T, string> id, string what, string parameter)
        where T : notnull
    {
        SortedDictionary<string, T> result = new(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            ArgumentNullException.ThrowIfNull(thing, parameter);
            IdText.Check(id(thing), $"id of one of the {what}", parameter);
            if (!result.TryAdd(id(thing), thing))
            {
                throw new ArgumentException($"Id '{IdText.Show(id(thing))}' is on the list of {what} twice; leave one out.", parameter);
            }
        }

        return result;
    }
}
