using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards;
using QaStandards.Allocation;
using QaStandards.Policies.LjmuItt.Placements;

/// <summary>What is printed of an allocation.</summary>
internal sealed record PlacementView(
    PlacedTrainee[] Placed, UnplacedTrainee[] Unplaced, long Total, long Best, OfferUse[] Offers, string[] Findings)
{
    public static PlacementView Of(Decision<AllocationPlan> decision, List<PlacementOffer> offers)
    {
        var plan = decision.Outcome;
        var schools = offers.ToDictionary(offer => offer.Id, offer => offer.School, StringComparer.Ordinal);
        var taken = plan.Placed.CountBy(pair => pair.Place).ToDictionary(StringComparer.Ordinal);
        return new(
            [
                .. plan.Placed.Select(pair => new PlacedTrainee(
                    pair.Item,
                    schools[pair.Place],
                    pair.Place,
                    PlacementAllocation.ScoreOf(pair),
                    [.. pair.Lines.Select(Reason), .. pair.Checks.Select(check => check.ToString())])),
            ],
            [
                .. plan.Unplaced.Select(item => new UnplacedTrainee(
                    item.Item, [.. item.Because.Select(Obstacle), .. item.Clash is { } clash ? (string[])[clash.ToString()] : []])),
            ],
            PlacementAllocation.ScoreOf(plan),
            plan.Placed.Count * PlacementAllocation.BestScore,
            [.. offers.Select(offer => new OfferUse(offer.Id, offer.School, offer.Seats, taken.GetValueOrDefault(offer.Id)))],
            [.. decision.Findings.Select(finding => finding.ToString())]);
    }

    private static string Obstacle(Obstacle obstacle) => obstacle.Alone.Count == 0
        ? obstacle.ToString()
        : $"{obstacle}; nothing else at {string.Join(", ", obstacle.Alone)}";

    // A factor's penalty is what it lacks of 1,000 points.
    private static string Reason(PenaltyLine line) =>
        FormattableString.Invariant($"[{line.By}] {line.Name}: {1_000 - line.Points} of 1000 ({line.Why})");
}

/// <summary>A trainee with a placement.</summary>
internal sealed record PlacedTrainee(string Trainee, string School, string Offer, long Score, string[] Reasons);

/// <summary>A trainee without one.</summary>
internal sealed record UnplacedTrainee(string Trainee, string[] Because);

/// <summary>How many of an offer's seats were taken.</summary>
internal sealed record OfferUse(string Offer, string School, int Seats, int Taken);
