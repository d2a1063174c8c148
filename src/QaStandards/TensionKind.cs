using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>In which way a policy's text is at odds with itself or with the world.</summary>
public sealed class TensionKind : SmartEnum<TensionKind, string>
{
    /// <summary>What the clauses ask for cannot be done as written.</summary>
    public static readonly TensionKind Infeasible = new(nameof(Infeasible), "infeasible");

    /// <summary>The clauses need something that the text does not say.</summary>
    public static readonly TensionKind Gap = new(nameof(Gap), "gap");

    /// <summary>Clauses, or the words of one clause, pull in different directions.</summary>
    public static readonly TensionKind Conflict = new(nameof(Conflict), "conflict");

    /// <summary>The text names something that no longer is as it was.</summary>
    public static readonly TensionKind Dated = new(nameof(Dated), "dated");

    private TensionKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every kind, from the gravest to the lightest.</summary>
    public static ValueList<TensionKind> All { get; } = [Infeasible, Conflict, Gap, Dated];

    /// <summary>Returns the kind with a published code, such as <c>gap</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static TensionKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TensionKind? kind) =>
        (kind = CodedEnum.Find(code, All)) is not null;
}
