using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A day of term on which staff are trained and nobody is taught. It is a working day and not a teaching day.</summary>
public sealed record InsetDay
{
    private InsetDay(LocalDate date, string name)
    {
        Date = date;
        Name = name;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets what the day is for, such as <c>safeguarding update</c>.</summary>
    public string Name { get; }

    /// <summary>Returns an INSET day.</summary>
    /// <exception cref="ArgumentException">The name is null or empty, or the day is not in the ISO calendar.</exception>
    public static InsetDay Of(LocalDate date, string name)
    {
        IsoDays.RequireCountable(date, nameof(date));
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(date, name);
    }

    /// <summary>Returns the day and what it is for.</summary>
    public override string ToString() => $"{English.Day(Date)}: {Name}";
}
