using System;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>A decision, taken during an event, to examine some standards in every file of one key.</summary>
public sealed record Widening
{
    private Widening(string kind, string key, StandardSet standards)
    {
        Kind = kind;
        Key = key;
        Standards = standards;
    }

    /// <summary>Gets the name of the kind of key, such as <c>assessor</c>.</summary>
    public string Kind { get; }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets the standards to examine in each of the key's files.</summary>
    public StandardSet Standards { get; }

    /// <summary>Returns a widening.</summary>
    /// <exception cref="ArgumentException">An argument is null or empty, or there are no standards.</exception>
    public static Widening Of(string kind, string key, StandardSet standards)
    {
        IdText.Check(kind, "kind of key", nameof(kind));
        IdText.Check(key, kind, nameof(key));
        ArgumentNullException.ThrowIfNull(standards);
        return standards.IsEmpty
            ? throw new ArgumentException($"The widening for {kind} '{IdText.Show(key)}' names no standard.", nameof(standards))
            : new(kind, key, standards);
    }

    /// <summary>Returns the widening in one line.</summary>
    public override string ToString() => $"{IdText.Listed(Kind)} {IdText.Listed(Key)}: standards {Standards}";
}
