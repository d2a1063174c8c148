using System;
using System.Globalization;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What a host decides before placements are allocated, because the agreement does not.</summary>
public sealed record PlacementTerms
{
    /// <summary>The travelling time from which a longer one makes no difference, unless the host says otherwise.</summary>
    public const int UsualLongestMinutes = 90;

    private PlacementTerms(PlacementWeights weights, int longestMinutes, int? travelCap)
    {
        Weights = weights;
        LongestMinutes = longestMinutes;
        TravelCap = travelCap;
    }

    /// <summary>Gets the usual terms: four weights that are alike, 90 minutes, no cap on travel.</summary>
    public static PlacementTerms Usual { get; } = new(PlacementWeights.Alike, UsualLongestMinutes, null);

    /// <summary>Gets how much each factor counts.</summary>
    public PlacementWeights Weights { get; }

    /// <summary>Gets the minutes of one way that count as nought points for travel, as any longer time does.</summary>
    public int LongestMinutes { get; }

    /// <summary>Gets the most minutes of one way, included; null when no time is too long.</summary>
    public int? TravelCap { get; }

    /// <summary>Returns terms.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="weights"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The longest time is not positive, or the cap is negative.</exception>
    public static PlacementTerms Of(PlacementWeights weights, int longestMinutes = UsualLongestMinutes, int? travelCap = null)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfLessThan(longestMinutes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(travelCap ?? 0, nameof(travelCap));
        return new(weights, longestMinutes, travelCap);
    }

    /// <summary>Returns the weights and the times.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Weights}; {LongestMinutes} minutes{(TravelCap is { } cap ? $", at most {cap}" : "")}");
}
