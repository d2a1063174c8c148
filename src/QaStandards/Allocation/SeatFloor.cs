using System;

namespace QaStandards.Allocation;

/// <summary>
/// The least number of items that a place, or a group of places, should get. The limit is enough; nought asks for nothing.
/// </summary>
/// <remarks>
/// A floor never keeps an item from being placed. Among the allocations that place the most, one is taken that falls short of the
/// floors by as little as can be, all shortfalls added up; what is then still missing is a breach of the floor's clause.
/// </remarks>
/// <typeparam name="T">The caller's type of a place, or a group's id.</typeparam>
public sealed class SeatFloor<T>
    where T : notnull
{
    /// <summary>Initialises a floor.</summary>
    /// <param name="by">The clause that sets it; its force decides what falling short does.</param>
    /// <param name="limit">Returns the least number that is enough, nought or more.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SeatFloor(Clause by, Func<T, int> limit)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(limit);
        By = by;
        Limit = limit;
    }

    /// <summary>Gets the clause that sets the floor.</summary>
    public Clause By { get; }

    /// <summary>Gets the function that returns the least number that is enough.</summary>
    public Func<T, int> Limit { get; }
}
