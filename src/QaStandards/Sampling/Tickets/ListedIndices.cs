using System;

namespace QaStandards.Sampling.Tickets;

/// <summary>The indices that are listed.</summary>
internal readonly struct ListedIndices : IPool
{
    /// <inheritdoc/>
    public static int Index(ReadOnlySpan<int> pool, int place) => pool[place];
}
