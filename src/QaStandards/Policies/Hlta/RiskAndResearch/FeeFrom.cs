using System;
using NodaTime;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>The national fee from a day on. The Code names no amount; the caller does.</summary>
public sealed record FeeFrom
{
    /// <summary>Initialises a fee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fee is negative.</exception>
    public FeeFrom(LocalDate from, long pence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pence);
        From = from;
        Pence = pence;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the fee in pence.</summary>
    public long Pence { get; }
}
