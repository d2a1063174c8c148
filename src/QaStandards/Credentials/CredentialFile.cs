using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>
/// What is known of one person's credentials. A list that is null is not known, and what rests on it is Undetermined; a list
/// that is empty says that there are none.
/// </summary>
/// <example><code>
/// new CredentialFile
/// {
///     Person = "T1",
///     Qualifications = [new() { Subject = "Coaching", Level = QualificationLevel.Level3, AchievedOn = new(2024, 7, 1) }],
///     Memberships = [],
/// }
/// </code></example>
public sealed record CredentialFile
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the qualifications, courses and statuses, achieved or not; null when they are not known.</summary>
    public ValueList<Qualification>? Qualifications { get; init; }

    /// <summary>Gets the memberships, past ones too; null when they are not known.</summary>
    public ValueList<Membership>? Memberships { get; init; }

    /// <summary>Gets the training events attended or booked; null when they are not known.</summary>
    public ValueList<Attendance>? Attendances { get; init; }

    /// <summary>Gets the tests sat or booked; null when they are not known.</summary>
    public ValueList<Sitting>? Sittings { get; init; }

    /// <summary>
    /// Gets the last day for what has to be repeated and was never done; null when nobody has set one, and then it stays outstanding.
    /// </summary>
    public LocalDate? FirstDue { get; init; }

    /// <summary>Returns the person.</summary>
    public override string ToString() => Person;
}
