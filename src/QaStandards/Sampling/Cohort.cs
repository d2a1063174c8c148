using System;
using System.Collections.Generic;
using System.Threading;
using FluentValidation;
using FluentValidation.Results;

namespace QaStandards.Sampling;

/// <summary>Freezes lists of files.</summary>
public static class Cohort
{
    /// <summary>The most files a list can have.</summary>
    public const int MostFiles = 10_000_000;

    /// <summary>Freezes the list for an event: reads every file once, and refuses a list that is not well formed.</summary>
    /// <param name="design">The design whose facts and rows are read.</param>
    /// <param name="on">The event and round.</param>
    /// <param name="files">The files, in any order; the order changes nothing.</param>
    /// <param name="cores">
    /// The cores to work on; null for the caller's own. They change nothing but the time.
    /// </param>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    /// <exception cref="ValidationException">The list is not well formed; each error names its file.</exception>
    public static Cohort<T> Freeze<T>(SamplingDesign<T> design, SamplingEvent on, IEnumerable<T> files, Cores? cores = null)
        where T : class
    {
        var result = TryFreeze(design, on, files, out var cohort, cores);
        return cohort ?? throw new ValidationException(result.Errors);
    }

    /// <summary>Freezes a list as <see cref="Freeze"/> does, and returns the errors instead of throwing them.</summary>
    /// <param name="design">The design whose facts and rows are read.</param>
    /// <param name="on">The event and round.</param>
    /// <param name="files">The files, in any order.</param>
    /// <param name="cohort">The frozen list; null when there are errors.</param>
    /// <param name="cores">The cores to work on; null for the caller's own.</param>
    /// <returns>The errors, at most 100 and a last one that counts the rest; valid when there are none.</returns>
    /// <exception cref="ArgumentNullException">One of the first three arguments is null.</exception>
    public static ValidationResult TryFreeze<T>(
        SamplingDesign<T> design, SamplingEvent on, IEnumerable<T> files, out Cohort<T>? cohort, Cores? cores = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(files);
        return new CohortReader<T>(design, on, cores ?? Cores.One).Read(files, out cohort);
    }
}

/// <summary>A frozen list of files: well formed, in the order of the ids' UTF-8 bytes, with a digest to note before the draw.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public sealed class Cohort<T>
    where T : class
{
    private readonly T[] files;
    private readonly Lazy<string> digest;

    // The files stay in the order in which they came: only the digest needs them in the order of their ids.
    internal Cohort(
        SamplingDesign<T> design,
        SamplingEvent on,
        CohortColumns columns,
        T[] files,
        ValueList<CohortWarning> warnings)
    {
        Design = design;
        Event = on;
        Columns = columns;
        this.files = files;
        Warnings = warnings;
        digest = new(() => CohortText.Digest(this), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Gets the design that the list was frozen for.</summary>
    public SamplingDesign<T> Design { get; }

    /// <summary>Gets the event and round.</summary>
    public SamplingEvent Event { get; }

    /// <summary>Gets how many files there are; possibly none.</summary>
    public int Count => files.Length;

    /// <summary>Gets what looks like a slip and does not keep the list from being drawn from.</summary>
    public ValueList<CohortWarning> Warnings { get; }

    /// <summary>
    /// Gets SHA-256 of the canonical text <c>qs-cohort-1</c>, as 64 lower-case hexadecimal digits. It proves something only to
    /// whoever noted it before the seed was known. Computed on first use and kept.
    /// </summary>
    public string Digest => digest.Value;

    /// <summary>Gets the columns that the draw runs on.</summary>
    internal CohortColumns Columns { get; }

    /// <summary>Returns the files in the order of their ids' UTF-8 bytes.</summary>
    public IEnumerable<T> Files()
    {
        foreach (var file in Columns.ByIds)
        {
            yield return files[file];
        }
    }

    /// <summary>Returns the canonical text that <see cref="Digest"/> is taken of, so that somebody else can compute it.</summary>
    /// <remarks>See <c>docs/draw-specification.md</c>. For a large cohort this is a large text.</remarks>
    public string CanonicalText() => CohortText.Write(this);

    internal T FileAt(int index) => files[index];
}
