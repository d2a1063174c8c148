using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What the separate review of a file on hold comes to.</summary>
public sealed class ReviewResult : SmartEnum<ReviewResult, string>
{
    /// <summary>The file keeps the outcome that it had.</summary>
    public static readonly ReviewResult Cleared = new(nameof(Cleared), "cleared");

    /// <summary>The result is reclassified, with reasons.</summary>
    public static readonly ReviewResult Reclassified = new(nameof(Reclassified), "reclassified");

    private ReviewResult(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every result.</summary>
    public static ValueList<ReviewResult> All { get; } = [Cleared, Reclassified];

    /// <summary>Returns the result with a published code.</summary>
    /// <exception cref="System.ArgumentException">No result has the code.</exception>
    public static ReviewResult Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the result with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReviewResult? result) =>
        (result = CodedEnum.Find(code, All)) is not null;
}
