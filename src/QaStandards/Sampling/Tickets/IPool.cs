using System;

namespace QaStandards.Sampling.Tickets;

/// <summary>Which indices a pool holds: a struct type argument of its reader saves a test for each word.</summary>
internal interface IPool
{
    /// <summary>Returns the index at a place of the pool.</summary>
    static abstract int Index(ReadOnlySpan<int> pool, int place);
}
