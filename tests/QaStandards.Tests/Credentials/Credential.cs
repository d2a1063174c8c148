using NodaTime;
using QaStandards.Credentials;

namespace QaStandards.Tests.Credentials;

/// <summary>Made-up credentials of a made-up person, for the tests of this folder.</summary>
internal static class Credential
{
    public static LocalDate Wed_2025_01_01 { get; } = new(2025, 1, 1);

    public static LocalDate Mon_2025_06_30 { get; } = new(2025, 6, 30);

    public static LocalDate Tue_2025_07_01 { get; } = new(2025, 7, 1);

    public static CredentialFile None { get; } = new() { Person = "T1", Qualifications = [], Memberships = [], Attendances = [], Sittings = [] };

    public static QualificationLevel LevelOf(string number) => QualificationLevel.Parse(number.StartsWith("entry", System.StringComparison.Ordinal) ? number : "level-" + number);

    public static Qualification Held(string subject, string? level = null) =>
        new() { Subject = subject, Level = level is null ? null : LevelOf(level), AchievedOn = Wed_2025_01_01 };

    public static Qualification Enrolled(string subject, string? level = null) =>
        new() { Subject = subject, Level = level is null ? null : LevelOf(level), EnrolledOn = Wed_2025_01_01 };

    public static CredentialFile Of(params Qualification[] held) => None with { Qualifications = [.. held] };

    public static CredentialFile Of(params Membership[] held) => None with { Memberships = [.. held] };

    public static CredentialFile Of(params Attendance[] attended) => None with { Attendances = [.. attended] };

    public static CredentialFile Of(params Sitting[] sat) => None with { Sittings = [.. sat] };
}
