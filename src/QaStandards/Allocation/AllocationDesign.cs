using System;
using System.Collections.Generic;
using QaStandards.Sampling;

namespace QaStandards.Allocation;

/// <summary>
/// How items are given places: who must get one, how many a place takes, what rules a pair out and what speaks against it.
/// Immutable.
/// </summary>
/// <remarks>
/// <para>
/// An allocation is chosen by the rules of <see cref="AllocationSpecification"/>, which leave exactly one: as many items as can
/// be, then the least shortfall of the floors, then the least sum of penalties, and between equals the tickets of a seed. It does
/// not depend on the order of the lists, the machine or the culture, and it is found exactly, as a flow of least cost on whole
/// numbers.
/// </para>
/// <para>
/// Functions must be pure and are called for every pair, so that <c>items x places</c> bounds the time; at most
/// <see cref="MostPairs"/> pairs. Facts must not change while an allocation is under way.
/// </para>
/// </remarks>
/// <typeparam name="TItem">The caller's type of what is placed.</typeparam>
/// <typeparam name="TPlace">The caller's type of a place.</typeparam>
public sealed class AllocationDesign<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    /// <summary>The most pairs of an item and a place that one allocation may look at.</summary>
    public const long MostPairs = 100_000_000;

    /// <summary>Initialises a design.</summary>
    /// <param name="by">The clause that wants every item placed; its force decides what an item without a place does.</param>
    /// <param name="items">What is placed, in the plural, such as <c>trainees</c>.</param>
    /// <param name="places">What takes them, in the plural, such as <c>schools</c>.</param>
    /// <param name="itemId">Returns the id of an item.</param>
    /// <param name="placeId">Returns the id of a place.</param>
    /// <param name="cap">The most that a place takes.</param>
    /// <param name="constraints">What must hold for a pair; nothing when null.</param>
    /// <param name="penalties">What speaks against a pair; nothing when null.</param>
    /// <param name="floor">The least that a place should get; nothing when null.</param>
    /// <param name="groups">Groups of places with a cap or a floor of their own; none when null.</param>
    /// <param name="inQuestion">
    /// Returns whether a pair comes into question at all, such as a visit and a week that holds its day; every pair when null.
    /// One that does not is neither used nor named among the reasons.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument but the last five is null.</exception>
    /// <exception cref="ArgumentException">
    /// A text is empty, a constraint or a penalty is null, or two constraints or two penalties have one name.
    /// </exception>
    public AllocationDesign(
        Clause by,
        string items,
        string places,
        Func<TItem, string> itemId,
        Func<TPlace, string> placeId,
        SeatCap<TPlace> cap,
        ValueList<Constraint<TItem, TPlace>>? constraints = null,
        ValueList<Penalty<TItem, TPlace>>? penalties = null,
        SeatFloor<TPlace>? floor = null,
        SeatGroups<TPlace>? groups = null,
        Func<TItem, TPlace, bool>? inQuestion = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(items);
        ArgumentException.ThrowIfNullOrWhiteSpace(places);
        ArgumentNullException.ThrowIfNull(itemId);
        ArgumentNullException.ThrowIfNull(placeId);
        ArgumentNullException.ThrowIfNull(cap);
        Named(constraints, constraint => constraint.Name, nameof(constraints));
        Named(penalties, penalty => penalty.Name, nameof(penalties));
        By = by;
        Items = items;
        Places = places;
        ItemId = itemId;
        PlaceId = placeId;
        Cap = cap;
        Constraints = constraints ?? [];
        Penalties = penalties ?? [];
        Floor = floor;
        Groups = groups;
        InQuestion = inQuestion;
    }

    /// <summary>Gets the clause that wants every item placed.</summary>
    public Clause By { get; }

    /// <summary>Gets what is placed, in the plural.</summary>
    public string Items { get; }

    /// <summary>Gets what takes them, in the plural.</summary>
    public string Places { get; }

    /// <summary>Gets the function that returns the id of an item.</summary>
    public Func<TItem, string> ItemId { get; }

    /// <summary>Gets the function that returns the id of a place.</summary>
    public Func<TPlace, string> PlaceId { get; }

    /// <summary>Gets the most that a place takes.</summary>
    public SeatCap<TPlace> Cap { get; }

    /// <summary>Gets what must hold for a pair.</summary>
    public ValueList<Constraint<TItem, TPlace>> Constraints { get; }

    /// <summary>Gets what speaks against a pair.</summary>
    public ValueList<Penalty<TItem, TPlace>> Penalties { get; }

    /// <summary>Gets the least that a place should get, if anything.</summary>
    public SeatFloor<TPlace>? Floor { get; }

    /// <summary>Gets the groups of places, if there are any.</summary>
    public SeatGroups<TPlace>? Groups { get; }

    /// <summary>Gets the function that returns whether a pair comes into question at all; null when every pair does.</summary>
    public Func<TItem, TPlace, bool>? InQuestion { get; }

    /// <summary>Allocates.</summary>
    /// <param name="items">The items, in any order.</param>
    /// <param name="places">The places, in any order.</param>
    /// <param name="seed">The seed whose tickets decide between allocations that are equally good.</param>
    /// <returns>
    /// The allocation, with a finding for every clause: that everybody is placed, the caps and floors, each constraint and each
    /// penalty. That everybody is placed is Undetermined as long as facts are missing that could place them.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an item or place in it is null.</exception>
    /// <exception cref="ArgumentException">
    /// An id is null, empty, twice in its list or cannot be an id of a draw; a cap, a floor or a penalty is negative; the penalty
    /// of a pair that the constraints allow is missing; penalties are too large to be added up exactly; or there are too many
    /// pairs.
    /// </exception>
    public Decision<AllocationPlan> Allocate(IEnumerable<TItem> items, IEnumerable<TPlace> places, Seed seed)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(seed);
        return AllocationAssembly<TItem, TPlace>.Of(AllocationLists<TItem, TPlace>.Read(this, items, places, seed));
    }

    private static void Named<T>(ValueList<T>? parts, Func<T, string> name, string parameter)
        where T : class
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var part in parts ?? [])
        {
            ArgumentNullException.ThrowIfNull(part, parameter);
            if (!names.Add(name(part)))
            {
                throw new ArgumentException($"Two {parameter} have the name '{name(part)}'; name each of them once.", parameter);
            }
        }
    }
}
