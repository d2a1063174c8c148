using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.QualityImprovement.ReportStatus;
using When = QaStandards.Policies.HampshireAchieves.QualityImprovement.ReportEvent;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>
/// The year of a self-assessment report, section 4.2 and appendix C 2.2: collected, moderated, evaluated, approved, acted on.
/// </summary>
public static class SelfAssessmentCycle
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<ReportStatus, ReportEvent, ReportCase> Lifecycle { get; } = LifecycleOf(HampshireFramework.June2025);

    /// <summary>Returns the table under the readings of a framework, of which one says whose approval is final.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static Lifecycle<ReportStatus, ReportEvent, ReportCase> LifecycleOf(HampshireFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new(
            statuses: All,
            starts: [NotOpened],
            finals: [Closed],
            closedBy: C4_2_Plan_a,
#pragma warning disable format // a table
            //   from              on                          to                by              when
            new( NotOpened,        When.OpenCycle,             Collecting,       C4_2_Plan_a,    new(Baseline)             ),
            new( Collecting,       When.SubmitAssessment,      Collecting,       C4_2_Plan_a                               ),
            new( Collecting,       When.CompleteCollection,    Drafting,         C4_2_Plan_a,    new(Programmes, Providers) ),
            new( Drafting,         When.Draft,                 InModeration,     C4_2_Plan_b,    new(OnMeasures)           ),
            new( InModeration,     When.PassModeration,        GroupReview,      AppendixC_2_2b, new(Moderated, Graded)    ),
            new( InModeration,     When.ReturnFromModeration,  Drafting,         AppendixC_2_2b                            ),
            new( GroupReview,      When.Recommend,             AwaitingApproval, AppendixC_2_2c, new(Evaluated)            ),
            new( GroupReview,      When.ReturnFromGroup,       Drafting,         AppendixC_2_2a                            ),
            new( AwaitingApproval, When.Approve,               Approved,         AppendixC_2_2c, new(Recommended, Final(framework)) ),
            new( AwaitingApproval, When.Refuse,                Drafting,         AppendixC_2_2c                            ),
            new( Approved,         When.OpenPlan,              Live,             C4_2_Do_a,      new(ValidActions)         ),
            new( Live,             When.CloseYear,             Closed,           C4_2_Act_b,     new(NextYear)             ));
#pragma warning restore format
    }

    private static Criterion<ReportCase> Baseline => Of(C4_2_Act_b, SelfAssessment.CheckBaseline, "link the previous report");

    private static Criterion<ReportCase> Programmes =>
        Of(C4_2_Plan_a, report => SelfAssessment.CheckCollected(report)[0], "collect the missing ones");

    private static Criterion<ReportCase> Providers =>
        Of(C4_2_Plan_a, report => SelfAssessment.CheckCollected(report)[1], "collect the missing ones");

    private static Criterion<ReportCase> OnMeasures =>
        Of(C4_2_Plan_b, SelfAssessment.CheckJudgements, "cite a measure for every judgement");

    private static Criterion<ReportCase> Moderated => Of(C4_1_SAR, SelfAssessment.CheckModerated, "have the panel moderate it");

    private static Criterion<ReportCase> Graded => new(
        C4_1_SAR, "grade fixed by moderation", facts => facts.Report?.Grade is null ? null : true, "fix the grade");

    private static Criterion<ReportCase> Evaluated =>
        Of(AppendixC_2_2a, SelfAssessment.CheckEvaluated, "have the group evaluate it after moderation");

    private static Criterion<ReportCase> Recommended =>
        Of(AppendixC_2_2c, SelfAssessment.CheckRecommended, "have the group recommend it");

    private static Criterion<ReportCase> ValidActions => new(
        C4_2_Do_b, "owner, date and impact of every action", facts => facts.HasValidActions, "complete the actions");

    private static Criterion<ReportCase> NextYear =>
        new(C4_2_Act_b, "next year opened", facts => facts.IsNextYearOpen, "open the next year");

    private static Criterion<ReportCase> Final(HampshireFramework framework) =>
        Of(AppendixC_2_2c, report => SelfAssessment.CheckApproved(report, framework), "obtain the approval");

    private static Criterion<ReportCase> Of(Clause by, Func<SelfAssessmentReport, Finding> check, string remedy) =>
        Criterion<ReportCase>.Checked(by, "the report", facts => facts.Report is { } report ? check(report) : null, remedy);
}
