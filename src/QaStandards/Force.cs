using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>How strongly a clause speaks: the policy's own modal verb, never upgraded.</summary>
public sealed class Force : SmartEnum<Force, string>
{
    /// <summary>The clause obliges.</summary>
    public static readonly Force Must = new(nameof(Must), "must", Effect.Blocks);

    /// <summary>The clause expects, and allows for good reasons not to.</summary>
    public static readonly Force Should = new(nameof(Should), "should", Effect.Warns);

    /// <summary>The clause permits.</summary>
    public static readonly Force May = new(nameof(May), "may", Effect.Informs);

    /// <summary>The clause explains or defines, and asks for nothing.</summary>
    public static readonly Force Describes = new(nameof(Describes), "describes", Effect.Informs);

    private Force(string name, string code, Effect effect)
        : base(name, code) => Effect = effect;

    /// <summary>Gets every force, from the strongest to the weakest.</summary>
    public static ValueList<Force> All { get; } = [Must, Should, May, Describes];

    /// <summary>Gets what a breach of a clause of this force does to an outcome.</summary>
    public Effect Effect { get; }

    /// <summary>Returns the force with a published code, such as <c>must</c>.</summary>
    /// <exception cref="System.ArgumentException">No force has the code.</exception>
    public static Force Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the force with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Force? force) =>
        (force = CodedEnum.Find(code, All)) is not null;
}
