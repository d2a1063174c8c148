using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>The roles that the policy has lists for. One person may have several.</summary>
public sealed class StaffRole : SmartEnum<StaffRole, string>
{
    /// <summary>A trainer.</summary>
    public static readonly StaffRole Trainer = new(nameof(Trainer), "trainer", isDelivery: true);

    /// <summary>A mentor.</summary>
    public static readonly StaffRole Mentor = new(nameof(Mentor), "mentor", isDelivery: true);

    /// <summary>An internal quality assurer.</summary>
    public static readonly StaffRole Iqa = new(nameof(Iqa), "iqa", isDelivery: true);

    /// <summary>The lead internal quality assurer: what is asked of an IQA and of a leader.</summary>
    public static readonly StaffRole LeadIqa = new(nameof(LeadIqa), "lead-iqa", isDelivery: true);

    /// <summary>A senior leader or manager.</summary>
    public static readonly StaffRole SeniorLeader = new(nameof(SeniorLeader), "senior-leader", isLeader: true);

    /// <summary>The quality nominee: a designation on top of a role.</summary>
    public static readonly StaffRole QualityNominee = new(nameof(QualityNominee), "quality-nominee");

    /// <summary>Support staff for the engagement of employers and learners.</summary>
    public static readonly StaffRole Engagement = new(nameof(Engagement), "engagement");

    /// <summary>Support staff for administration and business.</summary>
    public static readonly StaffRole Administration = new(nameof(Administration), "administration");

    private readonly bool isDelivery;
    private readonly bool isLeader;

    private StaffRole(string name, string code, bool isDelivery = false, bool isLeader = false)
        : base(name, code)
    {
        this.isDelivery = isDelivery;
        this.isLeader = isLeader;
    }

    /// <summary>Gets every role, in the order of the policy.</summary>
    public static ValueList<StaffRole> All { get; } =
        [Trainer, Mentor, Iqa, LeadIqa, SeniorLeader, QualityNominee, Engagement, Administration];

    /// <summary>Returns the role with a published code, such as <c>lead-iqa</c>.</summary>
    /// <exception cref="ArgumentException">No role has the code.</exception>
    public static StaffRole Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the role with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out StaffRole? role) =>
        (role = CodedEnum.Find(code, All)) is not null;

    /// <summary>Returns the roles whose lists apply: a lead IQA's are those of an IQA and of a leader; each once, in their order.</summary>
    /// <exception cref="ArgumentNullException">The roles are null, or one of them is.</exception>
    public static ValueList<StaffRole> Expand(IEnumerable<StaffRole> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        var held = roles.ToList();
        held.ForEach(role => ArgumentNullException.ThrowIfNull(role, nameof(roles)));
        return held.SelectMany(role => role == LeadIqa ? (StaffRole[])[Iqa, SeniorLeader] : [role]).Distinct().ToValueList();
    }

    /// <summary>Returns whether somebody with the role belongs to the delivery staff.</summary>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public bool IsDelivery(AtpPolicy? policy = null) =>
        isDelivery || (isLeader && (policy ?? AtpPolicy.Undated).Takes(AtpReadings.DeliveryStaffAre, "leaders-too"));
}
