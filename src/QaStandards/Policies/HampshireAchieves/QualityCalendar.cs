using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// Everything in the framework that recurs, with how often, by when, by whom and on what evidence, and its schedule over a year
/// that
/// the host gives. Immutable; begin with <see cref="June2025"/>.
/// </summary>
/// <example><code>
/// var schedule = QualityCalendar.June2025.Schedule(year, meetings, QualityCalendar.NoDays, UnitedKingdom.EnglandAndWales);
/// schedule.Overdue(records, new(2025, 1, 10));
/// </code></example>
public sealed partial class QualityCalendar
{
    private const string NotDone = "evidence to keep of what is not done";

    private const string FrameworkReview = "framework-review";

    /// <summary>What is due by the meetings of the group: the days of those are given once.</summary>
    private static readonly string[] ByMeetings = ["group-reports", "group-data-report", "legal-adherence"];

    private readonly LocalDate reviewed;

    private QualityCalendar(ValueList<QualityDuty> duties, LocalDate reviewed)
    {
        Duties = duties;
        this.reviewed = reviewed;
    }

    /// <summary>Gets the calendar of the edition of June 2025 with every default reading.</summary>
    public static QualityCalendar June2025 { get; } = Of(HampshireFramework.June2025);

    /// <summary>Gets no days, for a host that knows none.</summary>
    public static IReadOnlyDictionary<string, DutyDays> NoDays { get; } =
        System.Collections.Immutable.ImmutableDictionary<string, DutyDays>.Empty;

    /// <summary>Gets the duties, in the order of the framework's own years, months, terms and events.</summary>
    public ValueList<QualityDuty> Duties { get; }

    /// <summary>Returns the calendar of the framework as a host reads it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static QualityCalendar Of(HampshireFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var updates = framework.ChoiceOf(HampshireReadings.ProviderUpdates).Code == "quarterly" ? Cadence.TimesAYear(4) : Cadence.Termly;
        var month = new YearMonth(2025, 6).ToDateInterval();
        var first = framework.ChoiceOf(HampshireReadings.ReviewedInMonth).Code == "first-day";
        return new(
            [.. Yearly(), .. Policies(), .. EveryMonth(), .. EveryTerm(updates), .. AtMeetings(), .. AtEvents()],
            first ? month.Start : month.End);
    }

    /// <summary>
    /// Returns the calendar with another cadence for a duty. The framework has how often things happen agreed with the senior
    /// management for each year; what it prints holds where nothing was agreed.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// An argument is null, no duty has the code, or the duty is counted from meetings or reports.
    /// </exception>
    public QualityCalendar With(string code, Cadence cadence)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        var duty = DutyOf(code);
        if (duty.Recurring.Lead is not null || ByMeetings.Contains(code, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{code}' is counted from agreed days: it has no other cadence.", nameof(code));
        }

        var changed = new QualityDuty(new(code, duty.Recurring.Duty, cadence), duty.Owners, duty.Evidence, isDatePrinted: false);
        return new(Duties.Select(each => each == duty ? changed : each).ToValueList(), reviewed);
    }

    /// <summary>Returns the duty with a code.</summary>
    /// <exception cref="ArgumentException">The code is null, or no duty has it.</exception>
    public QualityDuty DutyOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Duties.FirstOrDefault(duty => string.Equals(duty.Code, code, StringComparison.Ordinal))
            ?? throw new ArgumentException($"No duty of the quality calendar has the code '{code}'; see {nameof(Duties)}.", nameof(code));
    }

    /// <summary>Returns the schedule over a year.</summary>
    /// <param name="year">The year, with its terms and half-terms.</param>
    /// <param name="meetings">
    /// The days of the group's meetings, from which its papers count; null when they are not known.
    /// </param>
    /// <param name="days">
    /// The other days that only the host knows, by the code of the duty: when a policy was last reviewed, when a report is to be
    /// approved, when visits are. The framework's own last review needs none.
    /// </param>
    /// <param name="calendar">The working days, for the practical days of the papers.</param>
    /// <exception cref="ArgumentNullException">The year, the days or the calendar is null.</exception>
    /// <exception cref="ArgumentException">
    /// Days are given for no duty, or for one that is due by the meetings, or do not fit the cadence.
    /// </exception>
    public DutySchedule Schedule(
        AcademicYear year, ValueList<LocalDate>? meetings, IReadOnlyDictionary<string, DutyDays> days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(calendar);
        var known = new Dictionary<string, DutyDays>(StringComparer.Ordinal) { [FrameworkReview] = new() { LastDone = reviewed } };
        foreach (var (code, given) in days)
        {
            known[code] = ByMeetings.Contains(code, StringComparer.Ordinal)
                ? throw new ArgumentException($"'{code}' is due by the meetings of the group: give their days instead.", nameof(days))
                : given;
        }

        foreach (var code in ByMeetings)
        {
            known[code] = new() { Agreed = meetings };
        }

        return DutySchedule.Of(year, Duties.Select(duty => duty.Recurring).ToValueList(), known, calendar);
    }

    /// <summary>Checks that the evidence of what was recorded as done is kept.</summary>
    /// <param name="records">What was recorded.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// A finding for each record, in their order: Satisfied or Breached; Undetermined when it is not known whether the evidence
    /// is
    /// kept; NotApplicable while the duty is not done, or is not needed.
    /// </returns>
    /// <exception cref="ArgumentException">The records or one of them is null, or of no duty of the calendar.</exception>
    public ValueList<Finding> CheckEvidence(IEnumerable<QualityRecord> records, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        IsoDays.Require(asOf, nameof(asOf));
        List<Finding> findings = [];
        foreach (var record in records)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(records));
            ArgumentNullException.ThrowIfNull(record.Duty, nameof(records));
            var duty = Duties.FirstOrDefault(each => string.Equals(each.Code, record.Duty.Duty, StringComparison.Ordinal))
                ?? throw new ArgumentException(
                    $"A record is of '{record.Duty.Duty}', and no duty has that code; see {nameof(Duties)}.", nameof(records));
            var fact = $"evidence kept: {duty.Evidence}";
            var finding = record.Duty.Entry.On <= asOf
                ? Answer.Stated(duty.By, fact, record.IsEvidenceKept)
                : new(duty.By, Verdict.NotApplicable, new Measure.Nothing($"{NotDone}: {duty.Recurring.Duty.What}"));
            findings.Add(finding.For($"{duty.Code} {record.Duty.Occurrence}"));
        }

        return findings.ToValueList();
    }

    private static QualityDuty Row(
        string code, Clause by, string what, Cadence cadence, ValueList<Post> owners, string evidence, bool printed = false) =>
        new(new(code, new(by, what), cadence), owners, evidence, printed);
}
