using System;
using NodaTime;

namespace QaStandards;

/// <summary>What a host has recorded about a duty: done on a day, not done, or not needed. Where nothing is recorded it is null.</summary>
public sealed record DutyEntry
{
    private DutyEntry(LocalDate? on, string? reason)
    {
        On = on;
        Reason = reason;
    }

    /// <summary>Gets the entry of a duty that is known not to be done.</summary>
    public static DutyEntry NotDone { get; } = new(null, null);

    /// <summary>Gets the day on which it was done; null when it was not.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets why it is not needed; null when it is.</summary>
    public string? Reason { get; }

    /// <summary>Returns the entry of a duty that was done on a day.</summary>
    public static DutyEntry Done(LocalDate on) => new(on, null);

    /// <summary>Returns the entry of a duty that somebody decided is not needed here, such as one that applies "where necessary".</summary>
    /// <exception cref="ArgumentException">The reason is null or empty.</exception>
    public static DutyEntry NotNeeded(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(null, reason);
    }

    /// <summary>Returns what was recorded.</summary>
    public override string ToString() => On is { } day ? $"done on {English.Day(day)}"
        : Reason is null ? "not done"
        : $"not needed: {Reason}";
}
