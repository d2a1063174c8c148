using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Caps;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>The review at the tenth assessment and at every tenth after it: "School assessments".</summary>
public static class QualityReviews
{
    /// <summary>How many assessments lie between one review and the next.</summary>
    public const int Step = 10;

    /// <summary>Gets the schedule: the 10th, the 20th, the 30th assessment.</summary>
    public static EveryNth Schedule { get; } = new(SchoolAssessments1b, Step, "quality reviews held");

    private static EveryNth Further { get; } = new(SchoolAssessments1c, Step, "quality reviews held");

    /// <summary>Returns how many assessments count. A moderated visit that was not satisfactory never does.</summary>
    /// <exception cref="ArgumentException">The assessments are null, or one of them is, or its kind.</exception>
    public static int Counted(IEnumerable<CompletedAssessment> completed, IctMarkCode? code = null) =>
        Counting(completed, code).Length;

    /// <summary>Returns the reviews that assessments brought, each with the day on which it fell due.</summary>
    /// <exception cref="ArgumentException">The assessments are null, or one of them is, or its kind.</exception>
    public static ValueList<NthDue> Due(IEnumerable<CompletedAssessment> completed, IctMarkCode? code = null) =>
        Schedule.Due(Counting(completed, code).Select(assessment => assessment.Day).ToValueList());

    /// <summary>Checks whether the reviews that fell due were held.</summary>
    /// <param name="completed">The assessments that are completed.</param>
    /// <param name="held">How many reviews were held; null when that is not known.</param>
    /// <param name="code">The code, of which a reading says which assessment is the first; the defaults when null.</param>
    /// <returns>
    /// Satisfied when none is outstanding; Open while only the latest is, because the code sets no last day; then Breached. It is
    /// reported, and stops no further assessment. Reviews that were held stay held if an assessment turns out not to count.
    /// </returns>
    /// <exception cref="ArgumentException">The assessments are null, or one of them is, or its kind, or the number is
    /// negative.</exception>
    public static Finding Check(IEnumerable<CompletedAssessment> completed, int? held, IctMarkCode? code = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(held ?? 0, nameof(held));
        var count = Counted(completed, code);
        var rule = count < 2 * Step ? Schedule : Further;
        var finding = held is { } reviews ? rule.Check(count, reviews) : Answer.Unknown(rule.By, "quality reviews held");
        return finding.Under((code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.AssessmentsCounted));
    }

    private static CompletedAssessment[] Counting(IEnumerable<CompletedAssessment> completed, IctMarkCode? code)
    {
        ArgumentNullException.ThrowIfNull(completed);
        var isFromFirst = (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.AssessmentsCounted).IsDefault;
        return
        [
            .. completed.Where(assessment =>
            {
                ArgumentNullException.ThrowIfNull(assessment?.Kind, nameof(completed));
                return !assessment.Kind.IsForAccreditation || (assessment.IsPassed && isFromFirst);
            }),
        ];
    }
}
