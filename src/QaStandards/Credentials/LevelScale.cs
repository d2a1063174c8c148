using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>The scale that a level is counted on. Levels are compared within one scale only.</summary>
public sealed class LevelScale : SmartEnum<LevelScale, string>
{
    /// <summary>The Regulated Qualifications Framework.</summary>
    public static readonly LevelScale Regulated = new(nameof(Regulated), "regulated");

    /// <summary>A scale of a sector's or a course provider's own, such as that of some safeguarding courses.</summary>
    public static readonly LevelScale Provider = new(nameof(Provider), "provider");

    private LevelScale(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every scale, the usual one first.</summary>
    public static ValueList<LevelScale> All { get; } = [Regulated, Provider];

    /// <summary>Returns the scale with a published code.</summary>
    /// <exception cref="System.ArgumentException">No scale has the code.</exception>
    public static LevelScale Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the scale with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out LevelScale? scale) =>
        (scale = CodedEnum.Find(code, All)) is not null;
}
