using System;

namespace QaStandards.Policies.AtpCpd.Reviews;

/// <summary>An item of an agenda that did not apply at one review.</summary>
public sealed record ItemNotApplicable
{
    /// <summary>Gets the code of the item.</summary>
    public required string Item { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets why it did not apply; without a reason the item is missing.</summary>
    public string? Reason { get; init; }

    /// <summary>Returns the code of the item.</summary>
    public override string ToString() => Item;
}
