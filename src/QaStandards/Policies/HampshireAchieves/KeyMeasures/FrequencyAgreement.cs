using System;
using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>What the senior management agreed about how often a measure is looked at in one year.</summary>
public sealed record FrequencyAgreement
{
    /// <summary>Initialises an agreement.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="yearStart">The first day of the year for which it holds; any day of that year does.</param>
    /// <param name="frequency">How often.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, or the frequency leaves open what an agreement is there to settle.
    /// </exception>
    public FrequencyAgreement(KeyMeasure measure, LocalDate yearStart, MeasureFrequency frequency)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(frequency);
        By = measure.By;
        YearStart = yearStart;
        Frequency = frequency != MeasureFrequency.AsAgreed
            ? frequency
            : throw new ArgumentException(
                $"An agreement on {measure.By.Citation} says 'as agreed'; say how often.", nameof(frequency));
    }

    /// <summary>Gets the clause of the measure.</summary>
    public Clause By { get; }

    /// <summary>Gets the first day of the year for which it holds.</summary>
    public LocalDate YearStart { get; }

    /// <summary>Gets how often.</summary>
    public MeasureFrequency Frequency { get; }
}
