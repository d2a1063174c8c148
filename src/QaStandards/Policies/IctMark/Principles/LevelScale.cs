using System;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>
/// The levels of an edition of the Self-review Framework, and which end of them is the best. Compared by value.
/// </summary>
public sealed record LevelScale
{
    private LevelScale(int least, int greatest, BestLevel best)
    {
        Least = least;
        Greatest = greatest;
        Best = best;
    }

    /// <summary>Gets the lowest number.</summary>
    public int Least { get; }

    /// <summary>Gets the highest number.</summary>
    public int Greatest { get; }

    /// <summary>Gets which end is the best.</summary>
    public BestLevel Best { get; }

    /// <summary>Returns a scale. Which end is the best is never assumed.</summary>
    /// <exception cref="ArgumentException">The scale has fewer than two levels, or there is no such end.</exception>
    /// <example><code>LevelScale.Of(1, 5, BestLevel.Lowest); // 1 is the best of five levels</code></example>
    public static LevelScale Of(int least, int greatest, BestLevel best)
    {
        if (least >= greatest)
        {
            throw new ArgumentException(
                $"A scale from {English.Number(least)} to {English.Number(greatest)} has fewer than two levels; "
                + "give the lowest number first.",
                nameof(greatest));
        }

        return best is BestLevel.Lowest or BestLevel.Highest
            ? new(least, greatest, best)
            : throw new ArgumentOutOfRangeException(nameof(best), best, "The best end of a scale is Lowest or Highest.");
    }

    /// <summary>Returns whether a level is on the scale.</summary>
    public bool Has(int level) => level >= Least && level <= Greatest;

    /// <summary>Returns whether a level is at least as good as another.</summary>
    public bool IsAtLeast(int level, int threshold) => Best == BestLevel.Lowest ? level <= threshold : level >= threshold;

    /// <summary>Returns the levels and the best of them.</summary>
    public override string ToString() =>
        $"{English.Number(Least)} to {English.Number(Greatest)}, "
        + $"{English.Number(Best == BestLevel.Lowest ? Least : Greatest)} being the best";

    /// <summary>Returns both sides of the comparison, with its direction.</summary>
    internal Measure Compare(int level, int threshold)
    {
        var of = $"as the level, {English.Number(Best == BestLevel.Lowest ? Least : Greatest)} being the best";
        return Best == BestLevel.Lowest ? new Measure.AtMost(of, level, threshold) : new Measure.AtLeast(of, level, threshold);
    }
}
