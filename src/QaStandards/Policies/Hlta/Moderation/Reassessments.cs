using System;
using QaStandards.Standards;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Partial and full reassessment, HLTA Code of Practice, paragraphs 70, 78 and 79.</summary>
/// <remarks>
/// The Code draws no line between the two in numbers, so that the outcome is an input. It asks for another assessor where the
/// process was lacking; that every full reassessment is another assessor's is a reading.
/// </remarks>
public static class Reassessments
{
    private static readonly ReassessmentValidator Validator = new();

    /// <summary>Checks what kind of reassessment it is and who carries it out.</summary>
    /// <param name="reassessment">The facts.</param>
    /// <param name="code">
    /// The Code with its readings, of which one is about other full reassessments; the defaults when null.
    /// </param>
    /// <returns>
    /// After a lacking process, findings of 70b or 78(2) about the kind and the assessor; otherwise a finding about the
    /// assessor, which does not apply to a partial reassessment: the same assessor may carry it out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reassessment"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(Reassessment reassessment, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(reassessment);
        _ = Answer.Sound(reassessment, Validator);
        if (reassessment.Cause is not { } cause)
        {
            return [Answer.Unknown(C70b, "why the candidate is reassessed").For(reassessment.File)];
        }

        if (cause.IsProcess)
        {
            var by = cause == ReassessmentCause.ProcessAtModeration ? C78_2 : C70b;
            return
            [
                Answer.Stated(by, "full reassessment", reassessment.Kind is { } kind ? kind == Attempt.Full : null)
                    .For(reassessment.File),
                SameAssessor(by, reassessment).For(reassessment.File),
            ];
        }

        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.FullReassessmentBy);
        var finding = reassessment.Kind is null ? Answer.Unknown(C70b, "partial or full reassessment")
            : reassessment.Kind == Attempt.Full && choice.IsDefault ? SameAssessor(C70b, reassessment)
            : new Finding(C70b, Verdict.NotApplicable, new Measure.Nothing("reassessment that another assessor carries out"));
        return [finding.Under(choice).For(reassessment.File)];
    }

    /// <summary>
    /// Returns the standards on which a candidate is assessed again: those not met, or for a full reassessment all.
    /// </summary>
    /// <param name="kind">Partial or full.</param>
    /// <param name="notMet">
    /// The standards judged not met. What is redone in part the Code does not say; nothing else need be.
    /// </param>
    /// <exception cref="ArgumentException">An argument is null, or the kind is initial.</exception>
    public static StandardSet StandardsOf(Attempt kind, StandardSet notMet)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(notMet);
        return kind == Attempt.Full ? HltaStandards.All
            : kind == Attempt.Partial ? notMet
            : throw new ArgumentException("A reassessment is partial or full, not initial.", nameof(kind));
    }

    private static Finding SameAssessor(Clause by, Reassessment reassessment) => Answer.Stated(
        by, "reassessed by the same assessor", Guard.Same(reassessment.NewAssessor, reassessment.Assessor), mustBe: false);
}
