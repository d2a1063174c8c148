using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>One piece of CPD on one day. Any kind of learning is accepted; what is null is not known.</summary>
public sealed record CpdEntry
{
    /// <summary>Gets the day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets how long it lasted.</summary>
    public required CpdTime Time { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets what was done; null when nobody wrote it down.</summary>
    public string? What { get; init; }

    /// <summary>Gets whether it served expertise in the person's sector.</summary>
    public bool? IsForSector { get; init; }

    /// <summary>Gets whether a role of the person required it.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Gets whether it is in the person's log; only then does it count.</summary>
    public bool? IsLogged { get; init; } = true;

    /// <summary>Returns the day and the time.</summary>
    public override string ToString() => $"{Time} on {English.Day(On)}{(What is null ? "" : $": {What}")}";
}
