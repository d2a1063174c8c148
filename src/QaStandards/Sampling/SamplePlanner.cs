using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Sampling;

/// <summary>
/// Selects the files of a sample in the order of the strata: mandatory, random, intensity, coverage, widening. Each step
/// only adds, so no step can crowd out an earlier one.
/// </summary>
internal sealed class SamplePlanner<T>
    where T : class
{
    private readonly uint mandatory;
    private readonly uint[] why;
    private readonly List<int> selected = [];

    private SamplePlanner(Cohort<T> cohort, Seed seed, YearCoverage yearSoFar, DrawTerms terms)
    {
        Cohort = cohort;
        Seed = seed;
        YearSoFar = yearSoFar;
        Terms = terms;
        Tickets = new(seed, cohort.Columns);
        why = new uint[cohort.Count];
        mandatory = Bits<DesignRow<T>.Mandatory>();
    }

    public Cohort<T> Cohort { get; }

    public Seed Seed { get; }

    public YearCoverage YearSoFar { get; }

    public DrawTerms Terms { get; }

    public TicketOrder Tickets { get; }

    public SamplingDesign<T> Design => Cohort.Design;

    public CohortColumns Columns => Cohort.Columns;

    /// <summary>Gets the selected files, in the order in which they were selected.</summary>
    public IReadOnlyList<int> Selected => selected;

    /// <summary>Gets what each drawing row did, in the order of the rows.</summary>
    public List<RandomStratum> Strata { get; } = [];

    public CoverageResult Coverage { get; private set; } = new(0, 0, IsSmallest: true);

    public static Decision<SamplePlan<T>> Plan(Cohort<T> cohort, Seed seed, YearCoverage yearSoFar, DrawTerms terms)
    {
        DrawTerms.Check(terms, cohort.Design);
        yearSoFar.Check(cohort.Design);
        var planner = new SamplePlanner<T>(cohort, seed, yearSoFar, terms);
        planner.TakeMandatory();
        planner.Draw();
        planner.Intensify();
        planner.Cover();
        planner.Widen();
        return PlanAssembly<T>.Of(planner);
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
        for (var file = 0; file < why.Length; file++)
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
            var (population, pool) = PoolOf(number);
            var size = row.Size.Of(row.OfPool ? pool.Length : population, Cohort.Event.On);
            var atLeast = (int)Math.Min(size ?? 0, pool.Length);
            var wanted = (int)Math.Min(Math.Max(atLeast, declared ?? 0), pool.Length);
            declared = null;
            var drawn = SmallestK.Of(Tickets.Words, pool, wanted, Tickets.CompareTied);
            foreach (var file in drawn)
            {
                Select(file, 1u << number);
            }

            Strata.Add(new(
                row.By,
                population,
                pool.Length,
                atLeast,
                drawn.Length,
                drawn.Length == 0 ? null : Tickets.TicketOf(drawn[^1]),
                Assurance.Of(pool.Length, drawn.Length)));
        }
    }

    private (int Population, int[] Pool) PoolOf(int row)
    {
        var (population, size) = (0, 0);
        for (var file = 0; file < why.Length; file++)
        {
            population += Holds(file, row) ? 1 : 0;
            size += Holds(file, row) && !IsMandatory(file) ? 1 : 0;
        }

        var pool = new int[size];
        for (var file = why.Length - 1; size > 0; file--)
        {
            if (Holds(file, row) && !IsMandatory(file))
            {
                pool[--size] = file;
            }
        }

        return (population, pool);
    }

    private void Intensify()
    {
        foreach (var (number, row) in Rows<DesignRow<T>.Intensity>())
        {
            var kind = Design.KindOf(row.Key);
            var wanted = Banded(row.Key.Name, kind);
            if (wanted.Count == 0)
            {
                continue;
            }

            foreach (var unit in FilesOf(kind, number, wanted))
            {
                var files = unit.Value;
                var more = wanted[unit.Key].SizeOf(files.Count) - files.Count(file => why[file] != 0);
                var rest = files.Where(file => why[file] == 0).ToArray();
                Tickets.Sort(rest);
                foreach (var file in rest.Take((int)Math.Max(0, more)))
                {
                    Select(file, 1u << number);
                }
            }
        }
    }

    private Dictionary<int, RiskBand> Banded(string kindName, int kind)
    {
        var bands = new Dictionary<string, RiskBand>(StringComparer.Ordinal);
        foreach (var band in (Terms.RiskBands ?? []).Where(band => string.Equals(band.Kind, kindName, StringComparison.Ordinal)))
        {
            foreach (var key in band.Keys)
            {
                bands.Add(key, band);
            }
        }

        var byNumber = new Dictionary<int, RiskBand>();
        for (var key = 0; bands.Count > 0 && key < Columns.KeyNames[kind].Length; key++)
        {
            if (bands.TryGetValue(Columns.KeyNames[kind][key], out var band))
            {
                byNumber.Add(key, band);
            }
        }

        return byNumber;
    }

    private SortedDictionary<int, List<int>> FilesOf(int kind, int row, Dictionary<int, RiskBand> wanted)
    {
        var files = new SortedDictionary<int, List<int>>();
        for (var file = 0; file < why.Length; file++)
        {
            var key = Columns.KeyOf[kind][file];
            if (key >= 0 && wanted.ContainsKey(key) && Holds(file, row) && !IsMandatory(file))
            {
                if (!files.TryGetValue(key, out var list))
                {
                    files.Add(key, list = []);
                }

                list.Add(file);
            }
        }

        return files;
    }

    private void Cover()
    {
        var rows = Rows<DesignRow<T>.Coverage>().ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var keyOf = Array.ConvertAll(rows, row => Columns.KeyOf[Design.KindOf(row.Row.Key)]);
        var owed = Array.ConvertAll(rows, row => Owed(row.Row));
        var candidates = new List<int>();
        for (var file = 0; file < why.Length; file++)
        {
            if (why[file] == 0 && OwesAny(owed, keyOf, file))
            {
                candidates.Add(file);
            }
        }

        var order = candidates.ToArray();
        Tickets.Sort(order);
        var topUp = CoverageTopUp.Choose(owed, keyOf, order, Terms.SearchBudget);
        foreach (var file in topUp.Files)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                var key = keyOf[row][file];
                if (key >= 0 && owed[row][key] > 0)
                {
                    owed[row][key]--;
                    Select(file, 1u << rows[row].Number);
                }
            }
        }

        Coverage = new(topUp.Files.Length, topUp.LowerBound, topUp.IsSmallest);
    }

    private int[] Owed(DesignRow<T>.Coverage row)
    {
        var kind = Design.KindOf(row.Key);
        var names = Columns.KeyNames[kind];
        var owed = new int[names.Length];
        var mayWait = Terms.Pacing.MayWait();
        foreach (var file in selected)
        {
            var key = Columns.KeyOf[kind][file];
            if (key >= 0)
            {
                owed[key]++;
            }
        }

        for (var key = 0; key < owed.Length; key++)
        {
            var lacking = row.AtLeast - YearSoFar.TallyOf(row.Key.Name, names[key]).Moderated - owed[key];
            owed[key] = lacking > 0 && !mayWait(row.Key.Name, names[key], lacking) ? lacking : 0;
        }

        return owed;
    }

    private static bool OwesAny(int[][] owed, int[][] keyOf, int file)
    {
        for (var row = 0; row < owed.Length; row++)
        {
            if (keyOf[row][file] is >= 0 and var key && owed[row][key] > 0)
            {
                return true;
            }
        }

        return false;
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
            for (var file = 0; key >= 0 && file < why.Length; file++)
            {
                if (Columns.KeyOf[kind][file] == key)
                {
                    Select(file, 1u << number);
                }
            }
        }
    }
}
