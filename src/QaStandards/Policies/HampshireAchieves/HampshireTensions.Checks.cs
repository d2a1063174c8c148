using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;
using QaStandards.Policies.HampshireAchieves.Qualifications;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>The tensions that can be computed.</content>
public static partial class HampshireTensions
{
    /// <summary>
    /// Finds whether what is mandatory for somebody fits into the hours that their contract owes (6.1 and appendix B).
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="mandatoryHours">
    /// How long everything that is mandatory for the person takes; null when that is not known.
    /// </param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentException">The contract is null or not sound, or the hours are negative.</exception>
    public static Finding CheckMandatoryHours(
        DevelopmentContract contract, decimal? mandatoryHours, HampshireFramework? framework = null)
    {
        var owed = ProfessionalDevelopment.HoursOf(contract, framework);
        ArgumentOutOfRangeException.ThrowIfNegative(mandatoryHours ?? 0, nameof(mandatoryHours));
        var found = owed is { } most && mandatoryHours is { } hours
            ? new(
                C6_1_CPD_b,
                hours <= most ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AmountAtMost("hours that are mandatory", hours, most))
            : Found.Missing(C6_1_CPD_b, "the hours of the contract and of what is mandatory");
        return found.For(contract.Person).TurnedBy("a mandatory set for the person");
    }

    /// <summary>Finds whether the data report of a meeting falls due in a half-term (appendix C 4).</summary>
    /// <param name="year">The year with its half-terms.</param>
    /// <param name="meeting">The day of the meeting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    public static Finding CheckDataReportDay(AcademicYear year, LocalDate meeting)
    {
        ArgumentNullException.ThrowIfNull(year);
        var due = GroupMeetings.LastDayFor(isDataReport: true, meeting);
        var half = year.HalfTermOf(due);
        return Answer.Stated(AppendixC_4_3b, $"data report due in a half-term, on {English.Day(due)}", half is not null)
            .With(Effect.Informs).TurnedBy("a meeting from the third week of a half-term on");
    }

    /// <summary>Finds whether courses last long enough for somebody to come and observe (appendix B).</summary>
    /// <param name="courseWeeks">How many weeks each course lasts.</param>
    /// <param name="noticeWeeks">How many weeks pass until an observation can take place.</param>
    /// <exception cref="ArgumentException">The list is null, or a number is negative.</exception>
    public static Finding CheckShortCourses(ValueList<int> courseWeeks, int noticeWeeks)
    {
        ArgumentNullException.ThrowIfNull(courseWeeks);
        ArgumentOutOfRangeException.ThrowIfNegative(noticeWeeks);
        foreach (var weeks in courseWeeks)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weeks, nameof(courseWeeks));
        }

        return Found.AtLeast(
            AppendixB_Tailored_6a,
            "courses that last until somebody can observe",
            courseWeeks.Count(weeks => weeks >= noticeWeeks),
            courseWeeks.Count)
            .TurnedBy("an observation planned before the course starts");
    }
}
