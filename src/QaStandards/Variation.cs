using System;
using NodaTime;

namespace QaStandards;

/// <summary>
/// A departure from a clause that somebody recorded: what was approved, for whom, when and why. It may be incomplete; whether it
/// excuses a breach is for a <see cref="VariationRule"/> to say.
/// </summary>
public sealed record Variation
{
    /// <summary>Gets the clause that is departed from.</summary>
    /// <exception cref="ArgumentNullException">The clause is null.</exception>
    public required Clause Of { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the id of the person or item that may depart from it; null when the variation is for the whole.</summary>
    public string? For { get; init; }

    /// <summary>Gets the days for which it is approved, both ends included.</summary>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    public required DateInterval Covers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the day on which it was approved; null while it is asked for and not approved.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Gets who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Gets why.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// Gets the figure that was approved in place of the clause's own: the most for a cap, the least for a floor. Null when the
    /// approval names no figure; then any number is covered.
    /// </summary>
    public long? Limit { get; init; }
}
