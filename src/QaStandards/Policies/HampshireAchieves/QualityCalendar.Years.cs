using System.Collections.Generic;
using System.Linq;
using QaStandards.Calendars;
using QaStandards.Policies.HampshireAchieves.RelatedPolicies;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>What is due by the year or by half of it.</content>
public sealed partial class QualityCalendar
{
    private static Cadence HalfYearly => Cadence.TimesAYear(2);

#pragma warning disable format // a table
    private static ValueList<QualityDuty> Yearly() =>
    [
        //   code                             by                          what is done                                              how often                  by whom                                             evidence
        Row( FrameworkReview,                 Cover_b,                    "framework reviewed",                                     Cadence.Biennial,          [LeadershipTeam, ManagementGroup],                  "approved version", printed: true ),
        Row( "frequency-agreement",           C4_1a,                      "frequencies agreed with the senior management",          Cadence.BeforeTheYear,     [LeadershipTeam],                                   "record" ),
        Row( "yearly-targets",                AppendixC_2_4,              "targets of attendance, retention and achievement set",   Cadence.BeforeTheYear,     [ManagementGroup],                                  "record" ),
        Row( "programme-self-assessment",     C4_2_Plan_a,                "programmes assessed themselves",                         Cadence.Annual,            [CurriculumManager, Provider],                      "parts of the report" ),
        Row( "self-assessment-report",        C4_1_SAR,                   "self-assessment report moderated",                       Cadence.Annual,            [QualityManager],                                   "moderated report" ),
        Row( "self-assessment-support",       AppendixC_2_2a,             "self-assessment report evaluated by the group",          Cadence.Annual,            [ManagementGroup],                                  "moderated report" ),
        Row( "commissioning-plan",            AppendixC_2_3,              "commissioning plan reviewed and recommended",            Cadence.Annual,            [ManagementGroup, BranchManagementTeam],            "recommendation" ),
        Row( "service-plan-targets",          AppendixC_2_13,             "targets of the service plan proposed",                   Cadence.Annual,            [ManagementGroup],                                  "record" ),
        Row( "contingency-plans",             AppendixC_2_9,              "contingency plans reviewed",                             Cadence.Annual,            [ManagementGroup],                                  "record of the review" ),
        Row( "compliance-audits",             C9_0e,                      "compliance audits planned and made",                     Cadence.Annual,            [SeniorManager],                                    "audit reports" ),
        Row( "providers-policies",            AppendixB_Tailored_4,       "subcontractors' policies in place",                      Cadence.Annual,            [AdultLearningManager, QualityManager],             "contract report" ),
        Row( "observation-young-people",      AppendixB_YoungPeople_14a,  "every tutor formally observed",                          Cadence.Annual,            [TeachingCoordinator, Observer],                    "observation reports" ),
        Row( "observation-tailored",          AppendixB_Tailored_6a,      "every tutor formally observed",                          Cadence.Annual,            [QualityManager, TeachingCoordinator],              "observation reports" ),
        Row( "staff-profiles",                C4_1_Qualifications_c,      "staff profiles and records of development collected",    Cadence.Annual,            [HeadOfService, SeniorManager, TeachingCoordinator], "profiles" ),
        Row( "development-hours",             C6_1_CPD_a,                 "hours of development done",                              Cadence.Annual,            [AnyManager, AnyCoordinator, SeniorTutor, Tutor],   "records of development" ),
        Row( "staff-reviews",                 C4_1_Performance,           "staff reviewed",                                         HalfYearly,                [HeadOfService, SeniorManager],                     "reviews" ),
        Row( "development-talks",             C4_1_Qualifications_b,      "records of development talked through",                  HalfYearly,                [HeadOfService, SeniorManager],                     "reviews" ),
        Row( "coach-reviews",                 AppendixB_YoungPeople_15,   "practice of coaches reviewed",                           HalfYearly,                [CurriculumManager, SeniorTutor],                   "review reports" ),
    ];
#pragma warning restore format

    /// <summary>Gives a duty for each of the policies, a year after its last review.</summary>
    private static IEnumerable<QualityDuty> Policies() => RelatedPolicyList.All.Select(policy => Row(
        "policy-review-" + policy.By.Locator["3.1 ".Length..].Replace(' ', '-').ToLowerInvariant(),
        C4_1_Policies,
        $"policy reviewed: {policy.Title}",
        Cadence.Every(Term.Years(1)),
        [.. policy.Updaters, ManagementGroup],
        "approved version",
        printed: true));
}
