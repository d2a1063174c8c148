using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using QaStandards.Tests.Policies.Hlta;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.PerformanceManagementGroup;

[Trait("Clause", "HAMPSHIRE 8.0b")]
[Trait("Clause", "HAMPSHIRE Appendix C 4.1a")]
[Trait("Clause", "HAMPSHIRE Appendix C 4.2")]
[Trait("Clause", "HAMPSHIRE Appendix C 4.3a")]
[Trait("Clause", "HAMPSHIRE Appendix C 4.3b")]
public sealed class GroupMeetingsTests
{
    private static readonly LocalDate Thu_2025_01_09_Meeting = new(2025, 1, 9);
    private static readonly LocalDate Mon_2025_05_12_Meeting = new(2025, 5, 12);
    private static readonly LocalDate Wed_2025_07_23_AfterTheLast = new(2025, 7, 23);

    private static readonly LocalDate[] Six =
        [new(2024, 10, 10), new(2024, 11, 14), Thu_2025_01_09_Meeting, new(2025, 3, 13), Mon_2025_05_12_Meeting, new(2025, 6, 26)];

    private static readonly MeetingCase Usual = new() { Meeting = Thu_2025_01_09_Meeting, Day = new(2024, 12, 24), IsInHalfTerm = true };

    private static readonly LifecycleTable<MeetingStatus, MeetingEvent, MeetingCase> Table = new(
        MeetingHandling.Lifecycle,
        new() { ["usual"] = Usual },
        """
        Scheduled    AddDataReport DataReportIn Appendix_C_4.3b
        DataReportIn AddPapers     PapersIn     Appendix_C_4.3a
        Scheduled    Hold          Held         Appendix_C_4.1a
        DataReportIn Hold          Held         Appendix_C_4.1a
        PapersIn     Hold          Held         Appendix_C_4.1a
        Scheduled    Cancel        Cancelled    Appendix_C_4.1a
        DataReportIn Cancel        Cancelled    Appendix_C_4.1a
        PapersIn     Cancel        Cancelled    Appendix_C_4.1a
        Held         FileNotes     NotesFiled   Appendix_C_3.1f
        """);

