using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>Every time of a list of duties over an academic year, by due date.</summary>
public sealed record DutySchedule
{
    /// <summary>The greatest number of items, 10,000.</summary>
    public const int GreatestCount = 10_000;

    private DutySchedule(AcademicYear year, ValueList<ScheduledDuty> items)
    {
        Year = year;
        Items = items;
    }

    /// <summary>Gets the year.</summary>
    public AcademicYear Year { get; }

    /// <summary>
    /// Gets the items by due date, those of one day in the order of the duties; items without a due date come last.
    /// </summary>
    public ValueList<ScheduledDuty> Items { get; }

    /// <summary>Returns the schedule of duties over a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="duties">The duties; each has its own code.</param>
    /// <param name="days">
    /// What only the host knows, by the code of the duty; what is not there is not known. None when null.
    /// </param>
    /// <param name="calendar">The working days; needed when a duty counts or moves by them.</param>
    /// <returns>A duty of which the needed days are not known has one item, without a due date.</returns>
    /// <exception cref="ArgumentNullException">The year, the duties or an item is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two duties have one code, days are given for a code that no duty has, the days do not fit their cadence, a duty needs
    /// working days and there is no calendar, or there would be more than <see cref="GreatestCount"/> items.
    /// </exception>
    public static DutySchedule Of(
        AcademicYear year,
        ValueList<RecurringDuty> duties,
        IReadOnlyDictionary<string, DutyDays>? days = null,
        WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(duties);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var duty in duties)
        {
            ArgumentNullException.ThrowIfNull(duty, nameof(duties));
            if (!codes.Add(duty.Code))
            {
                throw new ArgumentException($"Two duties have the code '{duty.Code}': give each its own.", nameof(duties));
            }
        }

        if (days?.Keys.FirstOrDefault(code => !codes.Contains(code)) is { } stray)
        {
            throw new ArgumentException($"Days are given for '{stray}', and no duty has that code. Known: {Listed(codes)}.", nameof(days));
        }

        List<ScheduledDuty> items = [];
        foreach (var duty in duties)
        {
            items.AddRange(Of(year, duty, days?.GetValueOrDefault(duty.Code) ?? DutyDays.None, calendar));
            if (items.Count > GreatestCount)
            {
                throw new ArgumentException(
                    $"A schedule has at most {English.Number(GreatestCount)} items, and '{duty.Code}' passes that: make several schedules.",
                    nameof(duties));
            }
        }

        return new(year, items.OrderBy(item => item.Due ?? LocalDate.MaxIsoValue).ToValueList());
    }

    /// <summary>Returns how every item stands on a day, in the order of the items.</summary>
    /// <param name="records">What was recorded; at most one record of an item, in any order.</param>
    /// <param name="asOf">The day for which the question is asked; what is done later is still to come.</param>
    /// <exception cref="ArgumentNullException">The records or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A record is of no item of the schedule or of one that has a record already, or a day is not in the ISO calendar.
    /// </exception>
    public ValueList<DutyStanding> Check(IEnumerable<DutyRecord> records, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        var entries = new Dictionary<(string Duty, string Occurrence), DutyEntry>();
        var known = Items.Where(item => item.Occurrence is not null)
            .ToLookup(item => item.Recurring.Code, item => item.Occurrence!.Name, StringComparer.Ordinal);
        foreach (var record in records)
        {
            ArgumentNullException.ThrowIfNull(record, nameof(records));
            if (!known[record.Duty].Contains(record.Occurrence, StringComparer.Ordinal))
            {
                throw new ArgumentException(
                    $"The schedule of {Year.Name} has no '{record.Duty} {record.Occurrence}', of which there is a record. Known: "
                    + (known.Contains(record.Duty) ? Listed(known[record.Duty]) : Listed(known.Select(duty => duty.Key))) + ".",
                    nameof(records));
            }

            if (!entries.TryAdd((record.Duty, record.Occurrence), record.Entry))
            {
                throw new ArgumentException(
                    $"There are two records of '{record.Duty} {record.Occurrence}': leave one out.", nameof(records));
            }
        }

        return Items.Select(item => new DutyStanding(item, item.Check(EntryOf(item), asOf))).ToValueList();

        DutyEntry? EntryOf(ScheduledDuty item) =>
            item.Occurrence is { } occurrence ? entries.GetValueOrDefault((item.Recurring.Code, occurrence.Name)) : null;
    }

    /// <summary>
    /// Returns the items whose last day is over and that are not known to be done, be it late, or not to be needed.
    /// </summary>
    /// <inheritdoc cref="Check" path="/param|/exception"/>
    public ValueList<DutyStanding> Overdue(IEnumerable<DutyRecord> records, LocalDate asOf) => Check(records, asOf)
        .Where(standing => standing.Duty.Due < asOf
            && (standing.Verdict == Verdict.Undetermined || standing.Verdict == Verdict.Breached)
            && standing.Finding.Measure is not Measure.DoneBy { Done: not null })
        .ToValueList();

    /// <summary>Returns every item with why it is due when it is.</summary>
    public override string ToString() => string.Join('\n', Items);

    private static IEnumerable<ScheduledDuty> Of(AcademicYear year, RecurringDuty duty, DutyDays days, WorkingCalendar? calendar)
    {
        var needed = duty.Rolls is not null || duty.Reminder is not null || duty.Lead?.NeedsCalendar == true;
        return needed && calendar is null
            ? throw new ArgumentException($"'{duty.Code}' counts or moves by working days: give a calendar.", nameof(calendar))
            : duty.Cadence.In(year, days, $"'{duty.Code}': ") is { } occurrences
                ? occurrences.Select(occurrence => new ScheduledDuty(duty, occurrence, needed ? calendar : null))
                : [new ScheduledDuty(duty, null, null)];
    }

    private static string Listed(IEnumerable<string> names) => English.Few(names.ToValueList());
}
