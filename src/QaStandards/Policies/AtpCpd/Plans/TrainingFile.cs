using System;
using QaStandards.Credentials;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Roles;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>What is known of a person whose training needs are analysed. Except for the induction, what is null is not known.</summary>
public sealed record TrainingFile
{
    /// <summary>Gets the person.</summary>
    public required StaffMember Member { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets what is known of the person's credentials.</summary>
    public required CredentialFile Credentials { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets what the person teaches, supports or quality-assures.</summary>
    public ValueList<TaughtArea>? Areas { get; init; }

    /// <summary>Gets the person's CPD, at 8 hours a day.</summary>
    public CpdLedger? Ledger { get; init; }

    /// <summary>Gets how far the induction of a new starter is; null for everybody else, of whom none is asked.</summary>
    public InductionRecord? Induction { get; init; }

    /// <summary>Returns the person's id.</summary>
    public override string ToString() => Member.Id;
}
