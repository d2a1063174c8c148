using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <content>Paragraphs 59 and 61, second sentence: work for others, and the effect of variations.</content>
public static partial class DeploymentOfAssessors
{
    private static readonly AssessmentElsewhereValidator ElsewhereValidator = new();
    private static readonly OutsideWorkValidator OutsideValidator = new();

    // 59. For other providers of the Partnership, as they accept it; for nobody else.

    /// <summary>Decides whether an assessor may assess for another provider of the Partnership on a day.</summary>
    /// <param name="visit">The facts; acceptance on the day of the visit is in time.</param>
    /// <param name="code">The readings; by default both a register and the host's acceptance are needed.</param>
    /// <remarks>The clause permits, under conditions. Where a condition is not met there is no permission, so that here it blocks.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="visit"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideElsewhere(AssessmentElsewhere visit, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(visit);
        Answer.Sound(visit, ElsewhereValidator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AssessorsElsewhere);
        List<Finding> findings = [Answer.Stated(C59a, "on a register of the Partnership", visit.IsOnRegister)];
        if (choice.IsDefault)
        {
            findings.Add(Answer.NotAfter(C59a, $"accepted by {visit.Host}", visit.AcceptedByHost, "school visit", visit.VisitOn));
        }

        return Permission.From(Findings.Of(findings.Select(finding => finding.With(Effect.Blocks).Under(choice).For(visit.Assessor))));
    }

    /// <summary>Checks that an assessor who is deployed assesses HLTA candidates for nobody outside the Partnership.</summary>
    /// <param name="assessor">The assessor's id.</param>
    /// <param name="declared">What the assessor declared; empty when there is no outside work, null when nothing was declared.</param>
    /// <param name="deployedOn">A day of deployment.</param>
    /// <returns>A finding for each HLTA assessment for others that is in force on the day; else one that says there is none.</returns>
    /// <exception cref="ArgumentException">The id is null or empty, or an item of the list is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">A piece of outside work is not well formed.</exception>
    public static Findings CheckExclusivity(string assessor, IEnumerable<OutsideWork>? declared, LocalDate deployedOn)
    {
        ArgumentException.ThrowIfNullOrEmpty(assessor);
        if (declared is null)
        {
            return [Answer.Unknown(C59b, "declaration of work for others").For(assessor)];
        }

        List<Finding> findings = [];
        foreach (var work in declared)
        {
            ArgumentNullException.ThrowIfNull(work, nameof(declared));
            Answer.Sound(work, OutsideValidator);
            if (work.From <= deployedOn && !(work.Until < deployedOn) && work.IsHltaAssessment is not false)
            {
                findings.Add(Answer.Stated(C59b, $"HLTA assessment for {work.Body}", work.IsHltaAssessment, mustBe: false).For(assessor));
            }
        }

        return findings.Count > 0
            ? Findings.Of(findings)
            : [Answer.Stated(C59b, "HLTA assessment for others", value: false, mustBe: false).For(assessor)];
    }

    // 61, second sentence. What did the variation do to the outcomes?

    /// <summary>Checks that the effect of a variation on outcomes was reviewed before the variation was closed.</summary>
    /// <param name="variation">The variation's id.</param>
    /// <param name="reviewed">When the effect was reviewed; null when it is not known.</param>
    /// <param name="closed">When the variation was closed; null when it is not known. Up to then a review is Open.</param>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public static Finding CheckImpact(string variation, Milestone? reviewed, Milestone? closed)
    {
        ArgumentException.ThrowIfNullOrEmpty(variation);
        const string Reviewed = "effect on outcomes reviewed";
        var finding = (reviewed, closed) switch
        {
            (null, _) => Answer.Unknown(C61b, Reviewed),
            ({ Day: { } }, null or { Day: null }) => Answer.Stated(C61b, Reviewed, value: true),
            ({ Day: null }, null) => Answer.Unknown(C61b, "whether the variation is closed"),
            ({ Day: null }, { Day: null }) => new(C61b, Verdict.Open, new Measure.Stated(Reviewed, Actual: false, Expected: true)),
            _ => Answer.NotAfter(C61b, Reviewed, reviewed, "variation closed", closed!.Day),
        };
        return finding.For(variation);
    }
}
