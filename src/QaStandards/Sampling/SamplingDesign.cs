using System;
using System.Collections.Immutable;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>A policy's sampling rules as a table over the caller's own type, one row a clause. Immutable.</summary>
/// <typeparam name="T">
/// The caller's type of a file. Its facts must not change while a cohort of it is in use: prefer an immutable record.
/// </typeparam>
public sealed class SamplingDesign<T>
    where T : class
{
    /// <summary>The most rows a design can have.</summary>
    public const int MostRows = 32;

    /// <summary>Initialises a design.</summary>
    /// <param name="policy">The document.</param>
    /// <param name="id">Returns a file's natural key.</param>
    /// <param name="facts">Every fact that a row reads: the columns of the frozen list.</param>
    /// <param name="refusals">Contradictions that keep a file out of a list.</param>
    /// <param name="rows">The rows, in the policy's order.</param>
    /// <param name="framework">The standards that files are judged against; needed when a row speaks about standards.</param>
    /// <param name="deviations">Readings and parameters that are not the default, such as <c>R03=of-the-pool</c>.</param>
    /// <exception cref="ArgumentException">
    /// An argument but the last two is null, there are no rows or over 32, two facts have one name, or a framework is missing.
    /// </exception>
    public SamplingDesign(
        Policy policy,
        Func<T, string?> id,
        ValueList<Fact<T>> facts,
        ValueList<Refusal<T>> refusals,
        ValueList<DesignRow<T>> rows,
        Framework? framework = null,
        ValueList<string>? deviations = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(refusals);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count is 0 or > MostRows)
        {
            throw new ArgumentException($"A design has from 1 to {MostRows} rows; this one has {rows.Count}.", nameof(rows));
        }

        if (facts.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Count() != facts.Count)
        {
            throw new ArgumentException("Two facts of the design have the same name; name each column once.", nameof(facts));
        }

        if (framework is null && rows.Any(row => row is DesignRow<T>.Own or DesignRow<T>.Agreed or DesignRow<T>.EveryStandard))
        {
            throw new ArgumentException("A row of the design speaks about standards; give the framework they belong to.", nameof(framework));
        }

        Policy = policy;
        Id = id;
        Facts = facts;
        Refusals = refusals;
        Rows = rows;
        Framework = framework;
        Deviations = deviations ?? [];
        Keys = [.. rows.Select(KeyOf).OfType<FileKey<T>>().Distinct()];
        if (Keys.Select(key => key.Name).Distinct(StringComparer.Ordinal).Count() != Keys.Length)
        {
            throw new ArgumentException("Two keys of the design have the same name; share one key between the rows.", nameof(rows));
        }
    }

    /// <summary>Gets the document.</summary>
    public Policy Policy { get; }

    /// <summary>Gets the function that returns a file's natural key.</summary>
    public Func<T, string?> Id { get; }

    /// <summary>Gets the columns of the frozen list.</summary>
    public ValueList<Fact<T>> Facts { get; }

    /// <summary>Gets the contradictions that keep a file out of a list.</summary>
    public ValueList<Refusal<T>> Refusals { get; }

    /// <summary>Gets the rows, in the policy's order.</summary>
    public ValueList<DesignRow<T>> Rows { get; }

    /// <summary>Gets the standards that files are judged against, if any.</summary>
    public Framework? Framework { get; }

    /// <summary>Gets the readings and parameters that are not the default.</summary>
    public ValueList<string> Deviations { get; }

    /// <summary>Gets the distinct keys of the rows, in their order.</summary>
    internal ImmutableArray<FileKey<T>> Keys { get; }

    /// <summary>Returns the plan of a sample: every selected file with its reasons, and a finding for every row.</summary>
    /// <param name="cohort">A list that was frozen for this design.</param>
    /// <param name="seed">The seed, chosen by somebody who did not know it when the list was built.</param>
    /// <param name="yearSoFar">What earlier events of the year covered.</param>
    /// <param name="terms">What else was fixed before the draw; null for nothing.</param>
    /// <param name="cores">The cores to work on; null for the caller's own. They change nothing but the time.</param>
    /// <exception cref="ArgumentException">One of the first three arguments is null, or the cohort was frozen for another design.</exception>
    public Decision<SamplePlan<T>> Plan(
        Cohort<T> cohort, Seed seed, YearCoverage yearSoFar, DrawTerms? terms = null, Cores? cores = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(yearSoFar);
        if (!ReferenceEquals(cohort.Design, this))
        {
            throw new ArgumentException("The cohort was frozen for another design; freeze the list for this one.", nameof(cohort));
        }

        return SamplePlanner<T>.Plan(cohort, seed, yearSoFar, terms ?? DrawTerms.None, cores ?? Cores.One);
    }

    /// <summary>Returns the place of a key among the design's keys.</summary>
    internal int KindOf(FileKey<T> key) => Keys.IndexOf(key);

    private static FileKey<T>? KeyOf(DesignRow<T> row) => row switch
    {
        DesignRow<T>.Coverage coverage => coverage.Key,
        DesignRow<T>.Intensity intensity => intensity.Key,
        DesignRow<T>.Widening widening => widening.Key,
        _ => null,
    };
}
