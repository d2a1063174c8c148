using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta;

/// <summary>For whom promotion is made: paragraphs 11 and 108 to 110 treat the two differently.</summary>
public sealed class PromotionScope : SmartEnum<PromotionScope, string>
{
    /// <summary>One provider promotes its services in a region.</summary>
    public static readonly PromotionScope Regional = new(nameof(Regional), "regional");

    /// <summary>The programme is promoted for the whole Partnership; the documents that all providers use count too.</summary>
    public static readonly PromotionScope National = new(nameof(National), "national");

    private PromotionScope(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets both scopes.</summary>
    public static ValueList<PromotionScope> All { get; } = [Regional, National];

    /// <summary>Returns the scope with a published code, such as <c>regional</c>.</summary>
    /// <exception cref="System.ArgumentException">No scope has the code.</exception>
    public static PromotionScope Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the scope with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PromotionScope? scope) =>
        (scope = CodedEnum.Find(code, All)) is not null;
}
