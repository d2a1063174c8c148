using NodaTime;

namespace QaStandards.Calendars;

/// <summary>One time that a cadence asks for something: by which day, and from when it counts.</summary>
public sealed record Occurrence
{
    internal Occurrence(string name, LocalDate? opens, LocalDate due, string because)
    {
        Name = name;
        Opens = opens;
        Due = due;
        Because = because;
    }

    /// <summary>
    /// Gets the name, which differs within a year: that of the year, the term or the half-term, the month (<c>2024-10</c>), the
    /// part (<c>1 of 2</c>) or the due date (<c>2024-10-31</c>).
    /// </summary>
    public string Name { get; }

    /// <summary>Gets the first day on which it counts for this occurrence; null when any earlier day will do.</summary>
    public LocalDate? Opens { get; }

    /// <summary>Gets the last day, which is included.</summary>
    public LocalDate Due { get; }

    /// <summary>Gets why it is that day, such as <c>the last day of Autumn 1</c>.</summary>
    public string Because { get; }

    /// <summary>
    /// Returns the name, the last day and why, such as <c>Autumn 1: by Fri 25 Oct 2024, the last day of Autumn 1</c>.
    /// </summary>
    public override string ToString() => $"{Name}: by {English.Day(Due)}, {Because}";
}
