using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A day on which nobody works, with its name. Two holidays are equal when all that is said of them is.</summary>
public sealed record Holiday
{
    private Holiday(LocalDate date, string name, string note, LocalDate? listed, string? source)
    {
        Date = date;
        Name = name;
        Note = note;
        Listed = listed;
        Source = source;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the name, such as <c>Good Friday</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what the list adds to the name, such as <c>Substitute day</c>; empty when it adds nothing.</summary>
    public string Note { get; }

    /// <summary>
    /// Gets the day on which the list that people look at first had this holiday; null where that is not known. A proclamation
    /// may be some days older or younger.
    /// </summary>
    public LocalDate? Listed { get; }

    /// <summary>Gets where the holiday can be looked up; null when nothing was given.</summary>
    public string? Source { get; }

    /// <summary>Gets the name with the note, such as <c>Boxing Day (Substitute day)</c>.</summary>
    public string Reason => Note.Length == 0 ? Name : $"{Name} ({Note})";

    /// <summary>Returns a holiday.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    /// <param name="name">The name.</param>
    /// <param name="note">What the list adds to the name.</param>
    /// <param name="listed">The day on which the list first had it, in the ISO calendar.</param>
    /// <param name="source">Where it can be looked up.</param>
    /// <exception cref="ArgumentNullException">The name or the note is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or a day is not in the ISO calendar.</exception>
    public static Holiday Of(LocalDate date, string name, string note = "", LocalDate? listed = null, string? source = null)
    {
        IsoDays.Require(date, nameof(date));
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(note);
        if (listed is { } day)
        {
            IsoDays.Require(day, nameof(listed));
        }

        return new(date, name, note, listed, source);
    }

    /// <summary>Returns one holiday for every day of a closure; both ends are included.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty, the days are not in the ISO calendar, or there are more than
    /// <see cref="WorkingCalendar.GreatestLength"/> of them.
    /// </exception>
    /// <example><code>Holiday.EveryDay(new DateInterval(new(2017, 8, 7), new(2017, 8, 11)), "summer closure")</code></example>
    public static ValueList<Holiday> EveryDay(DateInterval days, string name)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        IsoDays.Require(days.Start, nameof(days));
        WorkingCalendar.RequireLength(days, $"Closure '{name}'", nameof(days));
        var closed = new Holiday[days.Length];
        for (var i = 0; i < closed.Length; i++)
        {
            closed[i] = new(days.Start.PlusDays(i), name, "", null, null);
        }

        return ValueList.Of<Holiday>(closed);
    }

    /// <summary>Returns the day and the reason, such as <c>Fri 14 Apr 2017: Good Friday</c>.</summary>
    public override string ToString() => $"{English.Day(Date)}: {Reason}";

    /// <summary>Orders by day, then by everything else, so that equal sets are equal lists.</summary>
    internal static int Compare(Holiday left, Holiday right)
    {
        var order = left.Date.CompareTo(right.Date);
        order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : string.CompareOrdinal(left.Note, right.Note);
        order = order != 0 ? order : string.CompareOrdinal(left.Source, right.Source);
        return order != 0 ? order : Nullable.Compare(left.Listed, right.Listed);
    }
}
