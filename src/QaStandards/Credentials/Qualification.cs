using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>
/// A qualification, a course with an end, or a professional status: what it is in, at which level, and how far the person is.
/// Whether the days make sense is the question of <see cref="CredentialFileValidator"/>.
/// </summary>
/// <example><code>
/// new Qualification { Subject = "Coaching", Level = QualificationLevel.Level3, EnrolledOn = new(2025, 1, 6) }
/// </code></example>
public sealed record Qualification
{
    /// <summary>Gets what it is in, compared by ordinal with what a requirement asks for.</summary>
    public required string Subject { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the level; null when it is not known, or when there is none.</summary>
    public QualificationLevel? Level { get; init; }

    /// <summary>Gets the scale that the level is counted on.</summary>
    public LevelScale Scale { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = LevelScale.Regulated;

    /// <summary>Gets what else it covers, each of which can meet a requirement of that name.</summary>
    public ValueList<string> Covers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>Gets the number of the certificate; null when it is not known or there is none.</summary>
    public string? Certificate { get; init; }

    /// <summary>Gets the day of enrolment; null when it is not known, which matters only while it is not achieved.</summary>
    public LocalDate? EnrolledOn { get; init; }

    /// <summary>Gets the day on which it was planned to end; null when there is none.</summary>
    public LocalDate? PlannedEnd { get; init; }

    /// <summary>Gets the day on which it was given up; null when it was not.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Gets the day on which it was achieved; null while it is not.</summary>
    public LocalDate? AchievedOn { get; init; }

    /// <summary>Returns how far the person is on a day; the day itself counts.</summary>
    public QualificationStanding StandingOn(LocalDate asOf) =>
        AchievedOn <= asOf ? QualificationStanding.Achieved
        : WithdrawnOn <= asOf ? QualificationStanding.Withdrawn
        : EnrolledOn <= asOf ? QualificationStanding.WorkingTowards
        : QualificationStanding.NotBegun;

    /// <summary>Returns whether it is worked towards on a day that is later than the planned end.</summary>
    public bool IsStaleOn(LocalDate asOf) => PlannedEnd < asOf && StandingOn(asOf) == QualificationStanding.WorkingTowards;

    /// <summary>Returns subject and level.</summary>
    public override string ToString() => Level is null ? Subject : $"{Subject}, {Level.Says}";
}
