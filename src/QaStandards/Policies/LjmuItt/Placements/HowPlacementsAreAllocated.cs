using System;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// "How Placements are allocated", section 1.4: the yearly round of offers, who arranges a placement and who confirms it.
/// </summary>
public static class HowPlacementsAreAllocated
{
    // 1.4, first bullet. In the summer term, with an Offers Form. Too early or too late spoils nothing, and is reported.

    /// <summary>Checks how a school was asked for the next academic year.</summary>
    /// <returns>Findings about who asked, the beginning and the end of the summer term, and the form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="round"/> is null.</exception>
    /// <exception cref="ArgumentException">The round names no school.</exception>
    public static Findings CheckRound(OffersRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentException.ThrowIfNullOrWhiteSpace(round.School, nameof(round));
        var term = round.SummerTerm;
        return
        [
            LjmuAnswer.By(C1_4_1a, "contact made by", round.ContactedBy, PartnershipPost.PartnershipManager).For(round.School),
            Answer.NotAfter(
                C1_4_1a,
                "summer term begins",
                term is null ? null : Milestone.On(term.Start),
                "the contact",
                round.Contacted?.Day).With(Effect.Informs).For(round.School),
            Answer.NotAfter(C1_4_1a, "contact made", round.Contacted, "the end of the summer term", term?.End).With(Effect.Warns)
                .For(round.School),
            Answer.Stated(C1_4_1b, "Offers Form sent with an invitation", round.IsInvited).For(round.School),
        ];
    }

    // 1.4, second bullet and last sentence. Who arranges, who confirms, and that it is before the start.

    /// <summary>Decides whether a placement was arranged and confirmed as the agreement wants it, before it starts.</summary>
    /// <returns>The answer, with findings about who confirmed it and when, the profile, and who arranged it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="placement"/> is null.</exception>
    /// <exception cref="ArgumentException">The placement has no id.</exception>
    public static Decision<Permission> DecideArrangement(PlacementArrangement placement, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(placement);
        ArgumentException.ThrowIfNullOrWhiteSpace(placement.Id, nameof(placement));
        var readings = agreement ?? LjmuAgreement.Year2022;
        var choice = readings.ChoiceOf(LjmuReadings.ConfirmedBy);
        return Permission.From(
        [
            Confirmed(placement, choice).Under(choice).For(placement.Id),
            LjmuAnswer.BeforeStart(
                C1_4_2a, "placement confirmed with the school", placement.Confirmed, placement.Starts, readings)
                .For(placement.Id),
            Answer.Stated(C1_4_2b, "Trainee Profile completed", placement.HasProfile).For(placement.Id),
            Arranged(placement).For(placement.Id),
        ]);
    }

    private static Finding Arranged(PlacementArrangement placement) => placement.Route is { } route
        ? LjmuAnswer.By(C1_4a, $"placement of {route.Value} arranged by", placement.ArrangedBy, route.ArrangedBy)
        : Answer.Unknown(C1_4a, "the trainee's route");

    private static Finding Confirmed(PlacementArrangement placement, Choice choice) => placement.Route is { } route
        ? LjmuAnswer.By(
            C1_4_2a,
            "placement confirmed by",
            placement.ConfirmedBy,
            choice.IsDefault && route.IsSchoolDirect ? PartnershipPost.LeadSchool : PartnershipPost.WorkRelatedLearning)
        : Answer.Unknown(C1_4_2a, "the trainee's route");
}
