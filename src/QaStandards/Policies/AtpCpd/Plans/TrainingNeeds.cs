using System;
using System.Linq;
using NodaTime;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Roles;
using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>From a person's roles and credentials to what is lacking and what comes next: the list behind a plan.</summary>
public static class TrainingNeeds
{
    /// <summary>Returns what the roles and the year ask for and is not there, or cannot be told to be, in the order of the policy.</summary>
    /// <param name="member">The person.</param>
    /// <param name="file">What is known of the person's credentials.</param>
    /// <param name="ledger">The person's CPD, at 8 hours a day; null when it is not known.</param>
    /// <param name="year">The CPD year, both ends included; its end is the last day for the year's CPD.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">The person, the file or the year is null.</exception>
    /// <exception cref="ArgumentException">The ledger counts another number of hours a day.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person or the file is not well formed.</exception>
    public static ValueList<TrainingGap> Gaps(
        StaffMember member, CredentialFile file, CpdLedger? ledger, DateInterval year, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(year);
        var ofRoles = RoleRequirements.Check(member, file, asOf, policy)
            .Select(answer => TrainingGap.Of(answer.Requirement.Subject, answer.Finding, answer.Due));
        var ofYear = AnnualCpd.Check(member, ledger, year, asOf, policy)
            .Select(finding => TrainingGap.Of(NameOf(finding.Clause), finding, year.End));
        return ofRoles.Concat(ofYear).Where(IsGap).ToValueList();
    }

    /// <summary>Returns what is done and has to be done again, such as a test every three years, the earliest first.</summary>
    /// <param name="member">The person.</param>
    /// <param name="file">What is known of the person's credentials.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    /// <exception cref="ArgumentNullException">The person or the file is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The person or the file is not well formed.</exception>
    public static ValueList<TrainingGap> Next(StaffMember member, CredentialFile file, LocalDate asOf, AtpPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(file);
        return RoleRequirements.Check(member, file, asOf, policy)
            .Where(answer => answer.Due is not null)
            .Select(answer => TrainingGap.Of(answer.Requirement.Subject, answer.Finding, answer.Due))
            .Where(next => !IsGap(next)).OrderBy(next => next.Due).ToValueList();
    }

    private static bool IsGap(TrainingGap gap) =>
        gap.Finding.Verdict == Verdict.Open || gap.Finding.Verdict == Verdict.Undetermined || gap.Finding.Verdict == Verdict.Breached;

    private static string NameOf(Clause clause) =>
        clause == DeliveryStaff1a ? "CPD of the year"
        : clause == DeliveryStaff1b ? "CPD for the sector"
        : clause == DeliveryStaff2a ? "both minimums of the year"
        : clause == DeliveryStaff4b ? "CPD beyond the role"
        : "CPD";
}
