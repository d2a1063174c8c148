using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>Turns what the planner selected into a plan.</summary>
internal sealed class PlanAssembly<T>
    where T : class
{
    private const int TicketsAtOnce = 1024;
    private const int RandomClaim = 1;

    private readonly SamplePlanner<T> planner;
    private readonly Dictionary<uint, ValueList<Clause>> reasons = [];
    private readonly uint[] claims;
    private readonly Dictionary<int, SamplingFraction> chances = [];
    private readonly (int Number, DesignRow<T>.Own Row)[] own;
    private readonly long[] judgements;
    private readonly StandardSet? inEach;
    private readonly Dictionary<(int Kind, string Key), StandardSet> widened;

    private PlanAssembly(SamplePlanner<T> planner)
    {
        this.planner = planner;
        claims =
        [
            planner.Bits<DesignRow<T>.Mandatory>(),
            planner.Bits<DesignRow<T>.Random>(),
            planner.Bits<DesignRow<T>.Intensity>(),
            planner.Bits<DesignRow<T>.Coverage>(),
            planner.Bits<DesignRow<T>.Widening>(),
        ];
        foreach (var ((number, _), stratum) in planner.Rows<DesignRow<T>.Random>().Zip(planner.Strata))
        {
            if (stratum.Drawn > 0)
            {
                chances.Add(number, SamplingFraction.Of(stratum.Drawn, stratum.Pool));
            }
        }

        own = [.. planner.Rows<DesignRow<T>.Own>()];
        judgements = new long[own.Length];
        var areInEach = planner.Rows<DesignRow<T>.Agreed>().All(row => row.Row.InEveryFile);
        inEach = areInEach && planner.Terms.AgreedStandards is { } agreed ? agreed : planner.Design.Framework?.None;
        widened = Widened();
    }

    /// <summary>Gets how many standards of their own the selected files have, by the row that asks for them.</summary>
    private Dictionary<DesignRow<T>, long> Judgements =>
        own.Zip(judgements).ToDictionary(row => (DesignRow<T>)row.First.Row, row => row.Second);

    public static Decision<SamplePlan<T>> Of(SamplePlanner<T> planner)
    {
        var assembly = new PlanAssembly<T>(planner);
        var plan = new SamplePlan<T>(
            planner.Cohort,
            planner.Seed,
            planner.YearSoFar,
            planner.Terms,
            assembly.SelectedFiles(),
            planner.Strata.ToValueList(),
            planner.Coverage);
        return new(plan, PlanFindings<T>.Of(planner, plan, assembly.Judgements));
    }

    // Described in the order of the list, in which files lie side by side in memory, each for its place in the plan.
    private ValueList<SelectedFile<T>> SelectedFiles()
    {
        var files = InPlanOrder();
        var keys = Array.ConvertAll(files, file => (ulong)file);
        var places = Enumerable.Range(0, files.Length).ToArray();
        WordOrder.Sort(keys, places);

        var selected = new SelectedFile<T>[files.Length];
        Span<int> some = stackalloc int[TicketsAtOnce];
        var tickets = new Ticket[TicketsAtOnce];
        for (var start = 0; start < places.Length; start += TicketsAtOnce)
        {
            some = some[..Math.Min(TicketsAtOnce, places.Length - start)];
            for (var i = 0; i < some.Length; i++)
            {
                some[i] = (int)keys[start + i];
            }

            planner.Tickets.Fill(some, tickets);
            for (var i = 0; i < some.Length; i++)
            {
                selected[places[start + i]] = Describe(some[i], tickets[i]);
            }
        }

        return ValueList<SelectedFile<T>>.Over(ImmutableCollectionsMarshal.AsImmutableArray(selected));
    }

    // By stratum in its order, and by ticket within a stratum.
    private int[] InPlanOrder()
    {
        var counts = new int[claims.Length + 1];
        foreach (var file in planner.Selected)
        {
            counts[KindOf(planner.Why(file)) + 1]++;
        }

        var order = new int[planner.Selected.Count];
        for (var kind = 1; kind < counts.Length; kind++)
        {
            counts[kind] += counts[kind - 1];
        }

        var next = counts.AsSpan().ToArray();
        foreach (var file in planner.Selected)
        {
            order[next[KindOf(planner.Why(file))]++] = file;
        }

        for (var kind = 0; kind < claims.Length; kind++)
        {
            planner.Tickets.Sort(order.AsSpan(counts[kind]..counts[kind + 1]));
        }

        return order;
    }

    private SelectedFile<T> Describe(int file, Ticket ticket)
    {
        var why = planner.Why(file);
        var stratum = StratumKind.All[KindOf(why)];
        return new(
            planner.Cohort.FileAt(file),
            planner.Columns.IdOf(file),
            ticket,
            stratum,
            ReasonsOf(why),
            ProbabilityOf(file, stratum),
            StandardsOf(file));
    }

    private int KindOf(uint why)
    {
        for (var kind = 0; kind < claims.Length; kind++)
        {
            if ((why & claims[kind]) != 0)
            {
                return kind;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(why), why, "A selected file has no reason.");
    }

    private ValueList<Clause> ReasonsOf(uint why)
    {
        if (!reasons.TryGetValue(why, out var clauses))
        {
            reasons.Add(why, clauses = ClausesOf(why));
        }

        return clauses;
    }

    private ValueList<Clause> ClausesOf(uint why) =>
        planner.Design.Rows.Where((_, number) => (why & (1u << number)) != 0).Select(row => row.By).ToValueList();

    // A file in the pools of two drawing rows has the chance of neither alone, so none is given.
    private SamplingFraction? ProbabilityOf(int file, StratumKind stratum)
    {
        if (stratum == StratumKind.Mandatory)
        {
            return SamplingFraction.Whole;
        }

        if (stratum != StratumKind.Random)
        {
            return null;
        }

        var pools = planner.Columns.Holds[file] & claims[RandomClaim];
        return BitOperations.IsPow2(pools) ? chances[BitOperations.TrailingZeroCount(pools)] : null;
    }

    private StandardSet? StandardsOf(int file)
    {
        if (inEach is not { } standards)
        {
            return null;
        }

        // Few files have any, and the others need not be fetched from memory again to find that out.
        for (var row = 0; row < own.Length; row++)
        {
            if (planner.Holds(file, own[row].Number) && own[row].Row.Standards(planner.Cohort.FileAt(file)) is { } ofFile)
            {
                judgements[row] += ofFile.Count;
                standards = standards.Union(ofFile);
            }
        }

        for (var kind = 0; widened.Count > 0 && kind < planner.Columns.KeyOf.Length; kind++)
        {
            var key = planner.Columns.KeyOf[kind][file];
            if (key >= 0 && widened.TryGetValue((kind, planner.Columns.KeyNames[kind][key]), out var more))
            {
                standards = standards.Union(more);
            }
        }

        return standards;
    }

    private Dictionary<(int Kind, string Key), StandardSet> Widened()
    {
        var sets = new Dictionary<(int Kind, string Key), StandardSet>();
        foreach (var widening in planner.Terms.Widenings)
        {
            var kind = planner.Design.Keys.ToList().FindIndex(key => string.Equals(key.Name, widening.Kind, StringComparison.Ordinal));
            sets[(kind, widening.Key)] = sets.TryGetValue((kind, widening.Key), out var before)
                ? before.Union(widening.Standards)
                : widening.Standards;
        }

        return sets;
    }
}
