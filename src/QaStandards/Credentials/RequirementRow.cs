using System;

namespace QaStandards.Credentials;

/// <summary>One row of a matrix: what one role requires.</summary>
/// <typeparam name="TRole">The roles.</typeparam>
public sealed record RequirementRow<TRole>
    where TRole : notnull
{
    /// <summary>Initialises a row.</summary>
    /// <exception cref="ArgumentNullException">The role or the requirement is null.</exception>
    public RequirementRow(TRole role, Requirement requirement)
    {
        if (role is null)
        {
            throw new ArgumentNullException(nameof(role));
        }

        ArgumentNullException.ThrowIfNull(requirement);
        Role = role;
        Requirement = requirement;
    }

    /// <summary>Gets the role.</summary>
    public TRole Role { get; }

    /// <summary>Gets what it requires.</summary>
    public Requirement Requirement { get; }

    /// <summary>Returns the role and the requirement.</summary>
    public override string ToString() => $"{Role} {Requirement}";
}
