using System;
using QaStandards.Credentials;

namespace QaStandards.Policies.AtpCpd.Roles;

/// <summary>An area that a person teaches, supports or quality-assures, at a level.</summary>
public sealed record TaughtArea
{
    /// <summary>Gets the area, such as <c>Accounting</c>, as the qualifications name it.</summary>
    public required string Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the level at which it is taught.</summary>
    public required QualificationLevel Level { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets what the awarding body says; null when it is not known.</summary>
    public AwardingBodyRule? AwardingBody { get; init; }

    /// <summary>Returns the area and the level.</summary>
    public override string ToString() => $"{Area}, {Level.Says}";
}
