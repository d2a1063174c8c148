using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Tests.Policies.AtpCpd.Roles;

/// <summary>Made-up staff and credentials for the tests of the pack.</summary>
internal static class Staff
{
    public static LocalDate Wed_2025_01_01 { get; } = new(2025, 1, 1);

    public static LocalDate Mon_2025_06_30 { get; } = new(2025, 6, 30);

    public static CredentialFile Nothing { get; } = new() { Person = "P1", Qualifications = [], Memberships = [], Attendances = [], Sittings = [] };

    public static StaffMember Member(params StaffRole[] roles) => new() { Id = "P1", Roles = [.. roles], StartedOn = Wed_2025_01_01 };

    public static QualificationLevel Level(int number) => QualificationLevel.Parse($"level-{number}");

    public static Qualification Held(string subject, int? level = null) =>
        new() { Subject = subject, Level = level is { } number ? Level(number) : null, AchievedOn = Wed_2025_01_01 };

    public static Qualification Enrolled(string subject, int? level = null) => Held(subject, level) with { AchievedOn = null, EnrolledOn = Wed_2025_01_01 };

    public static CredentialFile With(params Qualification[] held) => Nothing with { Qualifications = [.. held] };

    /// <summary>Returns the status of the requirement of a clause, for a person with one role.</summary>
    public static string Status(StaffRole role, Clause by, CredentialFile file, QaStandards.Policies.AtpCpd.AtpPolicy? policy = null) => string.Join(
        ' ',
        RoleRequirements.Check(Member(role), file, Mon_2025_06_30, policy).Where(answer => answer.Requirement.By == by).Select(answer => answer.Status.Value));
}
