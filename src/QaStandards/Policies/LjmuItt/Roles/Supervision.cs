using System;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>Supervision of a trainee: the last paragraph of section 4.3.</summary>
public static class Supervision
{
    /// <summary>Decides the least supervision that the agreement allows: never none, and full where a fact is missing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>Full or Reduced, with findings about the risk, and about activity and stage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such phase.</exception>
    public static Decision<SupervisionLevel> DecideLeast(SupervisionFacts facts, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Phase is < 1 or > 3)
        {
            throw new ArgumentException($"There is no phase {facts.Phase}; phases are 1, 2 and 3.", nameof(facts));
        }

        var readings = agreement ?? LjmuAgreement.Year2022;
        var risk = Answer.Stated(C4_3h, "activity of high risk", facts.IsHighRisk, mustBe: false);
        var relaxed = Relaxed(facts, readings);
        var isReduced = risk.Verdict == Verdict.Satisfied && relaxed.Verdict == Verdict.Satisfied;
        return new(isReduced ? SupervisionLevel.Reduced : SupervisionLevel.Full, [relaxed, risk]);
    }

    /// <summary>
    /// Decides whether the planned supervision is close enough, and the pupils are in the charge of an adult who is not the
    /// trainee.
    /// </summary>
    /// <inheritdoc cref="DecideLeast" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such phase.</exception>
    public static Decision<Permission> Decide(SupervisionFacts facts, LjmuAgreement? agreement = null)
    {
        var least = DecideLeast(facts, agreement);
        var readings = agreement ?? LjmuAgreement.Year2022;
        var isFull = facts.Planned == SupervisionLevel.Full;
        return Permission.From(
        [
            facts.Planned is null
                ? Answer.Unknown(C4_3e, "the supervision that is planned").Protect(readings)
                : Answer.Stated(C4_3e, "trainee left alone with pupils", facts.Planned == SupervisionLevel.None, mustBe: false).Protect(readings),
            facts.ResponsibleFor is null
                ? Answer.Unknown(C4_3f, "who is responsible for the pupils")
                : Answer.Stated(
                    C4_3f, "trainee responsible for the pupils", facts.ResponsibleFor == PartnershipPost.Trainee, mustBe: false),
            isFull ? LjmuAnswer.Nothing(C4_3g, "supervision that is reduced") : least.Findings[0].With(Effect.Blocks),
            isFull ? LjmuAnswer.Nothing(C4_3h, "supervision that is reduced") : least.Findings[1],
        ]);
    }

    private static Finding Relaxed(SupervisionFacts facts, LjmuAgreement readings)
    {
        var together = readings.ChoiceOf(LjmuReadings.ReducedSupervision);
        var later = readings.ChoiceOf(LjmuReadings.LaterStages);
        bool? isLater = facts.Phase is { } phase ? phase >= (later.IsDefault ? 3 : 2) : null;
        var finding = together.IsDefault
            ? Either(isLater, facts.AsksLittle)
            : Answer.Every(C4_3g, "reasons to reduce supervision", ("activity that asks little", facts.AsksLittle), ("later stage", isLater));
        return finding.Under(later).Under(together);
    }

    private static Finding Either(bool? isLater, bool? asksLittle)
    {
        if (isLater is not true && asksLittle is not true && (isLater is null || asksLittle is null))
        {
            return Answer.Unknown(C4_3g, "the activity and the stage of training");
        }

        ValueList<string> met =
        [
            .. asksLittle is true ? ["activity that asks little"] : (string[])[],
            .. isLater is true ? ["later stage"] : (string[])[],
        ];
        return new(
            C4_3g,
            met.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.AnyOf(met, ["activity that asks little", "later stage"]));
    }
}
