using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Sampling;

/// <summary>
/// Selects the files of a sample in the order of the strata: mandatory, random, intensity, coverage, widening. Each step
/// only adds, so no step can crowd out an earlier one. Columns as long as the list are borrowed until it is disposed of.
/// </summary>
internal sealed partial class SamplePlanner<T> : IDisposable
    where T : class
{
    private readonly uint mandatory;
    private readonly uint[] why;
    private readonly List<int> selected = [];

    private SamplePlanner(Cohort<T> cohort, Seed seed, YearCoverage yearSoFar, DrawTerms terms, Cores cores)
    {
        Cohort = cohort;
        Seed = seed;
        YearSoFar = yearSoFar;
        Terms = terms;
        Cores = cores;
        Tickets = new(seed, cohort.Columns, cores);
        why = ArrayPool<uint>.Shared.Rent(cohort.Count);
        why.AsSpan(0, cohort.Count).Clear();
        mandatory = Bits<DesignRow<T>.Mandatory>();
    }

    public Cohort<T> Cohort { get; }

    public Seed Seed { get; }

    public YearCoverage YearSoFar { get; }

    public DrawTerms Terms { get; }

    public Cores Cores { get; }

    public TicketOrder Tickets { get; }

    public SamplingDesign<T> Design => Cohort.Design;

    public CohortColumns Columns => Cohort.Columns;

    /// <summary>Gets the selected files, in the order in which they were selected.</summary>
    public IReadOnlyList<int> Selected => selected;

    /// <summary>Gets what each drawing row did, in the order of the rows.</summary>
    public List<RandomStratum> Strata { get; } = [];

    public CoverageResult Coverage { get; private set; } = new(0, 0, IsSmallest: true);

    public static Decision<SamplePlan<T>> Plan(Cohort<T> cohort, Seed seed, YearCoverage yearSoFar, DrawTerms terms, Cores cores)
    {
        DrawTerms.Check(terms, cohort.Design);
        yearSoFar.Check(cohort.Design);
        using var planner = new SamplePlanner<T>(cohort, seed, yearSoFar, terms, cores);
        planner.TakeMandatory();
        planner.Draw();
        planner.Intensify();
        planner.Cover();
        planner.Widen();
        return PlanAssembly<T>.Of(planner);
    }

    public void Dispose()
    {
        Tickets.Dispose();
        ArrayPool<uint>.Shared.Return(why);
    }

    /// <summary>Returns the rows that select a file, as bits; none when it is not selected.</summary>
    public uint Why(int file) => why[file];

    /// <summary>Returns whether a row's property holds for a file.</summary>
    public bool Holds(int file, int row) => (Columns.Holds[file] & (1u << row)) != 0;

    public bool IsMandatory(int file) => (Columns.Holds[file] & mandatory) != 0;

    public uint Bits<TRow>()
        where TRow : DesignRow<T> => Rows<TRow>().Aggregate(0u, (bits, row) => bits | (1u << row.Number));

    public IEnumerable<(int Number, TRow Row)> Rows<TRow>()
        where TRow : DesignRow<T>
    {
        for (var number = 0; number < Design.Rows.Count; number++)
        {
            if (Design.Rows[number] is TRow row)
            {
                yield return (number, row);
            }
        }
    }

    private void Select(int file, uint rows)
    {
        if (why[file] == 0)
        {
            selected.Add(file);
        }

        why[file] |= rows;
    }

    private void TakeMandatory()
    {
        for (var file = 0; file < Cohort.Count; file++)
        {
            if (IsMandatory(file))
            {
                Select(file, Columns.Holds[file] & mandatory);
            }
        }
    }

    // Every drawing row draws from its own population less the mandatory files, by the same tickets: rows that overlap share.
    private void Draw()
    {
        var declared = Terms.DeclaredSize;
        foreach (var (number, row) in Rows<DesignRow<T>.Random>())
        {
            var (population, size) = SizesOf(number);
            var rented = ArrayPool<int>.Shared.Rent(size);
            var pool = rented.AsSpan(0, size);
            Fill(pool, number);
            var asked = row.Size.Of(row.OfPool ? pool.Length : population, Cohort.Event.On);
            var atLeast = (int)Math.Min(asked ?? 0, pool.Length);
            var wanted = (int)Math.Min(Math.Max(atLeast, declared ?? 0), pool.Length);
            declared = null;
            var drawn = SmallestK.Of(Tickets.Words, pool, wanted, Tickets.CompareTied);
            ArrayPool<int>.Shared.Return(rented);
            foreach (var file in drawn)
            {
                Select(file, 1u << number);
            }

            Strata.Add(new(
                row.By,
                population,
                size,
                atLeast,
                drawn.Length,
                drawn.Length == 0 ? null : Tickets.TicketOf(drawn[^1]),
                Assurance.Of(size, drawn.Length)));
        }
    }

    private (int Population, int Pool) SizesOf(int row)
    {
        var (population, pool) = (0, 0);
        for (var file = 0; file < Cohort.Count; file++)
        {
            population += Holds(file, row) ? 1 : 0;
            pool += Holds(file, row) && !IsMandatory(file) ? 1 : 0;
        }

        return (population, pool);
    }

    private void Fill(Span<int> pool, int row)
    {
        var place = 0;
        for (var file = 0; place < pool.Length; file++)
        {
            if (Holds(file, row) && !IsMandatory(file))
            {
                pool[place] = file;
                place++;
            }
        }
    }

    private void Widen()
    {
        foreach (var widening in Terms.Widenings)
        {
            var (number, row) = Rows<DesignRow<T>.Widening>()
                .FirstOrDefault(row => string.Equals(row.Row.Key.Name, widening.Kind, StringComparison.Ordinal));
            if (row is null)
            {
                throw new ArgumentException($"No row of the design lets an event widen by {widening.Kind}.", nameof(Terms));
            }

            var kind = Design.KindOf(row.Key);
            var key = Array.IndexOf(Columns.KeyNames[kind], widening.Key);
            for (var file = 0; key >= 0 && file < Cohort.Count; file++)
            {
                if (Columns.KeyOf[kind][file] == key)
                {
                    Select(file, 1u << number);
                }
            }
        }
    }
}
