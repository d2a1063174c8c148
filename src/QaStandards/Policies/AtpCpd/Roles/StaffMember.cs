using System;
using System.Linq;
using NodaTime;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>A member of staff. What is null is not known.</summary>
public sealed record StaffMember
{
    /// <summary>Gets the person's id.</summary>
    public required string Id { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the roles, at least one.</summary>
    public required ValueList<StaffRole> Roles { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the first day of employment.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>Gets the last day of employment; null while there is none.</summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>Returns whether the person belongs to the delivery staff by any role.</summary>
    /// <param name="policy">The policy with its readings; the defaults when null.</param>
    public bool IsDelivery(AtpPolicy? policy = null) => Roles.Any(role => role.IsDelivery(policy));

    /// <summary>Returns whether the person has a role, as a lead IQA has those of an IQA and of a leader.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    public bool Has(StaffRole role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return Roles.Contains(role) || StaffRole.Expand(Roles).Contains(role);
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
