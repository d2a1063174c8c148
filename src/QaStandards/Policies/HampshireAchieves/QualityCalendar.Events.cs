using QaStandards.Calendars;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.Post;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>What is due by meetings of the group, and by days that only the host knows.</content>
public sealed partial class QualityCalendar
{
    /// <summary>
    /// The days within which the actions of an external report are planned; the framework has no figure, so this is the
    /// library's.
    /// </summary>
    private const int WorkingDaysForAReport = 20;

    private static Cadence OnDays => Cadence.OnAgreedDays;

#pragma warning disable format // a table
    private static ValueList<QualityDuty> AtMeetings() =>
    [
        //   code                  by               what is done                           how often             by whom              evidence
        Row( "group-meeting",      AppendixC_4_1a,  "group met",                           Cadence.HalfTermly,   [ManagementGroup],   "notes" ),
        WithPapers( "group-reports",     AppendixC_4_3a, "reports in the group's folder",  7,                    [ManagementGroup] ),
        WithPapers( "group-data-report", AppendixC_4_3b, "data report in the group's folder", 14,                [FundingManager] ),
        Row( "legal-adherence",    C7_0,            "adherence to legal policies reported", OnDays,              [SeniorManager],     "report" ),
    ];

    private static ValueList<QualityDuty> AtEvents() =>
    [
        //   code                             by                         what is done                                 how often   by whom                                          evidence
        Row( "evidence-log-young-people",     AppendixB_YoungPeople_8,   "log of learners' evidence sampled",         OnDays,     [InternalQualityAssurer],                        "samples" ),
        Row( "sampling-young-people",         AppendixB_YoungPeople_9,   "sampled as the strategy says",              OnDays,     [InternalQualityAssurer],                        "samples" ),
        Row( "evidence-log-accredited",       AppendixB_Accredited_4b,   "log of learners' evidence sampled",         OnDays,     [InternalQualityAssurer],                        "samples" ),
        Row( "sampling-accredited",           AppendixB_Accredited_4c,   "sampled as the strategy says",              OnDays,     [InternalQualityAssurer],                        "samples" ),
        Row( "sign-off-young-people",         AppendixB_YoungPeople_11,  "documents signed off before the claim",     OnDays,     [InternalQualityAssurer],                        "forms" ),
        Row( "sign-off-accredited",           AppendixB_Accredited_4e,   "documents signed off before the claim",     OnDays,     [InternalQualityAssurer],                        "forms" ),
        Row( "visit-young-people",            AppendixB_YoungPeople_12,  "evidence gathered before the visit",        OnDays,     [CurriculumManager, InternalQualityAssurer],     "five items" ),
        Row( "visit-accredited",              AppendixB_Accredited_4f,   "evidence gathered before the visit",        OnDays,     [CurriculumManager, InternalQualityAssurer],     "five items" ),
        AfterReport( "report-young-people",   AppendixB_YoungPeople_13 ),
        AfterReport( "report-accredited",     AppendixB_Accredited_4g ),
        Row( "actions-young-people",          AppendixB_YoungPeople_19,  "action resolved",                           OnDays,     [QualityManager, TeachingCoordinator],           "closure",       printed: true ),
        Row( "actions-tailored",              AppendixB_Tailored_10,     "action resolved",                           OnDays,     [QualityManager, TeachingCoordinator],           "closure",       printed: true ),
        Row( "training-young-people",         AppendixB_YoungPeople_18,  "mandatory training done",                   OnDays,     [TeachingCoordinator, ManagementGroup],          "records" ),
        Row( "training-tailored",             AppendixB_Tailored_9,      "mandatory training done",                   OnDays,     [QualityManager, TeachingCoordinator],           "records" ),
        Row( "destinations-young-people",     AppendixB_YoungPeople_20,  "progression and destinations evidenced",    OnDays,     [CurriculumManager],                             "records" ),
        Row( "destinations-tailored",         AppendixB_Tailored_11,     "progression and destinations evidenced",    OnDays,     [AdultLearningManager, FundingManager],          "records" ),
        Row( "admissions",                    AppendixB_YoungPeople_1,   "admissions checked",                        OnDays,     [SeniorManager, CurriculumManager],              "records" ),
    ];
#pragma warning restore format

    private static QualityDuty WithPapers(string code, Clause by, string what, int days, ValueList<Post> owners)
    {
        var duty = new RecurringDuty(code, new(by, what), OnDays).CountedBy(new CalendarDayNotice(by, what, days));
        return new(duty.RemindedOn(RollConvention.Preceding), owners, "folder", isDatePrinted: true);
    }

    private static QualityDuty AfterReport(string code, Clause by)
    {
        const string Planned = "actions of the report planned";
        var duty = new RecurringDuty(code, new(by, Planned), OnDays).CountedBy(new WorkingDayLimit(by, Planned, WorkingDaysForAReport));
        return new(duty, [CurriculumManager, InternalQualityAssurer], "plan", isDatePrinted: false);
    }
}
