using System;

namespace QaStandards.Calendars;

/// <summary>What a host recorded about one time of a duty.</summary>
public sealed record DutyRecord
{
    /// <summary>Initialises a record.</summary>
    /// <param name="duty">The code of the duty.</param>
    /// <param name="occurrence">The name of the occurrence, such as <c>Autumn 1</c> or <c>2024-10</c>.</param>
    /// <param name="entry">What was recorded.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text is empty.</exception>
    public DutyRecord(string duty, string occurrence, DutyEntry entry)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(duty);
        ArgumentException.ThrowIfNullOrWhiteSpace(occurrence);
        ArgumentNullException.ThrowIfNull(entry);
        Duty = duty;
        Occurrence = occurrence;
        Entry = entry;
    }

    /// <summary>Gets the code of the duty.</summary>
    public string Duty { get; }

    /// <summary>Gets the name of the occurrence.</summary>
    public string Occurrence { get; }

    /// <summary>Gets what was recorded.</summary>
    public DutyEntry Entry { get; }

    /// <summary>Returns the duty, the occurrence and what was recorded.</summary>
    public override string ToString() => $"{Duty} {Occurrence}: {Entry}";
}
