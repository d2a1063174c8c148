using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace QaStandards.Sampling;

/// <summary>Turns what the planner selected into a plan.</summary>
internal sealed class PlanAssembly<T>
    where T : class
{
    private const int TicketsAtOnce = 1024;

    private readonly SamplePlanner<T> planner;
    private readonly FileDescriber<T>[] describers;

    private PlanAssembly(SamplePlanner<T> planner)
    {
        this.planner = planner;
        describers = new FileDescriber<T>[planner.Cores.PartsOf(planner.Selected.Count)];
        for (var part = 0; part < describers.Length; part++)
        {
            describers[part] = new(planner);
        }
    }

    /// <summary>Gets how many standards of their own the selected files have, by the row that asks for them.</summary>
    private Dictionary<DesignRow<T>, long> Judgements => describers
        .SelectMany(describer => describer.Judgements)
        .GroupBy(row => row.Row)
        .ToDictionary(row => row.Key, row => row.Sum(part => part.Count));

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
        planner.Cores.Share(
            files.Length, (part, start, end) => Describe(describers[part], keys.AsSpan(start..end), places.AsSpan(start..end), selected));
        return ValueList<SelectedFile<T>>.Over(ImmutableCollectionsMarshal.AsImmutableArray(selected));
    }

    private void Describe(
        FileDescriber<T> describer, ReadOnlySpan<ulong> files, ReadOnlySpan<int> places, SelectedFile<T>[] selected)
    {
        Span<int> some = stackalloc int[TicketsAtOnce];
        var tickets = new Ticket[TicketsAtOnce];
        for (var start = 0; start < files.Length; start += TicketsAtOnce)
        {
            some = some[..Math.Min(TicketsAtOnce, files.Length - start)];
            for (var i = 0; i < some.Length; i++)
            {
                some[i] = (int)files[start + i];
            }

            planner.Tickets.Fill(some, tickets);
            for (var i = 0; i < some.Length; i++)
            {
                selected[places[start + i]] = describer.Describe(some[i], tickets[i]);
            }
        }
    }

    // By stratum in its order, and by ticket within a stratum.
    private int[] InPlanOrder()
    {
        var counts = new int[StratumKind.All.Count + 1];
        foreach (var file in planner.Selected)
        {
            counts[describers[0].KindOf(planner.Why(file)) + 1]++;
        }

        var order = new int[planner.Selected.Count];
        for (var kind = 1; kind < counts.Length; kind++)
        {
            counts[kind] += counts[kind - 1];
        }

        var next = counts.AsSpan().ToArray();
        foreach (var file in planner.Selected)
        {
            order[next[describers[0].KindOf(planner.Why(file))]++] = file;
        }

        for (var kind = 0; kind < StratumKind.All.Count; kind++)
        {
            planner.Tickets.Sort(order.AsSpan(counts[kind]..counts[kind + 1]));
        }

        return order;
    }
}
