using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards;

/// <summary>What the library does about a clause.</summary>
public sealed class ClauseState : SmartEnum<ClauseState, string>
{
    /// <summary>A member computes a finding from facts, numbers or dates.</summary>
    public static readonly ClauseState Encoded = new(nameof(Encoded), "encoded", "checked by the library");

    /// <summary>The clause asks somebody to act; a host records whether it was done, and the library compares that with the due date.</summary>
    public static readonly ClauseState RecordedDuty = new(nameof(RecordedDuty), "recorded-duty", "a duty that a host records");

    /// <summary>A person must judge; the library carries the judgement and never makes it.</summary>
    public static readonly ClauseState Judgement = new(nameof(Judgement), "judgement", "a person judges");

    /// <summary>The clause explains or names something, and asks for nothing.</summary>
    public static readonly ClauseState Descriptive = new(nameof(Descriptive), "descriptive", "explains, and asks for nothing");

    /// <summary>The library leaves the clause alone, for a stated reason.</summary>
    public static readonly ClauseState OutOfScope = new(nameof(OutOfScope), "out-of-scope", "left alone");

    private ClauseState(string name, string code, string says)
        : base(name, code) => Says = says;

    /// <summary>Gets every state, from the most that the library does to the least.</summary>
    public static ValueList<ClauseState> All { get; } = [Encoded, RecordedDuty, Judgement, Descriptive, OutOfScope];

    /// <summary>Gets the state in a few words, for a table.</summary>
    public string Says { get; }

    /// <summary>Returns the state with a published code, such as <c>recorded-duty</c>.</summary>
    /// <exception cref="System.ArgumentException">No state has the code.</exception>
    public static ClauseState Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the state with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ClauseState? state) =>
        (state = CodedEnum.Find(code, All)) is not null;
}
