using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>A training event that a person attended, or is booked on when its day is still to come.</summary>
public sealed record Attendance
{
    /// <summary>Gets what it was about, compared by ordinal with what a requirement asks for.</summary>
    public required string Subject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether it was relevant to what the person does; null when nobody has said. Only some requirements ask.</summary>
    public bool? IsRelevant { get; init; }

    /// <summary>Returns subject and day.</summary>
    public override string ToString() => $"{Subject} on {English.Day(On)}";
}
