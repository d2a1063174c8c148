using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>Says of selected files why they are there and what to examine in them; one for each core, because it counts.</summary>
internal sealed class FileDescriber<T>
    where T : class
{
    private const int RandomClaim = 1;

    private readonly SamplePlanner<T> planner;
    private readonly Dictionary<uint, ValueList<Clause>> reasons = [];
    private readonly uint[] claims;
    private readonly Dictionary<int, SamplingFraction> chances = [];
    private readonly (int Number, DesignRow<T>.Own Row)[] own;
    private readonly long[] judgements;
    private readonly StandardSet? inEach;
    private readonly Dictionary<(int Kind, string Key), StandardSet> widened;

    public FileDescriber(SamplePlanner<T> planner)
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

    /// <summary>Gets how many standards of their own the files described so far have, by the row that asks for them.</summary>
    public IEnumerable<(DesignRow<T> Row, long Count)> Judgements =>
        own.Zip(judgements, (row, count) => ((DesignRow<T>)row.Row, count));

    /// <summary>Returns the number of the first stratum that selects a file.</summary>
    /// <param name="why">The rows that select it, as bits.</param>
    public int KindOf(uint why)
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

    public SelectedFile<T> Describe(int file, Ticket ticket)
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
