using System;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <content>How calendars are made and joined.</content>
public sealed partial record WorkingCalendar
{
    /// <summary>Returns a calendar.</summary>
    /// <param name="name">The name, which findings quote.</param>
    /// <param name="known">The days for which the holidays are complete; both ends included.</param>
    /// <param name="weekend">The days of the week on which nobody works; may be empty.</param>
    /// <param name="holidays">The holidays, in any order; one a day.</param>
    /// <exception cref="ArgumentNullException">An argument or a holiday is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty; a weekend day is not one or comes twice, or all seven are given; a holiday lies outside the known
    /// span or its day comes twice; the span is not in the ISO calendar or longer than <see cref="GreatestLength"/>.
    /// </exception>
    public static WorkingCalendar Of(
        string name, DateInterval known, ValueList<IsoDayOfWeek> weekend, ValueList<Holiday> holidays)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(weekend);
        ArgumentNullException.ThrowIfNull(holidays);
        IsoDays.Require(known.Start, nameof(known));
        RequireLength(known, $"Calendar '{name}'", nameof(known));
        RequireWeekend(name, weekend, nameof(weekend));
        for (var i = 0; i < holidays.Count; i++)
        {
            RequireHoliday(name, known, holidays[i], i, nameof(holidays));
        }

        var sorted = holidays.ToArray();
        Array.Sort(sorted, Holiday.Compare);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Date == sorted[i - 1].Date)
            {
                throw new ArgumentException(
                    $"Calendar '{name}' has {English.Day(sorted[i].Date)} twice, as '{sorted[i - 1].Name}' and as "
                    + $"'{sorted[i].Name}': leave one out.",
                    nameof(holidays));
            }
        }

        return new([name], known, [.. weekend.Order()], ValueList.Of<Holiday>(sorted));
    }

    /// <summary>
    /// Returns a calendar in which a day is worked when both calendars work on it: the weekends and the holidays of both,
    /// known where both are known. The order of joining makes no difference.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two know no day in common, or their weekends fill the week.</exception>
    /// <example><code>UnitedKingdom.EnglandAndWales.CombinedWith(collegeClosures)</code></example>
    public WorkingCalendar CombinedWith(WorkingCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Known.Intersection(other.Known) is not { } known)
        {
            throw new ArgumentException($"No day is known to both calendars: {this}; {other}.", nameof(other));
        }

        ValueList<IsoDayOfWeek> weekend = [.. Weekend.Union(other.Weekend).Order()];
        RequireWeekend($"{Name} + {other.Name}", weekend, nameof(other));
        var holidays = Holidays.Union(other.Holidays).Where(holiday => known.Contains(holiday.Date)).ToArray();
        Array.Sort(holidays, Holiday.Compare);
        return new(
            [.. names.Union(other.names, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            known,
            weekend,
            ValueList.Of<Holiday>(holidays));
    }

    internal static void RequireLength(DateInterval days, string what, string parameter)
    {
        if (days.Length > GreatestLength)
        {
            throw new ArgumentException(
                $"{what} has {English.Number(days.Length)} days; at most {English.Number(GreatestLength)} (400 years). "
                + "Give a shorter span.",
                parameter);
        }
    }

    private static void RequireWeekend(string name, ValueList<IsoDayOfWeek> weekend, string parameter)
    {
        for (var i = 0; i < weekend.Count; i++)
        {
            if (weekend[i] is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentException(
                    $"Calendar '{name}' has the weekend day '{weekend[i]}': use Monday to Sunday.", parameter);
            }

            if (weekend.Take(i).Contains(weekend[i]))
            {
                throw new ArgumentException(
                    $"Calendar '{name}' has the weekend day {weekend[i]} twice: leave one out.", parameter);
            }
        }

        if (weekend.Count == 7)
        {
            throw new ArgumentException($"Calendar '{name}' has seven weekend days: leave a day to work on.", parameter);
        }
    }

    private static void RequireHoliday(string name, DateInterval known, Holiday? holiday, int index, string parameter)
    {
        if (holiday is null)
        {
            throw new ArgumentNullException(parameter, $"Calendar '{name}' has no holiday at index {English.Number(index)}.");
        }

        if (!known.Contains(holiday.Date))
        {
            throw new ArgumentException(
                $"Calendar '{name}' is known from {English.Day(known.Start)} to {English.Day(known.End)}, and {holiday} lies "
                + "outside: widen the span or leave the holiday out.",
                parameter);
        }
    }
}
