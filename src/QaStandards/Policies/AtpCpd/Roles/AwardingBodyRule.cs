using System;
using QaStandards.Credentials;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>What an awarding body says about the qualification of whoever teaches an area.</summary>
public sealed record AwardingBodyRule
{
    private AwardingBodyRule(QualificationLevel? least, bool isForbidding)
    {
        Least = least;
        IsForbidding = isForbidding;
    }

    /// <summary>Gets the rule of a body that says nothing.</summary>
    public static AwardingBodyRule None { get; } = new(null, isForbidding: false);

    /// <summary>Gets the rule of a body that forbids it, so that the requirement is waived.</summary>
    public static AwardingBodyRule Forbids { get; } = new(null, isForbidding: true);

    /// <summary>Gets the level that the body asks for; null when it asks for none.</summary>
    public QualificationLevel? Least { get; }

    /// <summary>Gets whether the body forbids it.</summary>
    public bool IsForbidding { get; }

    /// <summary>Returns the rule of a body that asks for a level of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="least"/> is null.</exception>
    public static AwardingBodyRule AtLeast(QualificationLevel least)
    {
        ArgumentNullException.ThrowIfNull(least);
        return new(least, isForbidding: false);
    }

    /// <summary>Returns what the body says.</summary>
    public override string ToString() => IsForbidding ? "forbids it" : Least is null ? "says nothing" : $"asks for {Least.Says}";
}
