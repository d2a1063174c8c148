using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>
/// The chain to a recommendation for QTS: the mentor recommends, the Professional Mentor verifies, the Liaison Tutor
/// triangulates, moderators check a sample, and the university confirms. The award itself is made elsewhere.
/// </summary>
public static class QtsRecommendation
{
    private static readonly QtsCaseValidator Validator = new();

    // Introduction and 4.3. Every standard of part one, and part two; by the trainee's own mentor; to both.

    /// <summary>Decides whether the mentor may recommend.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="qts"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideRecommendation(QtsCase qts)
    {
        ArgumentNullException.ThrowIfNull(qts);
        _ = Answer.Sound(qts, Validator);
        var all = LjmuStandards.Framework.All;
        return About(
            qts,
            new Finding(Introduction2a, Verdict.Satisfied, new Measure.Same("framework", $"{LjmuStandards.Framework}", $"{LjmuStandards.Framework}")),
            qts.Met is { } met
                ? Found.Every(Introduction5, "standards met", all.Select(Name), met.Select(Name))
                : Answer.Unknown(Introduction5, "the standards that are met"),
            Person(C4_3a, "recommended by", qts.RecommendedBy, "mentor", qts.Mentor),
            qts.FinalReview is null
                ? Answer.Unknown(C4_3_8, "final review of phase 3 complete")
                : Answer.Stated(C4_3_8, "final review of phase 3 complete", qts.FinalReview.Day is not null),
            qts.RecommendedTo is { } told
                ? Found.Every(
                    C4_3_9,
                    "people recommended to",
                    [PartnershipPost.ProfessionalMentor.Value, PartnershipPost.LiaisonTutor.Value],
                    told.Select(post => post.Value))
                : Answer.Unknown(C4_3_9, "to whom it is recommended"));
    }

    // 4.2. The Professional Mentor verifies, with a closing report that both agree.

    /// <summary>Decides whether the recommendation is verified. That one person recommends and verifies is reported.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="qts"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideVerification(QtsCase qts)
    {
        ArgumentNullException.ThrowIfNull(qts);
        _ = Answer.Sound(qts, Validator);
        bool? isSame = qts.VerifiedBy is null || qts.RecommendedBy is null
            ? null
            : string.Equals(qts.VerifiedBy, qts.RecommendedBy, StringComparison.Ordinal);
        return About(
            qts,
            Person(C4_2a, "verified by", qts.VerifiedBy, "Professional Mentor", qts.ProfessionalMentor),
            Answer.Stated(C4_2a, "verified by the person who recommended", isSame, mustBe: false).With(Effect.Informs),
            Answer.Stated(C4_2_2f, "closing report agreed by both mentors", qts.IsReportAgreed));
    }

    // 4.1. The second visit of phase 3, within the phase, and not before its final review.

    /// <summary>Decides whether attainment is triangulated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="qts"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideTriangulation(QtsCase qts, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(qts);
        _ = Answer.Sound(qts, Validator);
        if (qts.Visits is not { } visits)
        {
            return About(qts, Answer.Unknown(C4_1_4, "the visits of the Liaison Tutor"));
        }

        var choice = (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.SecondVisit);
        if (LiaisonVisits.SecondOfPhase3(visits, agreement) is not { } second)
        {
            return About(qts, Answer.Stated(C4_1_4, "second visit of phase 3 made", value: false).Under(choice));
        }

        var on = Milestone.On(second.On);
        return About(
            qts,
            Answer.Stated(C4_1_4, "second visit of phase 3 a triangulation meeting", second.IsTriangulation).Under(choice),
            Answer.NotAfter(C4_1_4, "final review complete", qts.FinalReview, "the meeting", second.On),
            Answer.NotAfter(C4_1_4, "meeting held", on, "the end of phase 3", qts.Phase3?.End));
    }

    // The university, last. No clause names who confirms; that it is the university is our reading.

    /// <summary>
    /// Decides whether the university may confirm: everything before, the confirmation document, evidence, and no open query or
    /// plan.
    /// </summary>
    /// <returns>The answer, with the findings of every step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="qts"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideConfirmation(QtsCase qts, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(qts);
        return Permission.From(
        [
            .. DecideRecommendation(qts).Findings,
            .. DecideVerification(qts).Findings,
            .. DecideTriangulation(qts, agreement).Findings,
            .. DecideCompletion(qts).Findings,
        ]);
    }

    /// <summary>
    /// Decides whether everything but the judgements is there: the document, moderation, evidence, and no open plan.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="qts"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideCompletion(QtsCase qts)
    {
        ArgumentNullException.ThrowIfNull(qts);
        _ = Answer.Sound(qts, Validator);
        List<Finding> findings =
        [
            Answer.NotAfter(C4_2_3d, "contribution of the Professional Mentor", qts.Contributed, "the end of phase 3", qts.Phase3?.End).For(qts.Trainee),
            Answer.NotAfter(
                C4_4_6i, "confirmation of QTS drafted", qts.Drafted, "the end of phase 3", qts.Phase3?.End).For(qts.Trainee),
            Moderated(qts).For(qts.Trainee),
            Answer.Stated(C4_2_3c, "plan of additional support open", qts.HasOpenSupport, mustBe: false).For(qts.Trainee),
        ];
        findings.AddRange(qts.Evidence is { } evidence
            ? MandatoryEvidence.Decide(evidence).Findings
            : [Answer.Unknown(C4_4_6c, "the evidence of phase 3").For(qts.Trainee)]);
        return Permission.From([.. findings]);
    }

    private static Decision<Permission> About(QtsCase qts, params ReadOnlySpan<Finding> findings) =>
        Permission.From([.. ValueList.Of(findings).Select(finding => finding.For(qts.Trainee))]);

    private static string Name(int standard) => $"TS{English.Number(standard)}";

    private static Finding Person(
        Clause by, string what, string? person, string post, string? expected) => person is null || expected is null
        ? Answer.Unknown(by, $"the {post} and who it was {what}")
        : new(
            by,
            string.Equals(person, expected, StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Same(what, person, expected));

    private static Finding Moderated(QtsCase qts) => qts.IsSampled switch
    {
        null => Answer.Unknown(C4_6_3a, "whether the meeting was sampled"),
        false => LjmuAnswer.Nothing(C4_6_3a, "moderation of this meeting"),
        true => Answer.Stated(C4_6_3a, "outcome upheld by moderation", qts.IsUpheld ?? false),
    };
}
