using System;
using System.Globalization;

namespace QaStandards.Allocation;

/// <summary>
/// How much one thing speaks against a pair: a clause, a name, a weight, and a number for every item and place.
/// </summary>
/// <remarks>
/// A penalty is a whole number, nought or more, and the smaller is the better: a merit from 0 to 1,000 is the penalty of 1,000
/// less it. An allocation adds the weighted penalties of its pairs. The function must be pure, and must answer for every pair
/// that the constraints allow. Two penalties are equal only when they are the same object, because functions cannot be compared.
/// </remarks>
/// <typeparam name="TItem">The caller's type of what is placed.</typeparam>
/// <typeparam name="TPlace">The caller's type of a place.</typeparam>
/// <example><code>
/// Penalty&lt;Trainee, School&gt; travel = new(Rule_3, "travel", 1, (trainee, school) => trainee.MinutesTo(school));
/// </code></example>
public sealed class Penalty<TItem, TPlace>
    where TItem : notnull
    where TPlace : notnull
{
    private readonly Func<TItem, TPlace, long?> points;
    private readonly Func<TItem, TPlace, string>? why;

    /// <summary>Initialises a penalty.</summary>
    /// <param name="by">The clause that asks for it to be considered.</param>
    /// <param name="name">What is considered, such as <c>travel</c>.</param>
    /// <param name="weight">
    /// By how much the number counts, nought or more; nought leaves it out of account, and a finding says so.
    /// </param>
    /// <param name="points">Returns the number, nought or more; null when it is missing, which an allocation refuses.</param>
    /// <param name="why">Returns the reason for the number, such as <c>35 minutes</c>; null for none.</param>
    /// <exception cref="ArgumentNullException">The clause, the name or the function of points is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or the weight is negative.</exception>
    public Penalty(Clause by, string name, int weight, Func<TItem, TPlace, long?> points, Func<TItem, TPlace, string>? why = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(points);
        if (weight < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(weight),
                string.Create(CultureInfo.InvariantCulture, $"Penalty '{name}' has a weight of {weight}; at least 0."));
        }

        By = by;
        Name = name;
        Weight = weight;
        this.points = points;
        this.why = why;
    }

    /// <summary>Gets the clause that asks for it to be considered.</summary>
    public Clause By { get; }

    /// <summary>Gets what is considered.</summary>
    public string Name { get; }

    /// <summary>Gets by how much the number counts.</summary>
    public int Weight { get; }

    /// <summary>Returns the clause, the name and the weight.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{By.Citation}] {Name} x {Weight}");

    /// <summary>Returns the number of a pair, or null when it is missing; trusts its arguments.</summary>
    internal long? Points(TItem item, TPlace place) => points(item, place);

    /// <summary>Returns the reason for the number of a pair, or null; trusts its arguments.</summary>
    internal string? Why(TItem item, TPlace place) => why?.Invoke(item, place);
}
