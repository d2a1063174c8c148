using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>Turns what the planner selected into a plan.</summary>
internal sealed class PlanAssembly<T>
    where T : class
{
    private readonly SamplePlanner<T> planner;
    private readonly Dictionary<uint, ValueList<Clause>> reasons = [];
    private readonly uint[] claims;
    private readonly DesignRow<T>.Own[] own;
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
        own = [.. planner.Rows<DesignRow<T>.Own>().Select(row => row.Row)];
        widened = Widened();
    }

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
        return new(plan, PlanFindings<T>.Of(planner, plan));
    }

    private ValueList<SelectedFile<T>> SelectedFiles()
    {
        var files = new SelectedFile<T>[planner.Selected.Count];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = Describe(planner.Selected[i]);
        }

        Array.Sort(files, static (a, b) =>
        {
            var byStratum = a.Stratum.Order.CompareTo(b.Stratum.Order);
            var byTicket = byStratum != 0 ? byStratum : a.Ticket.CompareTo(b.Ticket);
            return byTicket != 0 ? byTicket : string.CompareOrdinal(a.Id, b.Id);
        });
        return ValueList.Of<SelectedFile<T>>(files);
    }

    private SelectedFile<T> Describe(int file)
    {
        var why = planner.Why(file);
        var stratum = StratumOf(why);
        return new(
            planner.Cohort.FileAt(file),
            planner.Columns.IdOf(file),
            planner.Tickets.TicketOf(file),
            stratum,
            ReasonsOf(why),
            ProbabilityOf(file, stratum),
            StandardsOf(file));
    }

    private StratumKind StratumOf(uint why)
    {
        for (var kind = 0; kind < claims.Length; kind++)
        {
            if ((why & claims[kind]) != 0)
            {
                return StratumKind.All[kind];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(why), why, "A selected file has no reason.");
    }

    private ValueList<Clause> ReasonsOf(uint why)
    {
        if (!reasons.TryGetValue(why, out var clauses))
        {
            clauses = planner.Design.Rows.Where((_, number) => (why & (1u << number)) != 0).Select(row => row.By).ToValueList();
            reasons.Add(why, clauses);
        }

        return clauses;
    }

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

        var pools = planner.Rows<DesignRow<T>.Random>().Select((row, i) => (row.Number, Stratum: planner.Strata[i]))
            .Where(pool => planner.Holds(file, pool.Number)).ToArray();
        return pools.Length == 1 ? SamplingFraction.Of(pools[0].Stratum.Drawn, pools[0].Stratum.Pool) : null;
    }

    private StandardSet? StandardsOf(int file)
    {
        if (planner.Design.Framework is not { } framework)
        {
            return null;
        }

        var standards = planner.Terms.AgreedStandards ?? framework.None;
        foreach (var row in own)
        {
            if (row.Standards(planner.Cohort.FileAt(file)) is { IsEmpty: false } ofFile)
            {
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
