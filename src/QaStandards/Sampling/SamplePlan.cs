using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace QaStandards.Sampling;

/// <summary>A sample: the selected files with their reasons, and everything needed to select them again.</summary>
/// <typeparam name="T">The caller's type of a file.</typeparam>
public sealed class SamplePlan<T>
    where T : class
{
    private readonly Lazy<SampleReceipt> receipt;

    internal SamplePlan(
        Cohort<T> cohort,
        Seed seed,
        YearCoverage yearSoFar,
        DrawTerms terms,
        ValueList<SelectedFile<T>> selected,
        ValueList<RandomStratum> randomStrata,
        CoverageResult coverage)
    {
        Cohort = cohort;
        Seed = seed;
        YearSoFar = yearSoFar;
        Terms = terms;
        Selected = selected;
        RandomStrata = randomStrata;
        Coverage = coverage;
        receipt = new(() => SampleReceipt.Of(this), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Gets the frozen list.</summary>
    public Cohort<T> Cohort { get; }

    /// <summary>Gets the seed.</summary>
    public Seed Seed { get; }

    /// <summary>Gets the ledger of the year before this event.</summary>
    public YearCoverage YearSoFar { get; }

    /// <summary>Gets what else was fixed before the draw.</summary>
    public DrawTerms Terms { get; }

    /// <summary>Gets the selected files: by stratum in its order, and by ticket within a stratum.</summary>
    public ValueList<SelectedFile<T>> Selected { get; }

    /// <summary>Gets what each drawing row did, in the order of the design.</summary>
    public ValueList<RandomStratum> RandomStrata { get; }

    /// <summary>Gets what covering the keys of the year took.</summary>
    public CoverageResult Coverage { get; }

    /// <summary>Gets the receipt, with which anybody who has the list can derive the sample again. Made on first use and kept.</summary>
    public SampleReceipt Receipt => receipt.Value;

    /// <summary>Returns the plan with further widenings. It only ever adds files, reasons and standards.</summary>
    /// <exception cref="ArgumentException">
    /// A widening is null, or is about a kind of key or a framework that the design does not have.
    /// </exception>
    public Decision<SamplePlan<T>> Widen(params ReadOnlySpan<Widening> widenings)
    {
        foreach (var widening in widenings)
        {
            ArgumentNullException.ThrowIfNull(widening, nameof(widenings));
        }

        return Cohort.Design.Plan(
            Cohort, Seed, YearSoFar, Terms with { Widenings = [.. Terms.Widenings, .. widenings] });
    }

    /// <summary>
    /// Returns the files that come next in a drawing row's order of tickets, without those it drew: its replacements and
    /// enlargements while the list stays locked.
    /// </summary>
    /// <param name="stratum">One of <see cref="RandomStrata"/>.</param>
    /// <param name="count">How many; fewer are returned when the pool ends.</param>
    /// <exception cref="ArgumentException">The stratum is null or of another plan, or the number is negative.</exception>
    public ValueList<T> Next(RandomStratum stratum, int count)
    {
        ArgumentNullException.ThrowIfNull(stratum);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var place = RandomStrata.ToList().IndexOf(stratum);
        if (place < 0)
        {
            throw new ArgumentException("The stratum is of another plan.", nameof(stratum));
        }

        var (draws, mandatory) = (new List<int>(), 0u);
        for (var row = 0; row < Cohort.Design.Rows.Count; row++)
        {
            if (Cohort.Design.Rows[row] is DesignRow<T>.Random)
            {
                draws.Add(row);
            }

            mandatory |= Cohort.Design.Rows[row] is DesignRow<T>.Mandatory ? 1u << row : 0;
        }

        var pool = Enumerable.Range(0, Cohort.Count).Where(file =>
            (Cohort.Columns.Holds[file] & (1u << draws[place])) != 0 && (Cohort.Columns.Holds[file] & mandatory) == 0).ToArray();
        using var tickets = new TicketOrder(Seed, Cohort.Columns);
        tickets.Sort(pool);
        return pool.Skip(stratum.Drawn).Take(count).Select(Cohort.FileAt).ToValueList();
    }
}
