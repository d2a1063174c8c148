using System;

namespace QaStandards.Allocation.Audit;

/// <summary>What a move costs, by the rules in their order: items without a place, items short of a floor, penalties.</summary>
internal readonly record struct Loss(long Without, long Short, Int128 Points)
{
    /// <summary>Returns the loss as the first so many rules see it.</summary>
    public Loss Under(int rules) => new(Without, rules > 1 ? Short : 0, rules > 2 ? Points : 0);

    public static Loss operator +(Loss one, Loss other) =>
        new(one.Without + other.Without, one.Short + other.Short, one.Points + other.Points);

    public static bool operator <(Loss one, Loss other) => one.Without != other.Without ? one.Without < other.Without
        : one.Short != other.Short ? one.Short < other.Short
        : one.Points < other.Points;

    public static bool operator >(Loss one, Loss other) => other < one;
}
