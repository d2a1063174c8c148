using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>Keys that the host wants sampled more heavily, and how much more. The numbers are the host's, not a policy's.</summary>
public sealed record RiskBand
{
    private RiskBand(string name, string kind, ValueList<string> keys, long? files, SamplingFraction? fraction)
    {
        Name = name;
        Kind = kind;
        Keys = keys;
        Files = files;
        Fraction = fraction;
    }

    /// <summary>Gets the name, such as <c>new</c> or <c>red</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the kind of key, such as <c>assessor</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the keys in the band.</summary>
    public ValueList<string> Keys { get; }

    /// <summary>Gets the least number of files of each key; null when the band asks for a part.</summary>
    public long? Files { get; }

    /// <summary>Gets the least part of each key's files; null when the band asks for a number.</summary>
    public SamplingFraction? Fraction { get; }

    /// <summary>Returns a band that asks for a number of files of each key, or all of them when there are fewer.</summary>
    /// <exception cref="ArgumentException">An argument is null or empty, a key is given twice, or the number is less than one.</exception>
    public static RiskBand OfFiles(string name, string kind, ValueList<string> keys, long files)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(files, 1);
        return Of(name, kind, keys, files, null);
    }

    /// <summary>Returns a band that asks for a part of each key's files, rounded up.</summary>
    /// <exception cref="ArgumentException">An argument is null or empty, or a key is given twice.</exception>
    public static RiskBand OfFraction(string name, string kind, ValueList<string> keys, SamplingFraction fraction)
    {
        ArgumentNullException.ThrowIfNull(fraction);
        return Of(name, kind, keys, null, fraction);
    }

    /// <summary>Returns the band in one line, as it stands in a receipt.</summary>
    public override string ToString() =>
        $"{IdText.Listed(Kind)} {IdText.Listed(Name)}: at least {(Fraction is { } part ? part.ToString() : English.Number(Files!.Value) + " files")} of each of {string.Join(", ", Keys.Select(IdText.Listed))}";

    internal long SizeOf(long population) => Math.Min(population, Fraction?.SizeOf(population) ?? Files!.Value);

    private static RiskBand Of(string name, string kind, ValueList<string> keys, long? files, SamplingFraction? fraction)
    {
        IdText.Check(name, "name of a band", nameof(name));
        IdText.Check(kind, "kind of key", nameof(kind));
        ArgumentNullException.ThrowIfNull(keys);
        var seen = new System.Collections.Generic.HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            IdText.Check(key, kind, nameof(keys));
            if (!seen.Add(key))
            {
                throw new ArgumentException($"Band {name} names the {kind} '{IdText.Show(key)}' twice.", nameof(keys));
            }
        }

        return new(name, kind, keys, files, fraction);
    }
}
