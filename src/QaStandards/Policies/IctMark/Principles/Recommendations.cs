using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>When an assessor recommends a school: principles 3, 7, 8 and 9.</summary>
public static class Recommendations
{
    private static readonly SchoolAssessmentValidator Validator = new();

    /// <summary>
    /// Decides whether a school is recommended, on the levels that the assessor found and not on the school's own.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="profile">The threshold levels; null when they are not known.</param>
    /// <param name="code">The code with its readings; the defaults when null.</param>
    /// <returns>
    /// The answer. First the assessment's own findings, in the order of the code; then those about the threshold. Permitted means
    /// that the recommendation follows; what follows a refusal is left open by the code.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(SchoolAssessment assessment, ThresholdProfile? profile, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        _ = Answer.Sound(assessment, Validator);
        var readings = code ?? IctMarkCode.Undated;
        var threshold = Thresholds.Decide(new() { School = assessment.School, Ratings = assessment.Ratings }, profile, readings);
        Finding[] own =
        [
            Answer.Stated(Principle3b, "assessor may carry out the visit", MayVisit(assessment, readings)),
            .. Agreement(assessment, readings),
            Reviewed(assessment, Principle7a),
            Consulted(assessment, readings),
            Answer.Stated(Principle7c, "judged able to show the required levels", assessment.IsLevelJudged),
            .. IsRenewal(assessment) ? [Reviewed(assessment, Principle8b)] : (Finding[])[],
            Answer.Stated(Principle9, "impartial towards the school", IsImpartial(assessment, readings)),
            Evidenced(assessment),
        ];
        return Permission.From([.. own.Select(finding => finding.For(assessment.School)), .. threshold.Findings]);
    }

    /// <summary>Finds whether every group was consulted; a renewal needs none unless a reading says so.</summary>
    internal static Finding Consulted(SchoolAssessment assessment, IctMarkCode code)
    {
        var choice = code.ChoiceOf(IctMarkReadings.RenewalBy);
        var finding = IsRenewal(assessment)
            && choice.IsDefault ? new(Principle7b, Verdict.NotApplicable, new Measure.Nothing("consultation for a renewal"))
            : assessment.Consulted is { } groups
                ? Found.Every(
                    Principle7b,
                    "groups consulted",
                    ConsultedGroup.All.Select(group => group.Value),
                    groups.Select(group => group.Value))
            : Answer.Unknown(Principle7b, "groups consulted");
        return IsRenewal(assessment) ? finding.Under(choice) : finding;
    }

    private static bool IsRenewal(SchoolAssessment assessment) => assessment.Visit?.Kind == VisitKind.Renewal;

    private static bool? MayVisit(SchoolAssessment assessment, IctMarkCode code) =>
        assessment.Visit is not { } visit ? null
        : Visits.Decide(visit, code).Outcome is var answer && answer == Permission.Undetermined ? null
        : answer == Permission.Permitted;

    private static bool? IsImpartial(SchoolAssessment assessment, IctMarkCode code) =>
        assessment.Conflict is not { } conflict ? null
        : ConflictOfInterest.Decide(conflict, code).Outcome is var verdict && verdict == ConflictVerdict.Pending ? null
        : verdict != ConflictVerdict.Blocked;

    // The visit of somebody who is not accredited yet counts for the school because a Lead Assessor stands behind it.
    private static IEnumerable<Finding> Agreement(SchoolAssessment assessment, IctMarkCode code)
    {
        if (assessment.Visit?.Kind.IsForAccreditation == true)
        {
            var choice = code.ChoiceOf(IctMarkReadings.ModeratedRecommendation);
            yield return Answer.Stated(Principle3b, "Lead Assessor agrees", assessment.DoesLeadAgree)
                .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice);
        }
    }

    private static Finding Reviewed(SchoolAssessment assessment, Clause by) =>
        Answer.Stated(by, "available evidence reviewed", assessment.EvidenceReviewed is { } reviewed
            ? reviewed.Day is not null
            : null);

    // 9, note. What the school shows now, not what was known of it: so each level rests on something seen or heard.
    private static Finding Evidenced(SchoolAssessment assessment) => assessment.Ratings is { } ratings
        ? Found.Every(
            Principle9a,
            "rated aspects with evidence",
            ratings.Select(rating => rating.Aspect),
            ratings.Where(rating => !string.IsNullOrWhiteSpace(rating.Evidence)).Select(rating => rating.Aspect))
        : Answer.Unknown(Principle9a, "rated aspects with evidence");
}
