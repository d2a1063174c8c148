using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>Days on which a place is closed and nobody works, such as those between Christmas and the new year.</summary>
public sealed record Closure
{
    private Closure(string name, DateInterval days)
    {
        Name = name;
        Days = days;
    }

    /// <summary>Gets the name, such as <c>Christmas closure</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the days from the first to the last, both included.</summary>
    public DateInterval Days { get; }

    /// <summary>Returns a closure.</summary>
    /// <exception cref="ArgumentException">
    /// The name is null or empty, a day is not in the ISO calendar, or the last day is before the first.
    /// </exception>
    public static Closure Of(string name, LocalDate first, LocalDate last)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, YearDays.Between($"Closure '{name}'", first, last));
    }

    /// <summary>Returns the name and the days.</summary>
    public override string ToString() => $"{Name}: {YearDays.Shown(Days)}";
}
