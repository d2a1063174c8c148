using System;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// The working days of one place. It is known for a span of days, and beyond it the answer is null, never a guess. Adding and
/// counting take the same few nanoseconds for any distance and allocate nothing. Immutable; equal when the names, the known
/// span, the weekend and the holidays are.
/// </summary>
/// <remarks>Every day is a day of the ISO calendar; a day of another calendar is an <see cref="ArgumentException"/>.</remarks>
public sealed partial record WorkingCalendar
{
    /// <summary>The greatest length of the known span: 146,097 days, which is 400 years.</summary>
    public const int GreatestLength = 146_097;

    private readonly ValueList<string> names;
    private readonly DayTable days;

    private WorkingCalendar(
        ValueList<string> names, DateInterval known, ValueList<IsoDayOfWeek> weekend, ValueList<Holiday> holidays)
    {
        this.names = names;
        Name = string.Join(" + ", names);
        Known = known;
        Weekend = weekend;
        Holidays = holidays;
        var off = holidays.Select(holiday => holiday.Date).ToHashSet();
        days = new(known, date => !weekend.Contains(date.DayOfWeek) && !off.Contains(date));
    }

    /// <summary>Gets the name; that of a combined calendar names its parts, such as <c>College + England and Wales</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the days that the calendar knows; both ends are included.</summary>
    public DateInterval Known { get; }

    /// <summary>Gets the days of the week on which nobody works, from Monday to Sunday.</summary>
    public ValueList<IsoDayOfWeek> Weekend { get; }

    /// <summary>Gets the holidays by day and then by name. In a combined calendar one day may have several.</summary>
    public ValueList<Holiday> Holidays { get; }

    /// <summary>Returns whether somebody works on a day; null when the calendar does not know the day.</summary>
    public bool? IsWorkingDay(LocalDate date)
    {
        IsoDays.Require(date, nameof(date));
        return days.IsWorkingDay(date);
    }

    /// <summary>
    /// Returns the day that is a number of working days after the start, or before it when the number is negative. The start
    /// is day nought, whether it is a working day or not, so zero returns the start itself.
    /// </summary>
    /// <returns>The day; null when the start or the answer lies outside <see cref="Known"/>.</returns>
    /// <example>Three working days after Thu 13 Apr 2017 in England and Wales is Thu 20 Apr 2017, after Easter.</example>
    public LocalDate? AddWorkingDays(LocalDate start, int days)
    {
        IsoDays.Require(start, nameof(start));
        return this.days.Add(start, days);
    }

    /// <summary>
    /// Returns how many working days there are after the start up to and including the end. When the end is the earlier, it
    /// is the negative of the count the other way round, so that counts along a chain of days always add up.
    /// </summary>
    /// <returns>The count; null when the start or the end lies outside <see cref="Known"/>.</returns>
    /// <example>From Thu 13 Apr 2017 to Thu 20 Apr 2017 in England and Wales there are 3.</example>
    public int? WorkingDaysBetween(LocalDate start, LocalDate end)
    {
        IsoDays.Require(start, nameof(start));
        IsoDays.Require(end, nameof(end));
        return days.Rank(end) - days.Rank(start);
    }

    /// <summary>Returns how many working days a span has, both ends included; null when it leaves <see cref="Known"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="span"/> is null.</exception>
    public int? WorkingDaysIn(DateInterval span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return WorkingDaysBetween(span.Start, span.End) + (IsWorkingDay(span.Start) == true ? 1 : 0);
    }

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null && names.Equals(other.names) && Known.Equals(other.Known) && Weekend.Equals(other.Weekend)
            && Holidays.Equals(other.Holidays));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Known, Holidays.Count);

    /// <summary>Returns the name and the known span.</summary>
    public override string ToString() => $"{Name}, known from {English.Day(Known.Start)} to {English.Day(Known.End)}";
}
