using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>What a person still lacks, from the rules for roles, the year's CPD and induction: what a plan begins with.</summary>
public static class CpdGaps
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [AtpClauses.Purpose3a.Locator] = "some CPD in the year",
        [AtpClauses.DeliveryStaff1a.Locator] = "CPD of the year",
        [AtpClauses.DeliveryStaff1b.Locator] = "CPD of the year for the sector",
        [AtpClauses.DeliveryStaff4b.Locator] = "CPD beyond what the role requires",
        [AtpClauses.Induction3a.Locator] = "induction: policies and procedures",
        [AtpClauses.Induction3b.Locator] = "induction: training by role",
        [AtpClauses.Induction3c.Locator] = "induction: modules set",
        [AtpClauses.Induction_1.Locator] = "induction: safeguarding",
        [AtpClauses.Induction_2.Locator] = "induction: prevent",
        [AtpClauses.Induction_3.Locator] = "induction: health and safety",
        [AtpClauses.Induction_4.Locator] = "induction: equality",
        [AtpClauses.Induction_5.Locator] = "induction: portfolio",
    };

    /// <summary>
    /// Returns the gaps in the order of the rules: the roles with the three-yearly tests, the year's CPD, and the induction. A log or
    /// an induction that is null is not known, so what rests on it is undetermined; it is not left out.
    /// </summary>
    /// <param name="member">The person and the roles.</param>
    /// <param name="file">The person's credentials.</param>
    /// <param name="ledger">The person's log of CPD, or null when it is not known.</param>
    /// <param name="year">The CPD year, both days inclusive; its last day is when the year's CPD is due.</param>
    /// <param name="induction">The person's induction, or null when it is not known.</param>
    /// <param name="asOf">The day for which verdicts are given.</param>
    /// <param name="policy">The readings; null for the defaults.</param>
    /// <exception cref="ArgumentException">The credentials or the induction are another person's.</exception>
    public static ValueList<CpdGap> Of(
        StaffMember member,
        CredentialFile file,
        CpdLedger? ledger,
        DateInterval year,
        InductionRecord? induction,
        LocalDate asOf,
        AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(year);
        RequireSame(member.Id, file.Person, "credentials", nameof(file));
        RequireSame(member.Id, induction?.Person ?? member.Id, "facts of induction", nameof(induction));
        var roles = RoleRequirements.Check(member, file, asOf, policy)
            .Select(answer => new CpdGap(answer.Requirement.Name, answer.Finding, answer.Due));

        // That both minimums are mandatory only repeats them.
        var annual = AnnualCpd.Check(member, ledger, year, asOf, policy)
            .Where(finding => finding.Clause != AtpClauses.DeliveryStaff2a)
            .Select(finding => new CpdGap(NameOf(finding.Clause), finding, year.End));
        var modules = InductionModules.Check(induction ?? new() { Person = member.Id }, asOf)
            .Select(finding => new CpdGap(NameOf(finding.Clause), finding, induction?.Due));
        return roles.Concat(annual).Concat(modules).Where(IsGap).ToValueList();
    }

    private static bool IsGap(CpdGap gap) => gap.Verdict != Verdict.Satisfied && gap.Verdict != Verdict.NotApplicable;

    private static string NameOf(Clause clause) => Names.GetValueOrDefault(clause.Locator, clause.Says);

    private static void RequireSame(string id, string other, string what, string parameter)
    {
        if (other != id)
        {
            throw new ArgumentException($"The {what} are of '{other}' and the member is '{id}'; give those of one person.", parameter);
        }
    }
}
