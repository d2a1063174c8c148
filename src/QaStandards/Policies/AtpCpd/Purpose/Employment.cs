using System;
using NodaTime;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Purpose;

/// <summary>Whom the policy is for: "Scope".</summary>
public static class Employment
{
    private static readonly StaffMemberValidator Validator = new();

    /// <summary>Finds whether the policy is for somebody on a day: an employee, from the first day to the last.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person is not well formed.</exception>
    public static Finding CheckScope(StaffMember member, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(member);
        var finding = Answer.Sound(member, Validator).StartedOn is not { } started
            ? Answer.Unknown(Scope1a, "the first day of employment")
            : started <= asOf && !(member.LeftOn < asOf)
                ? new(Scope1a, Verdict.Satisfied, new Measure.Stated("employed", true, true))
                : new(Scope1a, Verdict.NotApplicable, new Measure.Nothing($"employment on {English.Day(asOf)}"));
        return finding.For(member.Id);
    }
}
