using System;
using NodaTime;

namespace QaStandards.Sampling;

/// <summary>The event that a list is frozen for, such as a month's moderation, and the round within it.</summary>
public sealed record SamplingEvent
{
    private SamplingEvent(string name, int round, LocalDate? on)
    {
        Name = name;
        Round = round;
        On = on;
    }

    /// <summary>Gets the name, such as <c>2017-11</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the round, from 1. A new round draws from the rest with a fresh seed.</summary>
    public int Round { get; }

    /// <summary>Gets the day of the event, by which a dated size table is chosen; null when it is not known.</summary>
    public LocalDate? On { get; }

    /// <summary>Returns an event.</summary>
    /// <exception cref="ArgumentException">The name is null, empty, has control characters or is too long, or the round is less than one.</exception>
    public static SamplingEvent Of(string name, int round = 1, LocalDate? on = null)
    {
        IdText.Check(name, "name of the event", nameof(name));
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        return new(name, round, on);
    }

    /// <summary>Returns the name, and the round after the first.</summary>
    public override string ToString() => Round == 1 ? Name : $"{Name} round {English.Number(Round)}";
}
