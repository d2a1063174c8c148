using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Who pays for a candidate: a pledge is enough here, because the payment itself is a matter of paragraph 32.</summary>
public sealed class Funding : SmartEnum<Funding, string>
{
    /// <summary>The school pays.</summary>
    public static readonly Funding School = new(nameof(School), "school");

    /// <summary>Another body pays.</summary>
    public static readonly Funding OtherBody = new(nameof(OtherBody), "other-body");

    /// <summary>The candidate pays.</summary>
    public static readonly Funding Self = new(nameof(Self), "self");

    /// <summary>It is known that nobody pays.</summary>
    public static readonly Funding None = new(nameof(None), "none");

    private Funding(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every funding.</summary>
    public static ValueList<Funding> All { get; } = [School, OtherBody, Self, None];

    /// <summary>Returns the funding with a published code.</summary>
    /// <exception cref="System.ArgumentException">No funding has the code.</exception>
    public static Funding Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the funding with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Funding? funding) =>
        (funding = CodedEnum.Find(code, All)) is not null;
}
