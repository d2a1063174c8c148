using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Sampling;

/// <summary>What a seed's form says about the list it was made for.</summary>
public sealed class SeedBinding : SmartEnum<SeedBinding, string>
{
    /// <summary>The seed carries the digest of this list: it was made after the list was frozen.</summary>
    public static readonly SeedBinding Bound = new(nameof(Bound), "bound");

    /// <summary>The seed carries the digest of another list.</summary>
    public static readonly SeedBinding AnotherList = new(nameof(AnotherList), "another-list");

    /// <summary>The seed carries no digest. It can replay a draw; it does not show that nobody knew it beforehand.</summary>
    public static readonly SeedBinding ReplayOnly = new(nameof(ReplayOnly), "replay-only");

    private SeedBinding(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every binding.</summary>
    public static ValueList<SeedBinding> All { get; } = [Bound, AnotherList, ReplayOnly];

    /// <summary>Returns the binding with a published code.</summary>
    /// <exception cref="System.ArgumentException">No binding has the code.</exception>
    public static SeedBinding Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the binding with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SeedBinding? binding) =>
        (binding = CodedEnum.Find(code, All)) is not null;
}
