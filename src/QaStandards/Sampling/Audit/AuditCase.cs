using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling.Audit;

/// <summary>What an audit has before it.</summary>
internal sealed class AuditCase<T>
    where T : class
{
    public required SamplingDesign<T> Design { get; init; }

    public required SamplingEvent On { get; init; }

    public required AuditedList<T> List { get; init; }

    public required AuditedTickets Tickets { get; init; }

    public required ClaimedSample Claimed { get; init; }

    public required YearCoverage YearSoFar { get; init; }

    public required DrawTerms Terms { get; init; }

    /// <summary>Gets the reader of claimed standards; null when the design has none.</summary>
    public required StandardNumbers? Numbers { get; init; }

    /// <summary>Returns the rows of one kind with their numbers, in the policy's order.</summary>
    public IEnumerable<(int Number, TRow Row)> Rows<TRow>()
        where TRow : DesignRow<T>
    {
        var number = 0;
        foreach (var row in Design.Rows)
        {
            if (row is TRow wanted)
            {
                yield return (number, wanted);
            }

            number++;
        }
    }

    /// <summary>Returns the rows of one kind as bits.</summary>
    public uint Bits<TRow>()
        where TRow : DesignRow<T>
    {
        var bits = 0u;
        foreach (var (number, _) in Rows<TRow>())
        {
            bits |= 1u << number;
        }

        return bits;
    }

    public bool Holds(int file, int row) => ((List.Holds[file] >> row) & 1) == 1;

    /// <summary>Returns the name of a file's key, or null.</summary>
    public string? KeyName(FileKey<T> key, int file)
    {
        var kind = Design.KindOf(key);
        return List.KeyOf[kind][file] is >= 0 and var number ? List.KeyNames[kind][number] : null;
    }

    /// <summary>Returns the standards to which an event has widened each key.</summary>
    public Dictionary<string, StandardSet> Widened(FileKey<T> key) =>
        Terms.Widenings.Where(widening => string.Equals(widening.Kind, key.Name, StringComparison.Ordinal))
            .GroupBy(widening => widening.Key, widening => widening.Standards, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Aggregate((one, other) => one.Union(other)), StringComparer.Ordinal);

    /// <summary>Returns a finding on what a year comes to: what is lacking is a breach only when no event is left.</summary>
    public Finding OverTheYear(Clause by, string of, int total, IEnumerable<string> lacking)
    {
        var names = lacking.ToValueList();
        return new(
            by,
            names.Count == 0 ? Verdict.Satisfied : Terms.EventsLeft == 0 ? Verdict.Breached : Verdict.Open,
            new Measure.Every(of, total - names.Count, total, names));
    }
}
