using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Sampling;

/// <summary>The part of a sample that a file belongs to: the first of these that selects it.</summary>
public sealed class StratumKind : SmartEnum<StratumKind, string>
{
    /// <summary>Taken because of a property that the policy names.</summary>
    public static readonly StratumKind Mandatory = new(nameof(Mandatory), "mandatory", 0);

    /// <summary>Drawn by ticket; every file of the pool had the same chance.</summary>
    public static readonly StratumKind Random = new(nameof(Random), "random", 1);

    /// <summary>Drawn by ticket from the files of a unit that is sampled more heavily.</summary>
    public static readonly StratumKind Intensity = new(nameof(Intensity), "intensity", 2);

    /// <summary>Taken on purpose, so that a key is seen this year.</summary>
    public static readonly StratumKind Coverage = new(nameof(Coverage), "coverage", 3);

    /// <summary>Added during the event, after a difficulty was found.</summary>
    public static readonly StratumKind Widening = new(nameof(Widening), "widening", 4);

    private StratumKind(string name, string code, int order)
        : base(name, code) => Order = order;

    /// <summary>Gets every kind, in the order in which they claim a file.</summary>
    public static ValueList<StratumKind> All { get; } = [Mandatory, Random, Intensity, Coverage, Widening];

    /// <summary>Gets the place in that order.</summary>
    internal int Order { get; }

    /// <summary>Returns the kind with a published code.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static StratumKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out StratumKind? kind) =>
        (kind = CodedEnum.Find(code, All)) is not null;
}
