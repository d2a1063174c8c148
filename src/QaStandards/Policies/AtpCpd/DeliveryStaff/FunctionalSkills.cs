using System;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.DeliveryStaff;

/// <summary>Functional Skills at level 2 in English, maths and ICT, sat every three years: "Delivery staff", paragraph 5.</summary>
public static class FunctionalSkills
{
    /// <summary>Checks the sittings. To sit is enough; whether the test was passed makes no difference.</summary>
    /// <param name="member">The person.</param>
    /// <param name="file">What is known of the person; its first last day, if any, is for those who never sat.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <returns>A finding for each subject, and one that does not apply for everybody who is not delivery staff.</returns>
    /// <exception cref="ArgumentNullException">The person or the file is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person or the file is not well formed.</exception>
    public static Findings Check(StaffMember member, CredentialFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        var answers = RoleRequirements.Check(member, file, asOf, policy).Where(answer => answer.Requirement.By == DeliveryStaff5).ToList();
        return answers.Count == 0
            ? [new Finding(DeliveryStaff5, Verdict.NotApplicable, new Measure.Nothing("delivery role")).For(member.Id)]
            : Findings.Of(answers.Select(answer => answer.Finding));
    }
}
