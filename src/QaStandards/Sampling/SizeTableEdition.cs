using System;
using NodaTime;

namespace QaStandards.Sampling;

/// <summary>One edition of a <see cref="SizeTable"/>.</summary>
public sealed record SizeTableEdition
{
    private SizeTableEdition(LocalDate inForceFrom, ValueList<SizeBand> bands)
    {
        InForceFrom = inForceFrom;
        Bands = bands;
    }

    /// <summary>Gets the first day on which the edition applies.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>Gets the bands, from the smallest cohorts to the largest.</summary>
    public ValueList<SizeBand> Bands { get; }

    /// <summary>Returns an edition; its last band has no upper end.</summary>
    /// <exception cref="ArgumentException">There are no bands, their ends do not ascend, or the last band ends.</exception>
    public static SizeTableEdition Of(LocalDate inForceFrom, ValueList<SizeBand> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var last = 0L;
        for (var i = 0; i < bands.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(bands[i], nameof(bands));
            var end = bands[i].UpTo;
            if (end is null != (i == bands.Count - 1) || end <= last)
            {
                throw new ArgumentException(
                    $"Band {i + 1} of the edition in force from {English.Day(inForceFrom)} is out of place: the ends ascend, and only the last band has none.",
                    nameof(bands));
            }

            last = end ?? last;
        }

        return bands.Count > 0
            ? new(inForceFrom, bands)
            : throw new ArgumentException($"The edition in force from {English.Day(inForceFrom)} has no bands.", nameof(bands));
    }

    /// <summary>Returns how many files of a cohort are drawn: never more than there are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cohort is negative.</exception>
    public long SizeOf(long cohort)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cohort);
        foreach (var band in Bands)
        {
            if (band.UpTo is null || cohort <= band.UpTo)
            {
                return Math.Min(band.Files ?? cohort, cohort);
            }
        }

        return cohort;
    }
}
