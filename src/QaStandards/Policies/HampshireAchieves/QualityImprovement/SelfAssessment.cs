using System;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>
/// "Plan" and "Act", section 4.2, with the first row of section 4.1 and appendix C 2.2: the self-assessment report.
/// </summary>
public static class SelfAssessment
{
    private static readonly SelfAssessmentReportValidator Validator = new();

    /// <summary>Checks the report of a year.</summary>
    /// <param name="report">The report.</param>
    /// <param name="framework">
    /// The framework with its readings, of which two choose the scale and whose approval is final; the defaults when null.
    /// </param>
    /// <returns>
    /// Findings about the programmes, the subcontractors, the judgements, the baseline, moderation, the grade, the group's
    /// evaluation
    /// and recommendation, and the approval. A report that requires improvement may be approved; its grade is then breached.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The report is not well formed.</exception>
    public static Findings Check(SelfAssessmentReport report, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = Answer.Sound(report, Validator);
        var chosen = framework ?? HampshireFramework.June2025;
        return
        [
            .. CheckCollected(report), CheckJudgements(report), CheckBaseline(report), CheckModerated(report),
            GoodOrBetter.Check(C4_1_SAR, report.Grade, chosen),
            CheckEvaluated(report), CheckRecommended(report), CheckApproved(report, chosen),
        ];
    }

    // 4.2 Plan. Every programme, and subcontractors where relevant.
    internal static Findings CheckCollected(SelfAssessmentReport report) =>
    [
        report is { Programmes: { } programmes, Assessed: { } assessed }
            ? Found.Every(C4_2_Plan_a, "programmes that assessed themselves", programmes, assessed)
            : Found.Missing(C4_2_Plan_a, "the programmes and which of them assessed themselves"),
        report.Providers is { Count: 0 }
            ? new(C4_2_Plan_a, Verdict.NotApplicable, new Measure.Nothing("subcontractor for whom it is relevant"))
            : report is { Providers: { } providers, ProvidersAssessed: { } provided }
                ? Found.Every(C4_2_Plan_a, "subcontractors that assessed themselves", providers, provided)
                : Found.Missing(C4_2_Plan_a, "the subcontractors and which of them assessed themselves"),
    ];

    // 4.2 Plan. The measures are the evidence.
    internal static Finding CheckJudgements(SelfAssessmentReport report) =>
        report is { Judgements: { } all, JudgementsOnMeasures: { } cited }
        ? new(
            C4_2_Plan_b,
            cited == all ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Exactly("judgements that cite a measure", cited, all))
        : Found.Missing(C4_2_Plan_b, "the judgements and how many cite a measure");

    // 4.2 Act. The previous report is the baseline, unless this is the first.
    internal static Finding CheckBaseline(SelfAssessmentReport report) => report.IsFirst is true
        ? new(C4_2_Act_b, Verdict.NotApplicable, new Measure.Nothing("previous report"))
        : Answer.Stated(C4_2_Act_b, "previous report is the baseline", report.RestsOnPrevious);

    internal static Finding CheckModerated(SelfAssessmentReport report) =>
        Reached(C4_1_SAR, "report moderated", report.Moderated);

    // C 2.2. The group evaluates what was moderated, and recommends what it evaluated.
    internal static Finding CheckEvaluated(SelfAssessmentReport report) => report.Moderated is { Day: null }
        ? Answer.Stated(AppendixC_2_2a, "report evaluated by the group after moderation", value: false)
        : After(AppendixC_2_2a, "report moderated", report.Moderated, "its evaluation by the group", report.Evaluated);

    internal static Finding CheckRecommended(SelfAssessmentReport report) =>
        After(AppendixC_2_2c, "report evaluated by the group", report.Evaluated, "its recommendation", report.Recommended);

    internal static Finding CheckApproved(SelfAssessmentReport report, HampshireFramework framework)
    {
        var choice = framework.ChoiceOf(HampshireReadings.FinalApproval);
        bool? branch = report.ApprovedByBranch is { } first ? first.Day is not null : null;
        bool? forum = report.ApprovedByForum is { } second ? second.Day is not null : null;
        bool? either = branch is true || forum is true ? true : branch is null || forum is null ? null : false;
        return (choice.Code switch
        {
            "both" => Answer.Every(
                AppendixC_2_2c, "approvals of the report", ("branch management team", branch), ("partnership forum", forum)),
            "either" => Answer.Stated(AppendixC_2_2c, "report approved by the branch management team or the forum", either),
            _ => Answer.Stated(AppendixC_2_2c, "report approved by the branch management team", branch),
        }).Under(choice);
    }

    private static Finding Reached(Clause by, string what, Milestone? reached) =>
        Answer.Stated(by, what, reached is null ? null : reached.Day is not null);

    private static Finding After(Clause by, string what, Milestone? first, string than, Milestone? then) =>
        then is { Day: null } ? Answer.Stated(by, than, value: false) : Answer.NotAfter(by, what, first, than, then?.Day);
}
