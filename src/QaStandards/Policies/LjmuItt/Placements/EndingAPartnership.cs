using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>"Ending a Partnership", section 1.3: on what grounds, how persistent, and only after a discussion.</summary>
public static class EndingAPartnership
{
    private static readonly PartnershipEndingValidator Validator = new();

    /// <summary>Checks each ground on which there are concerns, and whether one of them persists.</summary>
    /// <param name="ending">The facts.</param>
    /// <param name="asOf">The day for which the question is asked; what was raised later does not count.</param>
    /// <returns>
    /// A finding for every ground with a concern, and one about persistence. A named ground persists when the host's number is
    /// reached within the host's time, and one of the concerns was raised after action on that ground had been agreed; feedback
    /// also needs an action that has not settled it. A ground that the section does not name needs no persistence.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="ending"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings CheckGrounds(PartnershipEnding ending, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(ending);
        _ = Answer.Sound(ending, Validator);
        if (ending.Concerns is null)
        {
            return [Answer.Unknown(C1_3b, "the concerns about the partner").With(Effect.Blocks)];
        }

        var raised = ending.Concerns.Where(concern => concern.Raised <= asOf).ToList();
        List<Finding> grounds = [];
        foreach (var ground in ConcernGround.All)
        {
            if (raised.Exists(concern => concern.Ground == ground))
            {
                grounds.Add(Ground(ground, [.. raised.Where(concern => concern.Ground == ground)], ending.Persistence, asOf));
            }
        }

        return [.. grounds, Some(grounds)];
    }

    /// <summary>Decides whether the university may end a partnership.</summary>
    /// <inheritdoc cref="CheckGrounds" path="/param"/>
    /// <returns>The answer, with the findings about the grounds and about the discussion, which is never left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ending"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(PartnershipEnding ending, LocalDate asOf) =>
        Permission.From([.. CheckGrounds(ending, asOf), .. Discussion(ending, asOf)]);

    private static IEnumerable<Finding> Discussion(PartnershipEnding ending, LocalDate asOf)
    {
        yield return Answer.NotAfter(C1_3a, "discussion opened", ending.DiscussionOpened, "the day of the question", asOf);
        yield return ending.Meetings is { } meetings
            ? Found.AtLeast(C1_3a, "meetings of the discussion", meetings, 1)
            : Answer.Unknown(C1_3a, "the meetings of the discussion");
        yield return Answer.Stated(C1_3a, "concerns settled by the discussion", ending.IsSettled, mustBe: false);
        yield return Answer.NotAfter(
            C1_3a, "discussion closed", ending.DiscussionClosed, "the end of the partnership", ending.Ends);
    }

    private static Finding Ground(
        ConcernGround ground, List<PartnershipConcern> concerns, Persistence? persistence, LocalDate asOf)
    {
        var of = $"concerns of {ground.Value}";
        if (!ground.IsExample)
        {
            return Found.AtLeast(ground.By, of, concerns.Count, 1);
        }

        if (persistence is null)
        {
            return Answer.Unknown(ground.By, "the number and time that make concerns persistent");
        }

        concerns.RemoveAll(concern => persistence.Within.After(concern.Raised) < asOf);
        var count = Found.AtLeast(ground.By, $"{of} in {persistence.Within}", concerns.Count, persistence.Concerns);
        return count.Verdict == Verdict.Breached
            ? count
            : Answer.Every(
                ground.By,
                $"signs that {of} persist",
                ("concerns enough", true),
                ("raised again after action was agreed", RaisedAgain(concerns)),
                ("action that has not settled it", ground == ConcernGround.UnresolvedFeedback ? Unsettled(concerns) : true));
    }

    private static bool? RaisedAgain(List<PartnershipConcern> concerns) =>
        concerns.Exists(late => concerns.Exists(early => early.ActionAgreed?.Day < late.Raised)) ? true
        : concerns.Exists(concern => concern.ActionAgreed is null) ? null
        : false;

    private static bool? Unsettled(List<PartnershipConcern> concerns) =>
        concerns.Exists(concern => concern.IsSettled is false) ? true
        : concerns.Exists(concern => concern.IsSettled is null) ? null
        : false;

    private static Finding Some(List<Finding> grounds)
    {
        var met = grounds.Where(finding => finding.Verdict == Verdict.Satisfied).Select(finding => finding.Clause.Locator).ToValueList();
        var verdict = met.Count > 0 ? Verdict.Satisfied
            : grounds.Exists(finding => finding.Verdict == Verdict.Undetermined) ? Verdict.Undetermined
            : Verdict.Breached;
        Measure measure = verdict == Verdict.Undetermined
            ? new Measure.Missing("whether a ground persists")
            : new Measure.AnyOf(met, ConcernGround.All.Select(ground => ground.By.Locator).ToValueList());
        return new Finding(C1_3b, verdict, measure).With(Effect.Blocks);
    }
}