    [Fact]
    public void Six_meetings_lie_one_in_each_half_term()
    {
        Assert.Equal("satisfied satisfied", GroupMeetings.CheckCycle(Years.Of2024, Six, Wed_2025_07_23_AfterTheLast).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 4.1a] breached: 5 of 6 half-terms with a meeting; lacking Mon 24 Feb 2025 to Fri 4 Apr 2025",
            GroupMeetings.CheckCycle(Years.Of2024, Six.Where(day => day.Month != 3), Wed_2025_07_23_AfterTheLast)[0].ToString());
        Assert.Equal(
            "[HAMPSHIRE 8.0b] breached: 6 of 7 meetings that lie in a half-term; lacking Tue 18 Feb 2025",
            GroupMeetings.CheckCycle(Years.Of2024, [.. Six, new(2025, 2, 18)], Wed_2025_07_23_AfterTheLast)[1].ToString());
        Assert.Equal("undetermined undetermined", GroupMeetings.CheckCycle(Years.Of2024, null, Wed_2025_07_23_AfterTheLast).Verdicts());
        Assert.Equal("open not-applicable", GroupMeetings.CheckCycle(Years.Of2024, Six, new(2024, 9, 10)).Verdicts());
    }

    [Theory]
    [InlineData("2024-10-10", "2024-10-03", "2024-09-26")] // Thu; Thu, Thu
    [InlineData("2025-01-09", "2025-01-02", "2024-12-26")] // Thu; Thu, Thu (Boxing Day)
    [InlineData("2025-05-12", "2025-05-05", "2025-04-28")] // Mon; Mon (bank holiday), Mon
    public void Reports_are_due_one_week_before_and_the_data_report_two(string meeting, string reports, string data)
    {
        Assert.Equal(Day(reports), GroupMeetings.LastDayFor(isDataReport: false, Day(meeting)));
        Assert.Equal(Day(data), GroupMeetings.LastDayFor(isDataReport: true, Day(meeting)));
    }

    [Fact]
    public void A_paper_is_late_on_the_day_after()
    {
        var findings = GroupMeetings.CheckPapers(
            [
                new() { Title = "QIP", IsDataReport = false, Added = Milestone.On(new(2025, 5, 6)) },
                new() { Title = "data", IsDataReport = true, Added = Milestone.On(new(2025, 4, 28)) },
            ],
            Mon_2025_05_12_Meeting,
            Mon_2025_05_12_Meeting);

        Assert.Equal("breached satisfied", findings.Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 4.3a] QIP breached: report in the folder: done on Tue 6 May 2025; due by Mon 5 May 2025", findings[0].ToString());
        Expect.Lacks(GroupMeetings.CheckPapers([], Mon_2025_05_12_Meeting, Mon_2025_05_12_Meeting)[0], "the data report");
        Assert.Throws<ArgumentException>(() =>
            GroupMeetings.CheckPapers([new() { Title = "", IsDataReport = false }], Mon_2025_05_12_Meeting, Mon_2025_05_12_Meeting));
    }

    [Fact]
    public void An_absence_needs_both_a_substitute_and_word_before_the_meeting()
    {
        var absence = new Absence { Person = "M5", IsChair = false, Substitute = "M5b", Told = Mon_2025_05_12_Meeting.PlusDays(-1), WasTold = true };

        Assert.Equal("satisfied satisfied", GroupMeetings.CheckAbsence(absence, Mon_2025_05_12_Meeting).Verdicts());
        Assert.Equal("breached satisfied", GroupMeetings.CheckAbsence(absence with { Substitute = "" }, Mon_2025_05_12_Meeting).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix C 4.2] M5 breached: the deputy told on Mon 12 May 2025; before the meeting on Mon 12 May 2025",
            GroupMeetings.CheckAbsence(absence with { IsChair = true, Told = Mon_2025_05_12_Meeting }, Mon_2025_05_12_Meeting)[1].ToString());
        Assert.Equal(Verdict.Breached, GroupMeetings.CheckAbsence(absence with { WasTold = false, Told = null }, Mon_2025_05_12_Meeting)[1].Verdict);
        Assert.Equal("undetermined undetermined", GroupMeetings.CheckAbsence(new() { Person = "M5" }, Mon_2025_05_12_Meeting).Verdicts());
    }

    [Fact]
    public void Every_line_of_the_table_is_taken_and_nothing_else()
    {
        Table.HoldsLineByLine();
        Table.RefusesEverythingElse();
        Table.SaysWhatIsMissing();
        Assert.Empty(Table.Flaws());
    }

    [Fact]
    public void Late_papers_are_reported_and_do_not_stop_the_meeting()
    {
        var late = MeetingHandling.Lifecycle.Next(MeetingStatus.Scheduled, MeetingEvent.AddDataReport, Usual with { Day = new(2024, 12, 27) });

        Assert.Equal((MeetingStatus.DataReportIn, Verdict.Breached, true), (late.Outcome, late.Findings.Worst, late.Stands));
        Assert.Equal(
            "[HAMPSHIRE Appendix C 4.1a] breached: in the half-term that it is for: no; must be yes (to turn it: meet within the half-term)",
            Table.Refusal("PapersIn", MeetingEvent.Hold, Usual with { IsInHalfTerm = false }));
        Assert.Equal(
            [MeetingStatus.NotesFiled, MeetingStatus.Cancelled], MeetingStatus.All.Where(status => status.IsFinal));
    }

    [Property]
    public bool The_data_report_is_due_before_the_reports_and_these_before_the_meeting(ushort days)
    {
        var meeting = new LocalDate(2020, 1, 1).PlusDays(days);
        var (data, reports) = (GroupMeetings.LastDayFor(isDataReport: true, meeting), GroupMeetings.LastDayFor(isDataReport: false, meeting));

        return data < reports && reports < meeting && Period.DaysBetween(data, meeting) == 14 && Period.DaysBetween(reports, meeting) == 7;
    }

    [Property]
    public bool A_day_lies_in_one_half_term_at_most(ushort days) =>
        Years.Of2024.HalfTerms.Count(half => half.Days.Contains(new LocalDate(2024, 8, 1).PlusDays(days % 365))) <= 1;

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
