using System;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// Sections 3.1 to 3.3: concerns about equality, individual needs, and the scope of the whistleblowing procedure.
/// </summary>
public static class EqualityAndNeeds
{
    /// <summary>
    /// Checks that a concern about equality went to the Director. One about a partner school may open a concern about it too.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="concern"/> is null.</exception>
    public static Finding CheckConcern(EqualityConcern concern)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return LjmuAnswer.By(C3_1e, $"concern about {concern.Harm?.Value ?? "equality"} raised with", concern.RaisedWith, PartnershipPost.Director);
    }

    /// <summary>
    /// Checks what was done about individual needs: a plan or the reason for none, and the school told before the start.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="needs"/> is null.</exception>
    public static Findings CheckNeeds(IndividualNeeds needs, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(needs);
        var readings = agreement ?? LjmuAgreement.Year2022;
        bool? decided = needs.HasLearningPlan is false ? !string.IsNullOrWhiteSpace(needs.WhyNoPlan) : needs.HasLearningPlan;
        return [Answer.Stated(C3_2a, "learning plan made, or the reason for none recorded", decided), Told(needs, readings)];
    }

    /// <summary>
    /// Decides whether the whistleblowing procedure for placements applies; elsewhere the university's general one does.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="incident"/> is null.</exception>
    public static Decision<Permission> DecideWhistleblowing(PlacementIncident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Permission.From(
        [
            Answer.Stated(C3_3a, "programme with professional placements", incident.HasPlacements),
            Answer.Stated(C3_3c, "incident on placement", incident.WasOnPlacement),
            Answer.Stated(C3_3c, "breach of a professional code", incident.BreachesCode),
        ]);
    }

    private static Finding Told(IndividualNeeds needs, LjmuAgreement readings)
    {
        if (needs.NeedsAdjustments is not { } needed)
        {
            return Answer.Unknown(C3_2d, "whether the trainee needs adjustments");
        }

        var mayTell = SharingInformation.DecideSharing(SharedItem.Adjustments, needs.Sharing, readings);
        return !needed ? LjmuAnswer.Nothing(C3_2d, "adjustment")
            : mayTell.Outcome == Permission.Refused ? LjmuAnswer.Nothing(C3_2d, "adjustment that the school may be told of")
            : mayTell.Outcome == Permission.Undetermined ? mayTell.Findings[0].With(C3_2d.Force.Effect)
            : LjmuAnswer.BeforeStart(C3_2d, "school told of adjustments", needs.SchoolTold, needs.Starts, readings);
    }
}
