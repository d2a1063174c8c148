using System;

namespace QaStandards.Allocation;

/// <summary>Groups of places that have a cap or a floor together, such as the weeks of one person's year.</summary>
/// <typeparam name="TPlace">The caller's type of a place.</typeparam>
/// <example><code>
/// // Places are weeks of people: at most six in a week (the places' own cap), and at least ten in the year.
/// SeatGroups&lt;PersonWeek&gt; years = new("people", week => week.Person, floor: new(Rule_5, person => 10));
/// </code></example>
public sealed class SeatGroups<TPlace>
    where TPlace : notnull
{
    /// <summary>Initialises groups.</summary>
    /// <param name="name">What a group is, in the plural, such as <c>people</c>.</param>
    /// <param name="of">Returns the id of the group that a place belongs to; null for none.</param>
    /// <param name="cap">The most that a group can take; no limit when null.</param>
    /// <param name="floor">The least that a group should get; nothing when null.</param>
    /// <exception cref="ArgumentNullException">The name or the function is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public SeatGroups(string name, Func<TPlace, string?> of, SeatCap<string>? cap = null, SeatFloor<string>? floor = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(of);
        Name = name;
        Of = of;
        Cap = cap;
        Floor = floor;
    }

    /// <summary>Gets what a group is, in the plural.</summary>
    public string Name { get; }

    /// <summary>Gets the function that returns the id of the group that a place belongs to.</summary>
    public Func<TPlace, string?> Of { get; }

    /// <summary>Gets the most that a group can take, if there is a limit.</summary>
    public SeatCap<string>? Cap { get; }

    /// <summary>Gets the least that a group should get, if anything.</summary>
    public SeatFloor<string>? Floor { get; }
}
