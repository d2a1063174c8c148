using System;

namespace QaStandards.Allocation;

/// <summary>The most items that a place, or a group of places, can take. The limit itself is allowed; nought closes it.</summary>
/// <typeparam name="T">The caller's type of a place, or a group's id.</typeparam>
public sealed class SeatCap<T>
    where T : notnull
{
    /// <summary>Initialises a cap.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="limit">Returns the greatest number that is allowed, nought or more.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SeatCap(Clause by, Func<T, int> limit)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(limit);
        By = by;
        Limit = limit;
    }

    /// <summary>Gets the clause that sets the cap.</summary>
    public Clause By { get; }

    /// <summary>Gets the function that returns the greatest number that is allowed.</summary>
    public Func<T, int> Limit { get; }
}
