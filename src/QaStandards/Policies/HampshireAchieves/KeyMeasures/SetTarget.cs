using System;
using NodaTime;
using QaStandards.Targets;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>A target that the performance management group set for one type of provision in one year (appendix C 2.4).</summary>
public sealed record SetTarget
{
    /// <summary>Initialises a target.</summary>
    /// <param name="provision">The type of provision.</param>
    /// <param name="indicator">What the target is for.</param>
    /// <param name="yearStart">The first day of the year for which it holds; any day of that year does.</param>
    /// <param name="threshold">The share to be reached; over 100 per cent there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SetTarget(ProvisionType provision, TargetIndicator indicator, LocalDate yearStart, Percentage threshold)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(threshold);
        Provision = provision;
        Indicator = indicator;
        YearStart = yearStart;
        Threshold = threshold;
    }

    /// <summary>Gets the type of provision.</summary>
    public ProvisionType Provision { get; }

    /// <summary>Gets what the target is for.</summary>
    public TargetIndicator Indicator { get; }

    /// <summary>Gets the first day of the year for which it holds.</summary>
    public LocalDate YearStart { get; }

    /// <summary>Gets the share to be reached.</summary>
    public Percentage Threshold { get; }
}
