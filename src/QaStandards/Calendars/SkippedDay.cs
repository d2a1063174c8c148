using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A day that was not counted, and why.</summary>
public sealed record SkippedDay
{
    internal SkippedDay(LocalDate date, string reason)
    {
        Date = date;
        Reason = reason;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the names of the day's holidays, separated by semicolons, or <c>weekend</c>.</summary>
    public string Reason { get; }

    /// <summary>Returns the day and the reason, such as <c>Fri 14 Apr 2017: Good Friday</c>.</summary>
    public override string ToString() => $"{English.Day(Date)}: {Reason}";
}
