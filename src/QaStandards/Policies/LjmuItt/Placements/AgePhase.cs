using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>The age phase of the pupils who are taught.</summary>
public sealed class AgePhase : SmartEnum<AgePhase, string>
{
    /// <summary>The early years, ages 3 to 5.</summary>
    public static readonly AgePhase EarlyYears = new(nameof(EarlyYears), "early-years");

    /// <summary>Key stage 1, ages 5 to 7.</summary>
    public static readonly AgePhase KeyStage1 = new(nameof(KeyStage1), "ks1");

    /// <summary>Key stage 2, ages 7 to 11.</summary>
    public static readonly AgePhase KeyStage2 = new(nameof(KeyStage2), "ks2");

    /// <summary>Key stage 3, ages 11 to 14.</summary>
    public static readonly AgePhase KeyStage3 = new(nameof(KeyStage3), "ks3");

    /// <summary>Key stage 4, ages 14 to 16.</summary>
    public static readonly AgePhase KeyStage4 = new(nameof(KeyStage4), "ks4");

    /// <summary>Key stage 5, ages 16 to 18.</summary>
    public static readonly AgePhase KeyStage5 = new(nameof(KeyStage5), "ks5");

    private AgePhase(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every age phase, the youngest first.</summary>
    public static ValueList<AgePhase> All { get; } = [EarlyYears, KeyStage1, KeyStage2, KeyStage3, KeyStage4, KeyStage5];

    /// <summary>Returns the age phase with a published code.</summary>
    /// <exception cref="System.ArgumentException">No age phase has the code.</exception>
    public static AgePhase Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the age phase with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AgePhase? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
