using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Allocation;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What must hold before a trainee can have an offer.</summary>
internal static class PlacementConstraints
{
    private static readonly PartnershipStatus[] Ending =
    [
        PartnershipStatus.TerminationConsidered, PartnershipStatus.Terminated, PartnershipStatus.Withdrawn, PartnershipStatus.Declined,
    ];

    public static IEnumerable<Constraint<TraineeToPlace, PlacementOffer>> Of(PlacementTerms terms, LjmuAgreement agreement)
    {
        // The facts that the factors read come first: without them nothing can be weighed.
        yield return new(C1_4_2b, "the Trainee Profile is complete", (trainee, _) => trainee.HasProfile);
        yield return new(
            C1_4_3a, "earlier placements are known", (trainee, _) => trainee.Earlier is null ? null : true, "earlier placements");
        yield return new(
            C1_4_3b,
            "the travelling time is known",
            (trainee, offer) => trainee.MinutesTo(offer) is null ? null : true,
            "travelling time");
        yield return new(C1_4_1b, "the offer is for this phase of training", (trainee, offer) =>
            trainee.TrainingPhase is { } own && offer.TrainingPhase is { } offered ? own == offered : null);
        yield return new(C1_4_3c, "the programme has this age phase", (trainee, offer) =>
            trainee.AgePhases is { } ages && offer.Taught is { } taught ? ages.Contains(taught) : null);
        yield return new(C1_4_3c, "the school teaches the subject", Subject);
        yield return new(C1_4a, "the right office arranges it", (trainee, offer) =>
            trainee.Route is { } route && offer.ArrangedBy is { } post ? post == route.ArrangedBy : null);
        yield return new(C3_2b, "needs can be met", (trainee, offer) =>
            trainee.Adjustments is { Count: 0 } && offer.Capabilities is not null ? true
            : trainee.Adjustments is { } needs && offer.Capabilities is { } able ? needs.All(able.Contains)
            : null);
        yield return new(C4_2_1d, "an eligible ITT Mentor is free", (_, offer) =>
            offer.EligibleMentors is { } mentors ? mentors > 0 : null);
        yield return new(C1_3a, "no end of the partnership is under way", (_, offer) =>
            offer.Status is { } status ? !Ending.Contains(status) : null);
        yield return new(C1_1a, "the agreement covers the first day", (_, offer) => Covered(offer, agreement));
        yield return new(C1_1f, "the documents of the route are there", (trainee, offer) => Documents(trainee, offer, agreement));
        yield return new(C3_7c, "the school can comply with health and safety", (_, offer) => offer.CanComply);
        if (terms.TravelCap is { } cap)
        {
            yield return new(
                C1_4_3b,
                $"the way takes at most {English.Number(cap)} minutes",
                (trainee, offer) => trainee.MinutesTo(offer) is { } minutes ? minutes <= cap : null);
        }
    }

    // A subject belongs to secondary training only, and an offer for another age phase is ruled out already.
    private static bool? Subject(TraineeToPlace trainee, PlacementOffer offer) => trainee.Phase is null ? null
        : trainee.Phase == SchoolPhase.Primary ? true
        : trainee.AgePhases is { } ages && offer.Taught is { } taught && !ages.Contains(taught) ? true
        : trainee.Subject is null || offer.Subject is null ? null
        : string.Equals(trainee.Subject, offer.Subject, StringComparison.Ordinal);

    private static Finding Covered(PlacementOffer offer, LjmuAgreement agreement) =>
        Gravest(PartnershipAgreement.DecideCover(offer.Forms, offer.Dates, agreement).Findings);

    private static Finding Documents(TraineeToPlace trainee, PlacementOffer offer, LjmuAgreement agreement) => Gravest(
        PartnershipAgreement.CheckDocuments(
            new() { Routes = trainee.Route is null ? null : [trainee.Route], Received = offer.Documents, IsFromRegistry = true },
            agreement));

    private static Finding Gravest(Findings findings) => findings.FirstOrDefault(finding => finding.Denies)
        ?? findings.FirstOrDefault(finding => finding.Effect == Effect.Blocks && finding.Verdict > Verdict.Varied)
        ?? findings[0];
}
