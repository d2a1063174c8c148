using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Which assessment of the candidate a file comes from.</summary>
public sealed class Attempt : SmartEnum<Attempt, string>
{
    /// <summary>The first assessment.</summary>
    public static readonly Attempt Initial = new(nameof(Initial), "initial");

    /// <summary>A reassessment on part of the standards.</summary>
    public static readonly Attempt Partial = new(nameof(Partial), "partial");

    /// <summary>A reassessment on all standards.</summary>
    public static readonly Attempt Full = new(nameof(Full), "full");

    private Attempt(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every attempt.</summary>
    public static ValueList<Attempt> All { get; } = [Initial, Partial, Full];

    /// <summary>Returns the attempt with a published code.</summary>
    /// <exception cref="System.ArgumentException">No attempt has the code.</exception>
    public static Attempt Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the attempt with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Attempt? attempt) =>
        (attempt = CodedEnum.Find(code, All)) is not null;
}
