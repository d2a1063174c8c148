using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>What a breached finding does to the outcome of a decision.</summary>
public sealed class Effect : SmartEnum<Effect, string>
{
    /// <summary>The outcome is denied.</summary>
    public static readonly Effect Blocks = new(nameof(Blocks), "blocks");

    /// <summary>The outcome stands, and the breach is reported as a warning.</summary>
    public static readonly Effect Warns = new(nameof(Warns), "warns");

    /// <summary>The outcome stands, and the fact is reported.</summary>
    public static readonly Effect Informs = new(nameof(Informs), "informs");

    private Effect(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every effect, from the strongest to the weakest.</summary>
    public static ValueList<Effect> All { get; } = [Blocks, Warns, Informs];

    /// <summary>Returns the effect with a published code, such as <c>blocks</c>.</summary>
    /// <exception cref="System.ArgumentException">No effect has the code.</exception>
    public static Effect Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the effect with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Effect? effect) =>
        (effect = CodedEnum.Find(code, All)) is not null;
}
