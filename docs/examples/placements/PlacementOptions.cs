using System;
using System.Globalization;
using System.Linq;
using QaStandards.Policies.LjmuItt.Placements;

/// <summary>Reads what only this program takes as options.</summary>
internal static class PlacementOptions
{
    public static PlacementTerms TermsOf(string weights, string? cap)
    {
        var numbers = weights.Split(',')
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : -1)
            .ToArray();
        if (numbers.Length != 4 || numbers.Contains(-1) || numbers.Sum() != 100)
        {
            throw new BadInputException(
                $"--weights: '{Shown.Of(weights)}' found; expected four whole numbers that are 100 together, such as 25,25,25,25");
        }

        int? most = cap is null ? null
            : int.TryParse(cap, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes
            : throw new BadInputException($"--travel-cap: '{Shown.Of(cap)}' found; expected a whole number of minutes, such as 60");
        return PlacementTerms.Of(PlacementWeights.Of(numbers[0], numbers[1], numbers[2], numbers[3]), travelCap: most);
    }
}
