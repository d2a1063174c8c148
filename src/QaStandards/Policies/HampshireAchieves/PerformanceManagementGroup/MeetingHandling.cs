using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup.MeetingStatus;
using When = QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup.MeetingEvent;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>
/// The life of a meeting of the group, appendix C 4. Papers that are late or missing are reported and do not stop it.
/// </summary>
public static class MeetingHandling
{
    /// <summary>Gets the table. That a meeting is cancelled is ours.</summary>
    public static Lifecycle<MeetingStatus, MeetingEvent, MeetingCase> Lifecycle { get; } = new(
        statuses: All,
        starts: [Scheduled],
        finals: [NotesFiled, Cancelled],
        closedBy: AppendixC_4_1a,
#pragma warning disable format // a table
        //   from           on                    to            by              when
        new( Scheduled,     When.AddDataReport,   DataReportIn, AppendixC_4_3b, new(InTime(isDataReport: true))  ),
        new( DataReportIn,  When.AddPapers,       PapersIn,     AppendixC_4_3a, new(InTime(isDataReport: false)) ),
        new( Scheduled,     When.Hold,            Held,         AppendixC_4_1a, new(InHalfTerm, WithPapers)      ),
        new( DataReportIn,  When.Hold,            Held,         AppendixC_4_1a, new(InHalfTerm, WithPapers)      ),
        new( PapersIn,      When.Hold,            Held,         AppendixC_4_1a, new(InHalfTerm)                  ),
        new( Scheduled,     When.Cancel,          Cancelled,    AppendixC_4_1a                                   ),
        new( DataReportIn,  When.Cancel,          Cancelled,    AppendixC_4_1a                                   ),
        new( PapersIn,      When.Cancel,          Cancelled,    AppendixC_4_1a                                   ),
        new( Held,          When.FileNotes,       NotesFiled,   AppendixC_3_1f                                   ));
#pragma warning restore format

    private static Criterion<MeetingCase> InHalfTerm => new(
        AppendixC_4_1a, "in the half-term that it is for", facts => facts.IsInHalfTerm, "meet within the half-term");

    // The status itself says that papers are missing; a meeting without them is held all the same.
    private static Criterion<MeetingCase> WithPapers => new Criterion<MeetingCase>(
        AppendixC_4_3a, "all reports in the folder", _ => false, "add the reports").With(Effect.Warns);

    private static Criterion<MeetingCase> InTime(bool isDataReport) => new Criterion<MeetingCase>(
        isDataReport ? AppendixC_4_3b : AppendixC_4_3a,
        isDataReport ? "two weeks before the meeting" : "one week before the meeting",
        facts => facts is { Day: { } day, Meeting: { } meeting } ? day <= GroupMeetings.LastDayFor(isDataReport, meeting) : null,
        "add it earlier").With(Effect.Warns);
}
