using System;

namespace QaStandards.Sampling;

/// <summary>A line of a size table: cohorts up to a number of files, and how many are drawn from them.</summary>
public sealed record SizeBand
{
    private SizeBand(long? upTo, long? files)
    {
        UpTo = upTo;
        Files = files;
    }

    /// <summary>Gets the largest cohort of the band, included; null for the last band.</summary>
    public long? UpTo { get; }

    /// <summary>Gets how many files are drawn; null for all of them.</summary>
    public long? Files { get; }

    /// <summary>Returns a band from which every file is taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is less than one.</exception>
    public static SizeBand All(long? upTo) => Of(upTo, null);

    /// <summary>Returns a band from which a number of files is drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The end or the number is less than one.</exception>
    public static SizeBand Some(long? upTo, long files) => Of(upTo, files);

    private static SizeBand Of(long? upTo, long? files)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(upTo ?? 1, 1, nameof(upTo));
        ArgumentOutOfRangeException.ThrowIfLessThan(files ?? 1, 1, nameof(files));
        return new(upTo, files);
    }
}
