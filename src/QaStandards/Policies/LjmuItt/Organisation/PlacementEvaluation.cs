using System;
using System.Collections.Generic;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>"Placement Evaluation Survey", section 2.6.1, and what follows a concern.</summary>
public static class PlacementEvaluation
{
    /// <summary>Checks that every placement that has ended was evaluated, each by itself.</summary>
    /// <param name="placements">The placements; those that have not ended yet do not count.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="days">
    /// How many days after its end a placement is evaluated, which is the host's; null when there is no last day.
    /// </param>
    /// <returns>One finding for each placement that has ended; NotApplicable when there is none.</returns>
    /// <exception cref="ArgumentException">
    /// The placements are null, one is, one is there twice, or one was evaluated before it ended.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public static Findings CheckEvaluations(IEnumerable<EvaluatedPlacement> placements, LocalDate asOf, int? days = null)
    {
        ArgumentNullException.ThrowIfNull(placements);
        ArgumentOutOfRangeException.ThrowIfNegative(days ?? 0, nameof(days));
        List<Finding> findings = [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placement in placements)
        {
            ArgumentNullException.ThrowIfNull(placement, nameof(placements));
            if (!ids.Add(placement.Id))
            {
                throw new ArgumentException($"Placement {placement.Id} is listed twice; list it once.", nameof(placements));
            }

            if (placement.Evaluated?.Day < placement.Ended)
            {
                throw new ArgumentException(
                    $"Placement {placement.Id} was evaluated on {English.Day(placement.Evaluated.Day.Value)}, before it ended on "
                    + $"{English.Day(placement.Ended)}; correct the days.",
                    nameof(placements));
            }

            if (placement.Ended <= asOf)
            {
                findings.Add(LjmuAnswer.DoneOrOpen(
                    C2_6_1a, "placement evaluated by the trainee", placement.Evaluated, days is { } number ? placement.Ended.PlusDays(number) : null, asOf)
                    .For(placement.Id));
            }
        }

        return findings.Count == 0 ? [LjmuAnswer.Nothing(C2_6_1a, "placement that has ended")] : [.. findings];
    }

    /// <summary>Checks how a concern was answered: the Liaison Tutor first, then a plan, with an action in place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="concern"/> is null.</exception>
    public static Findings CheckConcern(QualityConcern concern, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(concern);
        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.PlanAfterDiscussion);
        return
        [
            LjmuAnswer.By(C2_6_1d, "first step by", concern.FirstStepBy, PartnershipPost.LiaisonTutor),
            Plan(concern, choice).Under(choice),
            concern.Actions is { } actions
                ? Found.AtLeast(C4_5_8, "actions in place", actions, 1)
                : Answer.Unknown(C4_5_8, "the actions in place"),
        ];
    }

    private static Finding Plan(QualityConcern concern, Choice choice) =>
        !choice.IsDefault && concern.IsSettledByDiscussion is true ? LjmuAnswer.Nothing(C2_6_1e, "concern left after the discussion")
        : concern.Planned is { Day: null } ? Answer.Stated(C2_6_1e, "plan for improvement made", value: false)
        : concern.Planned is null ? Answer.Unknown(C2_6_1e, "the day of: plan for improvement made")
        : Answer.NotAfter(C2_6_1e, "concern discussed", concern.Discussed, "the plan", concern.Planned.Day);
}
