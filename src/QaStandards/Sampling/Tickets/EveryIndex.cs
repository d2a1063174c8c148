using System;

namespace QaStandards.Sampling.Tickets;

/// <summary>Every index: the list of members is not read.</summary>
internal readonly struct EveryIndex : IPool
{
    /// <inheritdoc/>
    public static int Index(ReadOnlySpan<int> pool, int place) => place;
}
