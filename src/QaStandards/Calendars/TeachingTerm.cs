using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// A term of an academic year, with its half-term break where it has one. Lengths of time are <see cref="Term"/>.
/// </summary>
/// <example><code>
/// TeachingTerm.Of("Autumn", new(2024, 9, 2), new(2024, 12, 20)).WithBreak(new(2024, 10, 26), new(2024, 11, 3))
/// </code></example>
public sealed record TeachingTerm
{
    private TeachingTerm(string name, DateInterval days, DateInterval? halfTermBreak)
    {
        Name = name;
        Days = days;
        HalfTermBreak = halfTermBreak;
    }

    /// <summary>Gets the name, such as <c>Autumn</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the days from the first to the last, both included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets the days of the half-term break, both ends included; null when there is none.</summary>
    public DateInterval? HalfTermBreak { get; }

    /// <summary>
    /// Gets the two half-terms, <c>Autumn 1</c> and <c>Autumn 2</c>; one with the term's own name when there is no break.
    /// </summary>
    public ValueList<HalfTerm> Halves => HalfTermBreak is null
        ? [new(Name, Name, Days)]
        :
        [
            new($"{Name} 1", Name, new(Days.Start, HalfTermBreak.Start.PlusDays(-1))),
            new($"{Name} 2", Name, new(HalfTermBreak.End.PlusDays(1), Days.End)),
        ];

    /// <summary>Returns a term without a half-term break.</summary>
    /// <exception cref="ArgumentException">
    /// The name is null or empty, a day is not in the ISO calendar, or the last day is before the first.
    /// </exception>
    public static TeachingTerm Of(string name, LocalDate first, LocalDate last)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, YearDays.Between($"Term '{name}'", first, last), null);
    }

    /// <summary>Returns the term with a half-term break.</summary>
    /// <exception cref="ArgumentException">
    /// A day is not in the ISO calendar, the last day is before the first, or no day of term is left before or after the break.
    /// </exception>
    public TeachingTerm WithBreak(LocalDate first, LocalDate last)
    {
        var days = YearDays.Between($"The half-term break of term '{Name}'", first, last);
        return days.Start > Days.Start && days.End < Days.End
            ? new(Name, Days, days)
            : throw new ArgumentException(
                $"The half-term break of term '{Name}', {YearDays.Shown(days)}, does not lie inside the term, {YearDays.Shown(Days)}: "
                + "leave at least one day of term on either side.",
                nameof(first));
    }

    /// <summary>Returns the name and the days.</summary>
    public override string ToString() =>
        $"{Name}: {YearDays.Shown(Days)}{(HalfTermBreak is null ? "" : $", break {YearDays.Shown(HalfTermBreak)}")}";
}
