using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>A test that a person sat, or is booked for when its day is still to come.</summary>
public sealed record Sitting
{
    /// <summary>Gets the subject of the test, compared by ordinal with what a requirement asks for.</summary>
    public required string Subject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the level of the test.</summary>
    public required QualificationLevel Level { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether the test was passed; null when it is not known. To sit a test is not to pass it: no requirement reads this.</summary>
    public bool? IsPassed { get; init; }

    /// <summary>Returns subject, level and day.</summary>
    public override string ToString() => $"{Subject} at {Level.Says} on {English.Day(On)}";
}
