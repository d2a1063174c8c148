using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace QaStandards.Calendars;

/// <content>The due dates of a year.</content>
public sealed partial record Cadence
{
    /// <summary>Returns the due dates of a year, for a cadence that follows from the year alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The cadence needs a day that only the host knows; see <see cref="FollowsTheYear"/>.
    /// </exception>
    public ValueList<Occurrence> In(AcademicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return FollowsTheYear
            ? Periods(year).ToValueList()
            : throw new InvalidOperationException($"'{this}' does not follow from a year alone: give the days of it too.");
    }

    /// <summary>Returns the due dates of a year, both ends of the year included, in order.</summary>
    /// <param name="year">The year.</param>
    /// <param name="days">What only the host knows of it.</param>
    /// <returns>
    /// For a cadence that follows the year, one for every period, by the agreed day where the period has one. For one that
    /// follows the last time, every due date in the year, after the first one when that was due before the year: it is carried
    /// into the year, once. For agreed days, those, wherever they lie. At most a few hundred for a cadence of the library; the
    /// agreed days are as many as were given. Null when the days that the cadence needs are not known.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// An agreed day comes twice or lies in no period, two lie in one, or days are agreed although the cadence follows the last
    /// time.
    /// </exception>
    public ValueList<Occurrence>? In(AcademicYear year, DutyDays days)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(days);
        return In(year, days, "");
    }

    /// <summary>Returns the due dates as the public member does; messages say of what the days are.</summary>
    internal ValueList<Occurrence>? In(AcademicYear year, DutyDays days, string of)
    {
        var agreed = Agreed(days, of);
        return kind switch
        {
            CadenceKind.OnAgreedDays => days.Agreed is null ? null : [.. agreed.Select(day => On(day, "the day agreed"))],
            CadenceKind.Every when agreed.Length > 0 => throw new ArgumentException(
                $"{of}{English.Day(agreed[0])} is agreed, and '{this}' follows the last time: leave it out.", nameof(days)),
            CadenceKind.Every => Start(days) is { } start ? Repeated(year, start.Day, start.First).ToValueList() : null,
            _ => Replaced(year, agreed, days, of),
        };
    }

    /// <summary>
    /// Returns when it is due next, counted from the day on which it was last done. For a cadence that follows the year that is
    /// the first period that begins after that day; what was done in a period is done for that period.
    /// </summary>
    /// <returns>
    /// The next time, wherever the cadence that follows the last time puts it; null when the year has no further period.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is not one that can be counted from.</exception>
    /// <exception cref="InvalidOperationException">The cadence waits for days that somebody agrees.</exception>
    public Occurrence? Next(LocalDate lastDone, AcademicYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        IsoDays.RequireCountable(lastDone, nameof(lastDone));
        return kind switch
        {
            CadenceKind.Every => On(Interval!.After(lastDone), Since(lastDone)),
            CadenceKind.OnAgreedDays => throw new InvalidOperationException($"'{this}' has no next time before somebody agrees one."),
            _ => Periods(year).FirstOrDefault(period => period.Opens > lastDone),
        };
    }

    private static (LocalDate Day, int First)? Start(DutyDays days) =>
        days.LastDone is { } done ? (Countable(done), 1) : days.FirstDue is { } due ? (Countable(due), 0) : null;

    private static LocalDate Countable(LocalDate day)
    {
        IsoDays.RequireCountable(day, "days");
        return day;
    }

    private static Occurrence On(LocalDate day, string because) => new(LocalDatePattern.Iso.Format(day), null, day, because);

    private static LocalDate[] Agreed(DutyDays days, string of)
    {
        LocalDate[] agreed = [.. (days.Agreed ?? []).Select(Countable).Order()];
        for (var i = 1; i < agreed.Length; i++)
        {
            if (agreed[i] == agreed[i - 1])
            {
                throw new ArgumentException($"{of}{English.Day(agreed[i])} is agreed twice: leave one out.", nameof(days));
            }
        }

        return agreed;
    }

    private string Since(LocalDate start) => $"{Interval} after {English.Day(start)}";

    /// <summary>Gives the due dates of the year, after the very first one when it was due earlier.</summary>
    private IEnumerable<Occurrence> Repeated(AcademicYear year, LocalDate start, int first)
    {
        LocalDate At(int times) => times == 0 ? start : Interval!.After(start, times);
        Occurrence Numbered(int times) => On(
            At(times),
            times == 0 ? "the first day due" : times == 1 ? Since(start) : $"{English.Number(times)} times {Since(start)}");
        if (At(first) < year.Days.Start)
        {
            yield return Numbered(first++);
        }

        var times = start < year.Days.Start ? Math.Max(first, Interval!.TimesBetween(start, year.Days.Start)) : first;
        for (; At(times) <= year.Days.End; times++)
        {
            if (At(times) >= year.Days.Start)
            {
                yield return Numbered(times);
            }
        }
    }

    private ValueList<Occurrence> Replaced(AcademicYear year, LocalDate[] agreed, DutyDays days, string of)
    {
        Occurrence[] periods = [.. Periods(year)];
        var replaced = periods.ToArray();
        foreach (var day in agreed)
        {
            var index = Array.FindIndex(periods, period => period.Opens <= day && day <= period.Due);
            if (index < 0)
            {
                throw new ArgumentException(
                    $"{of}{English.Day(day)} is agreed and lies in no period of '{this}' in {year}: correct it.", nameof(days));
            }

            if (replaced[index] != periods[index])
            {
                throw new ArgumentException(
                    $"{of}{English.Day(day)} is the second day agreed for {periods[index].Name}: leave one out.", nameof(days));
            }

            replaced[index] = new(periods[index].Name, periods[index].Opens, day, "the day agreed");
        }

        return ValueList.Of<Occurrence>(replaced);
    }
}
