using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>"Meeting frequency and reports", appendix C 4, and section 8.0.</summary>
public static class GroupMeetings
{
    /// <summary>Checks that the group met in every half-term that is over.</summary>
    /// <param name="year">The year with its half-terms.</param>
    /// <param name="meetings">The days on which it met; null when they are not known.</param>
    /// <param name="asOf">The day for which the question is asked; a half-term that ends on it or later is still to come.</param>
    /// <returns>A finding about the half-terms, and one about meetings that lie in none of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    public static Findings CheckCycle(AcademicYear year, IEnumerable<LocalDate>? meetings, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        var periods = year.HalfTerms.Select(half => half.Days).ToList();
        var held = meetings?.Where(day => day <= asOf).ToList();
        var outside = (held ?? []).Where(day => !periods.Exists(period => period.Contains(day)))
            .Select(English.Day).ToValueList();
        return
        [
            Periods.CheckEach(AppendixC_4_1a, "half-terms with a meeting", periods, held, asOf),
            held is null ? Found.Missing(C8_0b, "the days of the meetings")
                : held.Count == 0 ? new(C8_0b, Verdict.NotApplicable, new Measure.Nothing("meeting yet"))
                : new(
                    C8_0b,
                    outside.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.Every("meetings that lie in a half-term", held.Count - outside.Count, held.Count, outside)),
        ];
    }

    // 4.3. Reports one week before, the data report two: calendar days, on the last day or before.
    /// <summary>Returns the last day on which a paper is in the folder in time.</summary>
    /// <example><code>GroupMeetings.LastDayFor(isDataReport: true, new(2025, 1, 9)); // Thu 26 Dec 2024, a holiday or not</code></example>
    public static LocalDate LastDayFor(bool isDataReport, LocalDate meeting) => meeting.PlusWeeks(isDataReport ? -2 : -1);

    /// <summary>Checks the papers of a meeting.</summary>
    /// <param name="papers">The reports, the data report among them.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>A finding for each paper; and, when there is no data report among them, one that says so.</returns>
    /// <exception cref="ArgumentException">The papers are null, or one is or has no title.</exception>
    public static Findings CheckPapers(IEnumerable<MeetingPaper> papers, LocalDate meeting, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var all = Periods.Required(papers, nameof(papers));
        foreach (var paper in all)
        {
            ArgumentException.ThrowIfNullOrEmpty(paper.Title, nameof(papers));
        }

        return
        [
            .. all.Select(paper => Answer.DoneBy(
                paper.IsDataReport ? AppendixC_4_3b : AppendixC_4_3a,
                "report in the folder",
                paper.Added,
                "last day for the report",
                LastDayFor(paper.IsDataReport, meeting),
                asOf).For(paper.Title)),
            .. all.Exists(paper => paper.IsDataReport) ? (Finding[])[] : [Found.Missing(AppendixC_4_3b, "the data report")],
        ];
    }

    // 4.2. Both: a substitute, and the chair told beforehand; when the chair is away, the deputy.
    /// <summary>Checks the absence of a member.</summary>
    /// <returns>A finding about the substitute and one about who was told before the meeting.</returns>
    /// <exception cref="ArgumentException">The absence is null, or the member has no id.</exception>
    public static Findings CheckAbsence(Absence absence, LocalDate meeting)
    {
        ArgumentNullException.ThrowIfNull(absence);
        ArgumentException.ThrowIfNullOrEmpty(absence.Person, nameof(absence));
        var whom = absence.IsChair is true ? "the deputy told" : "the chair told";
        var told = absence.WasTold is false ? Answer.Stated(AppendixC_4_2, $"{whom} before the meeting", value: false)
            : absence.Told is { } day
                ? new(
                    AppendixC_4_2,
                    day < meeting ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.Before(whom, day, "the meeting", meeting))
                : Found.Missing(AppendixC_4_2, $"the day of: {whom}");
        return
        [
            Answer.Stated(
                AppendixC_4_2,
                "substitute provided",
                absence.Substitute is null ? null : !string.IsNullOrWhiteSpace(absence.Substitute)).For(absence.Person),
            told.For(absence.Person),
        ];
    }
}
