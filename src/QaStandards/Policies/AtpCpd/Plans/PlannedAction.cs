using System;
using NodaTime;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>One action of a CPD plan, or the reason why its category needs none.</summary>
public sealed record PlannedAction
{
    /// <summary>Gets what it develops.</summary>
    public required PlanCategory Category { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets what is to be done; or, where nothing is, why the category needs nothing.</summary>
    public required string What { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets whether nothing is needed, for the reason given, as for teaching by somebody who does not teach.</summary>
    public bool IsNotNeeded { get; init; }

    /// <summary>Gets the clause that asks for it; null when no clause does.</summary>
    public Clause? By { get; init; }

    /// <summary>Gets the last day; null when there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Returns what is to be done and by when, or why nothing is.</summary>
    public override string ToString() => (IsNotNeeded ? "nothing needed: " : "") + What + (Due is { } due ? $" by {English.Day(due)}" : "");
}
