using System;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>
/// What a check found. Verdicts are ordered by how much attention they need: NotApplicable, Satisfied, Varied, Open,
/// Undetermined, Breached.
/// </summary>
public sealed class Verdict : SmartEnum<Verdict, string>
{
    /// <summary>The clause does not speak about this case.</summary>
    public static readonly Verdict NotApplicable = new(nameof(NotApplicable), "not-applicable", 0);

    /// <summary>The clause is kept.</summary>
    public static readonly Verdict Satisfied = new(nameof(Satisfied), "satisfied", 1);

    /// <summary>The clause is not kept, and another clause excuses it.</summary>
    public static readonly Verdict Varied = new(nameof(Varied), "varied", 2);

    /// <summary>The clause is not yet kept, and there is still time.</summary>
    public static readonly Verdict Open = new(nameof(Open), "open", 3);

    /// <summary>A fact is missing or a person must judge; the measure names what is missing.</summary>
    public static readonly Verdict Undetermined = new(nameof(Undetermined), "undetermined", 4);

    /// <summary>The clause is not kept.</summary>
    public static readonly Verdict Breached = new(nameof(Breached), "breached", 5);

    private readonly int rank;

    private Verdict(string name, string code, int rank)
        : base(name, code) => this.rank = rank;

    /// <summary>Gets every verdict, in order.</summary>
    public static ValueList<Verdict> All { get; } = [NotApplicable, Satisfied, Varied, Open, Undetermined, Breached];

    /// <summary>Returns the verdict with a published code, such as <c>breached</c>.</summary>
    /// <exception cref="ArgumentException">No verdict has the code.</exception>
    public static Verdict Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the verdict with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Verdict? verdict) =>
        (verdict = CodedEnum.Find(code, All)) is not null;

    /// <summary>Compares by rank, not by the text of the code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public override int CompareTo(SmartEnum<Verdict, string>? other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return rank.CompareTo(((Verdict)other).rank);
    }

    /// <summary>Returns the later of two verdicts in the order of attention.</summary>
    /// <exception cref="ArgumentNullException">A verdict is null.</exception>
    public static Verdict Worse(Verdict first, Verdict second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.rank >= second.rank ? first : second;
    }
}
