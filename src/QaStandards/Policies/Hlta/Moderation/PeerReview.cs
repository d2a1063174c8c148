using System;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>"Peer review", outcomes, HLTA Code of Practice, paragraph 92.</summary>
public static class PeerReview
{
    private static readonly JointReportValidator Validator = new();

    // 92. Within three working days of the event, counted from its last day.

    /// <summary>Gets the limit for the joint report.</summary>
    public static WorkingDayLimit JointReportLimit { get; } = new(C92, "joint report exchanged", 3);

    /// <summary>Checks a joint report: exchanged in time, by both, and with the issues or the statement that there were none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>A finding about the day, one about who signed and one about the content; all about the event.</returns>
    /// <exception cref="ArgumentNullException">The report or the calendar is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The report is not well formed.</exception>
    /// <example><code>
    /// var report = new JointReport { Event = "2018-05", EventEnd = new(2018, 5, 3), Exchanged = Milestone.On(new(2018, 5, 9)) };
    /// PeerReview.Check(report, new(2018, 5, 9), UnitedKingdom.EnglandAndWales)[0];
    /// // [HLTA 92] 2018-05 satisfied: joint report exchanged: done on Wed 9 May 2018; due by Wed 9 May 2018
    /// </code></example>
    public static Findings Check(JointReport report, LocalDate asOf, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(calendar);
        _ = Answer.Sound(report, Validator);
        var onTime = report.Exchanged is { } exchanged
            ? JointReportLimit.Check(report.EventEnd, exchanged.Day, asOf, calendar)
            : Answer.Unknown(C92, "the day of: joint report exchanged");
        return
        [
            onTime.For(report.Event),
            Answer.Every(
                C92,
                "sign-offs of the joint report",
                ("peer reviewer", report.IsSignedByPeerReviewer),
                ("senior assessor", report.IsSignedBySeniorAssessor)).For(report.Event),
            Answer.Stated(C92, "issues addressed, or said to be none", report.StatesIssuesOrNone).For(report.Event),
        ];
    }
}
