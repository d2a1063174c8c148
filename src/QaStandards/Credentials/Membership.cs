using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>A person's membership of a body over a period. Both ends are included.</summary>
public sealed record Membership
{
    /// <summary>Gets the body, such as <c>CMI</c>, compared by ordinal.</summary>
    public required string Body { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the grade.</summary>
    public required MembershipGrade Grade { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, which is included; null while it has no end.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Returns whether it is current on a day.</summary>
    public bool IsCurrentOn(LocalDate asOf) => From <= asOf && !(To < asOf);

    /// <summary>Returns grade and body.</summary>
    public override string ToString() => $"{Grade.Value} of {Body}";
}
