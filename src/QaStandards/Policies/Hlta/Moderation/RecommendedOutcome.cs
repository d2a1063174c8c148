using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What the assessor recommends. A confirmed outcome exists only once the moderation event has closed.</summary>
public sealed class RecommendedOutcome : SmartEnum<RecommendedOutcome, string>
{
    /// <summary>Every standard is judged met.</summary>
    public static readonly RecommendedOutcome Met = new(nameof(Met), "met");

    /// <summary>Some standards are judged not met, and the candidate may be reassessed on part.</summary>
    public static readonly RecommendedOutcome Partial = new(nameof(Partial), "partial");

    /// <summary>Standards are judged not met, and the candidate would be assessed anew.</summary>
    public static readonly RecommendedOutcome Full = new(nameof(Full), "full");

    private RecommendedOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome.</summary>
    public static ValueList<RecommendedOutcome> All { get; } = [Met, Partial, Full];

    /// <summary>Returns the outcome with a published code.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static RecommendedOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RecommendedOutcome? outcome) =>
        (outcome = CodedEnum.Find(code, All)) is not null;
}
