using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Standards;

/// <summary>What the number and the sense of a standard's short title rest on.</summary>
public sealed class TitleBasis : SmartEnum<TitleBasis, string>
{
    /// <summary>Seen, with its number, in a published page.</summary>
    public static readonly TitleBasis Published = new(nameof(Published), "published");

    /// <summary>General knowledge that fits the sizes of the groups; not seen with its number.</summary>
    public static readonly TitleBasis Recalled = new(nameof(Recalled), "recalled");

    private TitleBasis(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every basis, the firmest first.</summary>
    public static ValueList<TitleBasis> All { get; } = [Published, Recalled];

    /// <summary>Returns the basis with a published code.</summary>
    /// <exception cref="System.ArgumentException">No basis has the code.</exception>
    public static TitleBasis Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the basis with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TitleBasis? basis) =>
        (basis = CodedEnum.Find(code, All)) is not null;
}
