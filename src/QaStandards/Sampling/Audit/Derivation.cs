using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// The sample as it has to be: what every row selects, one row after the other. Only which of several coverages was chosen is
/// taken from the claim, and reviewed.
/// </summary>
internal sealed class Derivation<T>
    where T : class
{
    private readonly AuditCase<T> audit;
    private readonly uint mandatory;

    public Derivation(AuditCase<T> audit)
    {
        this.audit = audit;
        mandatory = audit.Bits<DesignRow<T>.Mandatory>();
        Why = [.. audit.List.Holds.Select(holds => holds & mandatory)];
        Draws = Draw();
        Intensities = [.. audit.Rows<DesignRow<T>.Intensity>().Select(row => Intensify(row.Number, row.Row))];
        Coverage = DerivedCoverage<T>.Of(audit, Why);
        Widen();
    }

    /// <summary>Gets for each file the rows that select it, as bits.</summary>
    public uint[] Why { get; }

    public IReadOnlyList<DerivedDraw<T>> Draws { get; }

    public IReadOnlyList<DerivedIntensity<T>> Intensities { get; }

    public DerivedCoverage<T> Coverage { get; }

    /// <summary>Returns whether a row that draws, or asks for closer attention, can take a file.</summary>
    public bool IsInPool(int file, int row) => audit.Holds(file, row) && (audit.List.Holds[file] & mandatory) == 0;

    private int[] Pool(int row)
    {
        var pool = new int[audit.List.Holds.Count(holds => ((holds >> row) & 1) == 1 && (holds & mandatory) == 0)];
        for (var (file, count) = (0, 0); count < pool.Length; file++)
        {
            if (IsInPool(file, row))
            {
                pool[count++] = file;
            }
        }

        return pool;
    }

    private List<DerivedDraw<T>> Draw()
    {
        var draws = new List<DerivedDraw<T>>();
        foreach (var (number, row) in audit.Rows<DesignRow<T>.Random>())
        {
            var population = audit.List.Holds.Count(holds => ((holds >> number) & 1) == 1);
            var pool = Pool(number);
            var size = RequiredSize.Of(row.Size, row.OfPool ? pool.Length : population, audit.On.On);
            var atLeast = Math.Min(size ?? 0, pool.Length);
            var declared = draws.Count == 0 ? audit.Terms.DeclaredSize ?? 0 : 0;
            var files = audit.Tickets.First((int)Math.Min(Math.Max(atLeast, declared), pool.Length), pool);
            draws.Add(new(number, row, population, pool.Length, size is not null, atLeast, files));
            Array.ForEach(files, file => Why[file] |= 1u << number);
        }

        return draws;
    }

    private DerivedIntensity<T> Intensify(int number, DesignRow<T>.Intensity row)
    {
        var bands = (audit.Terms.RiskBands ?? []).Where(band => string.Equals(band.Kind, row.Key.Name, StringComparison.Ordinal))
            .SelectMany(band => band.Keys, (band, key) => (Key: key, Band: band))
            .ToDictionary(one => one.Key, one => one.Band, StringComparer.Ordinal);
        var units = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        if (bands.Count > 0)
        {
            foreach (var file in audit.Tickets.Sorted(Pool(number)))
            {
                if (audit.KeyName(row.Key, file) is { } key && bands.ContainsKey(key) && !units.TryAdd(key, [file]))
                {
                    units[key].Add(file);
                }
            }
        }

        var asked = units.Select(unit => (unit.Key, unit.Value, Asked(bands[unit.Key], unit.Value.Count))).ToList();
        var files = asked.SelectMany(unit => unit.Value.Where(file => Why[file] == 0)
            .Take((int)Math.Max(0, unit.Item3 - unit.Value.Count(file => Why[file] != 0)))).ToList();
        files.ForEach(file => Why[file] |= 1u << number);
        return new(number, row, asked, files);
    }

    private static long Asked(RiskBand band, int files) =>
        Math.Min(files, band.Fraction is { } part ? RequiredSize.Part(part, files) : band.Files ?? 0);

    private void Widen()
    {
        foreach (var decided in audit.Terms.Widenings.GroupBy(widening => widening.Kind, StringComparer.Ordinal))
        {
            var keys = decided.Select(widening => widening.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var (number, row) in audit.Rows<DesignRow<T>.Widening>()
                .Where(row => string.Equals(row.Row.Key.Name, decided.Key, StringComparison.Ordinal)).Take(1))
            {
                for (var file = 0; file < Why.Length; file++)
                {
                    Why[file] |= audit.KeyName(row.Key, file) is { } key && keys.Contains(key) ? 1u << number : 0;
                }
            }
        }
    }
}
