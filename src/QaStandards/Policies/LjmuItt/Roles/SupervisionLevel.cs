using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>How closely a trainee is supervised (section 4.3).</summary>
public sealed class SupervisionLevel : SmartEnum<SupervisionLevel, string>
{
    /// <summary>Fully.</summary>
    public static readonly SupervisionLevel Full = new(nameof(Full), "full");

    /// <summary>Less than fully, and never not at all.</summary>
    public static readonly SupervisionLevel Reduced = new(nameof(Reduced), "reduced");

    /// <summary>Not at all, which the agreement never allows.</summary>
    public static readonly SupervisionLevel None = new(nameof(None), "none");

    private SupervisionLevel(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every level, the closest first.</summary>
    public static ValueList<SupervisionLevel> All { get; } = [Full, Reduced, None];

    /// <summary>Returns the level with a published code.</summary>
    /// <exception cref="System.ArgumentException">No level has the code.</exception>
    public static SupervisionLevel Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the level with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SupervisionLevel? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
