using QaStandards.Calendars;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>What is due every month or every term.</content>
public sealed partial class QualityCalendar
{
#pragma warning disable format // a table
    private static ValueList<QualityDuty> EveryMonth() =>
    [
        //   code                         by                        what is done                                    how often          by whom                                       evidence
        Row( "plan-update",               C4_2_Check_a,             "improvement plan updated",                     Cadence.Monthly,   [AnyManager, AnyCoordinator],                 "update" ),
        Row( "young-people-achievement",  AppendixB_YoungPeople_2,  "entries and achievement rates monitored",      Cadence.Monthly,   [CurriculumManager],                          "records" ),
        Row( "young-people-attendance",   AppendixB_YoungPeople_3,  "attendance and punctuality monitored",         Cadence.Monthly,   [CurriculumManager],                          "records" ),
        Row( "young-people-planning",     AppendixB_YoungPeople_4,  "programme planning and delivery monitored",    Cadence.Monthly,   [CurriculumManager, SeniorTutor],             "records" ),
        Row( "young-people-skills",       AppendixB_YoungPeople_5,  "functional skills tracked",                    Cadence.Monthly,   [CurriculumManager, QualityManager],          "records" ),
        Row( "tailored-attendance",       AppendixB_Tailored_1,     "attendance and punctuality monitored",         Cadence.Monthly,   [AdultLearningManager, FundingManager],       "records" ),
        Row( "tailored-achievement",      AppendixB_Tailored_2,     "achievement monitored",                        Cadence.Monthly,   [AdultLearningManager, FundingManager],       "records" ),
        Row( "tailored-numbers",          AppendixB_Tailored_3,     "learner numbers compared with the target",     Cadence.Monthly,   [AdultLearningManager, FundingManager],       "records" ),
        Row( "accredited-planning",       AppendixB_Accredited_1,   "programme planning and delivery monitored",    Cadence.Monthly,   [AdultLearningManager, AnyCoordinator],       "records" ),
        Row( "accredited-skills",         AppendixB_Accredited_2,   "functional skills and ESOL tracked",           Cadence.Monthly,   [AdultLearningManager, AnyCoordinator],       "records" ),
        Row( "good-practice",             C4_1_Practice,            "good practice shared",                         Cadence.Monthly,   [CurriculumManager, TeachingCoordinator],     "update" ),
    ];

    private static ValueList<QualityDuty> EveryTerm(Cadence updates) =>
    [
        //   code                             by                          what is done                                     how often          by whom                                   evidence
        Row( "learning-walks",                AppendixB_YoungPeople_14b,  "learning walks made",                           Cadence.Termly,    [CurriculumManager, SeniorTutor],         "learning walk reports" ),
        Row( "peer-observations",             AppendixB_YoungPeople_14c,  "peers observed",                                Cadence.Termly,    [CurriculumManager, SeniorTutor],         "peer review reports" ),
        Row( "individual-plans",              AppendixB_YoungPeople_6,    "individual learning plans reviewed",            Cadence.Termly,    [CurriculumManager, SeniorTutor],         "plans" ),
        Row( "adult-learning-plans",          AppendixB_Accredited_3,     "learning plans reviewed",                       Cadence.Termly,    [AdultLearningManager, SeniorTutor],      "plans" ),
        Row( "monitoring-young-people",       AppendixB_YoungPeople_16,   "quality documentation looked at",               Cadence.Termly,    [CurriculumManager, SeniorTutor],         "report" ),
        Row( "monitoring-tailored",           AppendixB_Tailored_7,       "quality documentation looked at",               Cadence.Termly,    [QualityManager, TeachingCoordinator],    "report" ),
        Row( "thematic-young-people",         AppendixB_YoungPeople_17,   "themes reviewed",                               Cadence.Termly,    [QualityManager, TeachingCoordinator],    "review" ),
        Row( "thematic-tailored",             AppendixB_Tailored_8,       "themes reviewed",                               Cadence.Termly,    [QualityManager, TeachingCoordinator],    "review" ),
        Row( "provider-update",               AppendixB_Tailored_5,       "update of plan and report returned",            updates,           [Provider],                               "return" ),
        Row( "provider-report",               AppendixB_Tailored_5,       "final report of the year returned",             Cadence.Annual,    [Provider],                               "return" ),
        Row( "assessors-young-people",        AppendixB_YoungPeople_7,    "assessors and tutors supported",                Cadence.Termly,    [InternalQualityAssurer],                 "minutes" ),
        Row( "assessors-accredited",          AppendixB_Accredited_4a,    "assessors and tutors supported",                Cadence.Termly,    [InternalQualityAssurer],                 "minutes" ),
        Row( "standardisation-young-people",  AppendixB_YoungPeople_10,   "assessment standardised",                       Cadence.Termly,    [InternalQualityAssurer, CurriculumManager], "minutes" ),
        Row( "standardisation-accredited",    AppendixB_Accredited_4d,    "assessment standardised",                       Cadence.Termly,    [InternalQualityAssurer, CurriculumManager], "minutes" ),
    ];
#pragma warning restore format
}
