using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Allocation;
using QaStandards.Sampling;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// "How Placements are allocated", section 1.4, third bullet: earlier experience, travel, age phases and needs are considered,
/// and each trainee gets the offer that the whole cohort can spare.
/// </summary>
/// <remarks>
/// The agreement names the four factors and not how they are weighed; the model is ours. Each factor gives 0 to 1,000 points, the
/// weights are hundredths, and a pair scores up to 100,000. First as many trainees as can be are placed, then the scores add up
/// to the most, then the tickets of a seed decide. Clearances gate the start of a placement and not its allocation, which may be
/// made ahead.
/// </remarks>
public static class PlacementAllocation
{
    /// <summary>The score of a pair for which nothing could be better.</summary>
    public const long BestScore = 100 * Best;

    private const long Best = 1_000;
    private const long Half = 500;

    private static readonly TraineeToPlaceValidator TraineeValidator = new();
    private static readonly PlacementOfferValidator OfferValidator = new();

    /// <summary>Returns the constraints and factors as an engine's design, for an audit or for a host's own additions.</summary>
    /// <param name="terms">The weights and times; the usual ones when null.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    public static AllocationDesign<TraineeToPlace, PlacementOffer> Design(PlacementTerms? terms = null, LjmuAgreement? agreement = null)
    {
        var (own, readings) = (terms ?? PlacementTerms.Usual, agreement ?? LjmuAgreement.Year2022);
        return new(
            C1_4_2a,
            "trainees",
            "offers",
            trainee => trainee.Id,
            offer => offer.Id,
            new(C1_4_1b, offer => offer.Seats),
            [.. PlacementConstraints.Of(own, readings)],
            [
                new(C1_4_3a, "earlier experience", own.Weights.Experience, (who, offer) => Best - Experience(who, offer), WhyExperience),
                new(C1_4_3b, "travel", own.Weights.Travel, (who, offer) => Best - Travel(who, offer, own), WhyTravel),
                new(C1_4_3c, "age phases taught", own.Weights.AgePhase, (who, offer) => Best - Phase(who, offer), WhyPhase),
                new(C1_4_3d, "current needs", own.Weights.Needs, (who, offer) => Best - Needs(who, offer), WhyNeeds),
            ]);
    }

    /// <summary>Allocates trainees to offers.</summary>
    /// <param name="trainees">The trainees, in any order.</param>
    /// <param name="offers">The offers, in any order.</param>
    /// <param name="seed">The seed whose tickets decide between allocations that are equally good.</param>
    /// <param name="terms">The weights and times; the usual ones when null.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>The allocation, with findings about the offers, every constraint and the four factors.</returns>
    /// <exception cref="ArgumentException">
    /// An argument but the last two, or an item of a list, is null, or an id is there twice.
    /// </exception>
    /// <exception cref="FluentValidation.ValidationException">A trainee or an offer is not well formed.</exception>
    public static Decision<AllocationPlan> Allocate(
        IEnumerable<TraineeToPlace> trainees,
        IEnumerable<PlacementOffer> offers,
        Seed seed,
        PlacementTerms? terms = null,
        LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(trainees);
        ArgumentNullException.ThrowIfNull(offers);
        ArgumentNullException.ThrowIfNull(seed);
        return Design(terms, agreement).Allocate(
            [.. trainees.Select(each => Answer.Sound(each ?? throw new ArgumentNullException(nameof(trainees)), TraineeValidator))],
            [.. offers.Select(each => Answer.Sound(each ?? throw new ArgumentNullException(nameof(offers)), OfferValidator))],
            seed);
    }

    /// <summary>Returns the score of a pair, up to <see cref="BestScore"/>: what its penalty leaves of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="placement"/> is null.</exception>
    public static long ScoreOf(Placement placement)
    {
        ArgumentNullException.ThrowIfNull(placement);
        return BestScore - placement.Penalty;
    }

    /// <summary>Returns the scores of an allocation, added up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static long ScoreOf(AllocationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return (plan.Placed.Count * BestScore) - plan.Total;
    }

    internal static int? MinutesTo(this TraineeToPlace trainee, PlacementOffer offer) =>
        trainee.Travel.FirstOrDefault(time => time.School == offer.School)?.Minutes;

    // What is not known was ruled out by a constraint before the factors are asked for.
    private static long Experience(TraineeToPlace trainee, PlacementOffer offer) =>
        trainee.Earlier!.Any(earlier => earlier.School == offer.School) ? 0
        : trainee.Earlier!.Any(earlier => earlier.Setting is not null && earlier.Setting == offer.Setting) ? Half
        : Best;

    private static string WhyExperience(TraineeToPlace trainee, PlacementOffer offer) => Experience(trainee, offer) switch
    {
        0 => "has been at this school",
        Half => $"has been in {offer.Setting} schools",
        _ => "a new kind of school",
    };

    private static long Travel(TraineeToPlace trainee, PlacementOffer offer, PlacementTerms terms) =>
        Math.Max(0, Best - (Best * trainee.MinutesTo(offer)!.Value / terms.LongestMinutes));

    private static string WhyTravel(TraineeToPlace trainee, PlacementOffer offer) =>
        $"{English.Number(trainee.MinutesTo(offer)!.Value)} minutes";

    private static long Phase(TraineeToPlace trainee, PlacementOffer offer) =>
        Taught(trainee, offer) switch { 0 => Best, 1 => Half, _ => 0 };

    private static int Taught(TraineeToPlace trainee, PlacementOffer offer) =>
        trainee.Earlier!.Count(earlier => earlier.Taught == offer.Taught);

    private static string WhyPhase(TraineeToPlace trainee, PlacementOffer offer) => Taught(trainee, offer) switch
    {
        0 => $"{offer.Taught!.Value} not taught yet",
        1 => $"{offer.Taught!.Value} taught once",
        var times => $"{offer.Taught!.Value} taught {English.Number(times)} times",
    };

    private static long Needs(TraineeToPlace trainee, PlacementOffer offer) =>
        trainee.Wishes.Count == 0 ? Best : Best * Met(trainee, offer) / trainee.Wishes.Count;

    private static int Met(TraineeToPlace trainee, PlacementOffer offer) => trainee.Wishes.Count(offer.Capabilities!.Contains);

    private static string WhyNeeds(TraineeToPlace trainee, PlacementOffer offer) => trainee.Wishes.Count == 0
        ? "no wishes"
        : $"{English.Number(Met(trainee, offer))} of {English.Number(trainee.Wishes.Count)} wishes met";
}
