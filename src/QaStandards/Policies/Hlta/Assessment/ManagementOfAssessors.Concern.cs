using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <content>Paragraph 64: the procedure after a quality concern, applied as appropriate. The Code sets no deadlines in it.</content>
public static partial class ManagementOfAssessors
{
    private static readonly QualityConcernValidator ConcernValidator = new();

    /// <summary>Checks whether an assessor with a quality concern may assess on a day.</summary>
    /// <param name="concern">The facts.</param>
    /// <param name="assessedOn">The day of the assessment; the first day of the suspension is suspended, the day of lifting is not.</param>
    /// <param name="code">The readings; by default a suspension may be left out for a recorded reason.</param>
    /// <returns>A finding about 64(1), and one about 64(6) when the assessor has been removed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="concern"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings CheckAssessment(QualityConcern concern, LocalDate assessedOn, HltaCode? code = null)
    {
        Sound(concern);
        List<Finding> findings =
        [
            concern.Suspension?.Day is { } day ? Suspended(concern, day, assessedOn) : Settled(C64_1, "suspension", concern.Suspension, code),
        ];
        if (concern.Removed?.Day is { } removed)
        {
            findings.Add(new(
                C64_6,
                assessedOn < removed ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Before("assessment", assessedOn, "removal from the register", removed)));
        }

        return For(concern, findings);
    }

    /// <summary>Decides whether a suspension may be lifted: investigated, and met with the senior assessor or a reason why not.</summary>
    /// <param name="concern">The facts.</param>
    /// <param name="liftedOn">The day of lifting; what is done on that day is in time.</param>
    /// <inheritdoc cref="CheckAssessment" path="/exception"/>
    public static Decision<Permission> DecideLifting(QualityConcern concern, LocalDate liftedOn)
    {
        Sound(concern);
        const string Meeting = "meeting with the senior assessor";
        return Permission.From(For(
            concern,
            [
                Answer.NotAfter(C64_1, "investigation concluded", concern.Investigated, "suspension lifted", liftedOn),
                concern.Meeting?.Day is { } day
                    ? Answer.NotAfter(C64_2, Meeting, Milestone.On(day), "suspension lifted", liftedOn)
                    : Settled(C64_2, Meeting, concern.Meeting),
            ]));
    }

    /// <summary>Reviews the whole procedure: each step is done, or a reason says why it is not appropriate.</summary>
    /// <param name="concern">The facts.</param>
    /// <param name="code">The readings; by default a suspension may be left out for a recorded reason.</param>
    /// <returns>Findings about 64(1) to 64(5); about the partner only when there was shadowing.</returns>
    /// <inheritdoc cref="CheckAssessment" path="/exception"/>
    public static Findings Review(QualityConcern concern, HltaCode? code = null)
    {
        Sound(concern);
        List<Finding> findings =
        [
            Settled(C64_1, "suspension", concern.Suspension, code),
            Reached(C64_1, "investigation concluded", concern.Investigated),
            Settled(C64_2, "meeting with the senior assessor", concern.Meeting),
            Settled(C64_3, "individual training", concern.Training),
            Settled(C64_4, "shadowing", concern.Shadowing),
        ];
        if (concern.Shadowing?.Day is not null)
        {
            findings.Add(Answer.Stated(C64_4, "shadowing with an experienced assessor", concern.IsPartnerExperienced));
        }

        findings.Add(Reached(C64_5, "first solo assessment checked by the senior assessor", concern.FirstSoloChecked));
        findings.Add(Reached(C64_5, "first solo assessment moderated", concern.FirstSoloModerated));
        return For(concern, findings);
    }

    /// <summary>Returns the first solo assessment after a quality concern, which is checked and goes to moderation whatever its outcome.</summary>
    /// <param name="concern">The facts.</param>
    /// <param name="assessments">Assessments, of others too, in any order.</param>
    /// <returns>
    /// The earliest, and then the one with the first id, that is neither shadowed nor withdrawn, from the day on which the suspension
    /// was lifted or, without a suspension, after the last step that was done. Null when there is none, or that day is not known.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static AllocatedAssessment? FirstSolo(QualityConcern concern, IEnumerable<AllocatedAssessment> assessments)
    {
        Sound(concern);
        ArgumentNullException.ThrowIfNull(assessments);
        LocalDate? steps = ((ProcedureStep?[])[concern.Meeting, concern.Training, concern.Shadowing]).Max(step => step?.Day);
        var from = concern.Lifted?.Day ?? (concern.Suspension?.Day is null ? steps?.PlusDays(1) : null);
        return assessments
            .Where(each => string.Equals(each.Assessor, concern.Assessor, StringComparison.Ordinal)
                && each.Day >= from && each is { IsShadowed: false, IsWithdrawn: false })
            .OrderBy(each => each.Day).ThenBy(each => each.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Decides whether an assessor may be removed from the register: only in a case, and when no improvement was found.</summary>
    /// <param name="concern">The facts.</param>
    /// <param name="removedOn">The day of the removal; what is found on that day is in time.</param>
    /// <inheritdoc cref="CheckAssessment" path="/exception"/>
    public static Decision<Permission> DecideRemoval(QualityConcern concern, LocalDate removedOn)
    {
        Sound(concern);
        return Permission.From(For(
            concern,
            [
                Answer.NotAfter(C64_6, "quality concern raised", concern.Raised, "removal", removedOn),
                Answer.NotAfter(C64_6, "no improvement found", concern.NoImprovementFound, "removal", removedOn),
            ]));
    }

    private static Finding Suspended(QualityConcern concern, LocalDate suspended, LocalDate assessedOn)
    {
        if (assessedOn >= suspended && concern.Lifted?.Day is { } lifted && lifted <= assessedOn)
        {
            return new(C64_1, Verdict.Satisfied, new Measure.NotAfter("suspension lifted", lifted, "assessment", assessedOn));
        }

        return assessedOn >= suspended && concern.Lifted is null
            ? Answer.Unknown(C64_1, "whether the suspension has been lifted")
            : new(
                C64_1,
                assessedOn < suspended ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Before("assessment", assessedOn, "suspension", suspended));
    }

    private static Finding Settled(Clause by, string what, ProcedureStep? step, HltaCode? code = null)
    {
        if (by == C64_1 && step?.Reason is not null)
        {
            var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.SuspensionSkipped);
            return Answer.Stated(by, $"{what} left out for a recorded reason", value: true, mustBe: choice.IsDefault).Under(choice);
        }

        return step?.Reason is not null
            ? Answer.Stated(by, $"{what} left out for a recorded reason", value: true)
            : Answer.Stated(by, what, step?.IsSettled);
    }

    private static Finding Reached(Clause by, string what, Milestone? milestone) =>
        Answer.Stated(by, what, milestone is null ? null : milestone.Day is not null);

    private static Findings For(QualityConcern concern, IEnumerable<Finding> findings) =>
        Findings.Of(findings.Select(finding => finding.For(concern.Assessor)));

    private static void Sound(QualityConcern concern)
    {
        ArgumentNullException.ThrowIfNull(concern);
        Answer.Sound(concern, ConcernValidator);
    }
}
