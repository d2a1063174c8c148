using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>Says how many people a forecast of work needs, and how many it can keep busy, under a cap and a floor.</summary>
/// <remarks>
/// Both bounds are exact, not only necessary. Hand the work out in turn, day after day: nobody's share of a week, nor of the
/// year, is then more than one larger than anybody else's, so that every number of people between the bounds keeps both the
/// cap and the floor. It is assumed that everybody is free in every week; where they are not, allocate.
/// </remarks>
public sealed record Capacity
{
    /// <summary>Initialises the pair of rules.</summary>
    /// <exception cref="ArgumentNullException">A rule is null.</exception>
    public Capacity(WeeklyCap cap, YearlyFloor floor)
    {
        ArgumentNullException.ThrowIfNull(cap);
        ArgumentNullException.ThrowIfNull(floor);
        Cap = cap;
        Floor = floor;
    }

    /// <summary>Gets the cap.</summary>
    public WeeklyCap Cap { get; }

    /// <summary>Gets the floor.</summary>
    public YearlyFloor Floor { get; }

    /// <summary>Decides from the demand of each week of a year.</summary>
    /// <param name="weeks">One number for each week. Under a cap on any seven days, give days: weeks hide their peak.</param>
    /// <returns>
    /// The bounds, with a finding about each clause: whether the number of people that the other clause allows is right for it.
    /// When no number is, both are breached and each says what variation would help.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="weeks"/> is null.</exception>
    /// <exception cref="ArgumentException">The demand of a week is negative.</exception>
    public Decision<CapacityBounds> Decide(IEnumerable<int> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        return Decide(Bounds(weeks));
    }

    /// <summary>Decides from the days of a year for which work is forecast; a day with two pieces is given twice.</summary>
    /// <inheritdoc cref="Decide(IEnumerable{int})" path="/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public Decision<CapacityBounds> Decide(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        int[] sorted = [.. days.Select(DayNumber.Of)];
        Array.Sort(sorted);
        return Decide(new CapacityBounds(
            Window.Of(sorted, Cap.Week, int.MaxValue).Busiest.Count, sorted.Length, Cap.Limit, Floor.Limit));
    }

    /// <summary>Checks whether a number of people keeps the cap in the busiest week and can reach the floor.</summary>
    /// <returns>A finding about the cap's clause, then one about the floor's.</returns>
    /// <inheritdoc cref="Decide(IEnumerable{int})" path="/param"/>
    /// <inheritdoc cref="Decide(IEnumerable{int})" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException">The number of people is negative.</exception>
    public Findings Check(IEnumerable<int> weeks, int people)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        var bounds = Bounds(weeks);
        return [Enough(bounds, people), NotTooMany(bounds, people)];
    }

    private static string Words(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private CapacityBounds Bounds(IEnumerable<int> weeks)
    {
        var (peak, total, number) = (0L, 0L, 0);
        foreach (var demand in weeks)
        {
            number++;
            if (demand < 0)
            {
                throw new ArgumentException(Words($"The demand of week {number} is {demand}; at least 0."), nameof(weeks));
            }

            (peak, total) = (Math.Max(peak, demand), total + demand);
        }

        return new(peak, total, Cap.Limit, Floor.Limit);
    }

    private Decision<CapacityBounds> Decide(CapacityBounds bounds)
    {
        if (bounds.Total == 0)
        {
            var nothing = new Measure.Nothing("demand");
            var cited = Chosen(new(Cap.By, Verdict.NotApplicable, nothing));
            return new(bounds, [cited, new(Floor.By, Verdict.NotApplicable, nothing)]);
        }

        var enough = Enough(bounds, bounds.Most);
        var notTooMany = NotTooMany(bounds, bounds.Fewest);
        if (bounds.IsFeasible)
        {
            return new(bounds, [enough, notTooMany]);
        }

        // Where nobody can reach the floor, no cap helps: somebody must do the work.
        return new(bounds,
        [
            bounds.CapThatServes is not { } cap ? enough
                : enough.TurnedBy(Words($"a cap of {cap:#,0} a week, or at most {bounds.PeakThatServes:#,0} in the busiest week")),
            notTooMany.TurnedBy(Words(
                $"a floor of {bounds.FloorThatServes:#,0} a year, or at least {bounds.TotalThatServes:#,0} in the year")),
        ]);
    }

    private Finding Enough(CapacityBounds bounds, long people) => Chosen(new(
        Cap.By,
        people >= bounds.Fewest ? Verdict.Satisfied : Verdict.Breached,
        new Measure.AtLeast(
            Words($"people for {bounds.Peak:#,0} in the busiest week, {Cap.Limit:#,0} each"), people, bounds.Fewest)));

    private Finding NotTooMany(CapacityBounds bounds, long people) => new(
        Floor.By,
        people <= bounds.Most ? Verdict.Satisfied : Verdict.Breached,
        new Measure.AtMost(
            Words($"people to share {bounds.Total:#,0} in the year, {Floor.Limit:#,0} each"), people, bounds.Most));

    private Finding Chosen(Finding finding) => Cap.Choice is null ? finding : finding.Under(Cap.Choice);
}
