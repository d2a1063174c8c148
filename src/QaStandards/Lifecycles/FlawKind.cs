using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Lifecycles;

/// <summary>A way in which the table of a lifecycle can be wrong, or show that its policy is.</summary>
public sealed class FlawKind : SmartEnum<FlawKind, string>
{
    /// <summary>No row leads from a start to the status.</summary>
    public static readonly FlawKind Unreachable = new(nameof(Unreachable), "unreachable");

    /// <summary>Nobody can leave the status, although it is not final.</summary>
    public static readonly FlawKind NoExit = new(nameof(NoExit), "no-exit");

    /// <summary>The status can be left, but no final status can be reached from it, although the lifecycle has some.</summary>
    public static readonly FlawKind DeadEnd = new(nameof(DeadEnd), "dead-end");

    /// <summary>A row leads out of a status that is final.</summary>
    public static readonly FlawKind FinalIsLeft = new(nameof(FinalIsLeft), "final-is-left");

    /// <summary>Several rows permit one event in one status for the same facts: they do not exclude one another.</summary>
    public static readonly FlawKind SeveralRows = new(nameof(SeveralRows), "several-rows");

    /// <summary>No row answers the event in any status.</summary>
    public static readonly FlawKind UnansweredEvent = new(nameof(UnansweredEvent), "unanswered-event");

    /// <summary>A deadline leads to an event that no status answers which can be reached while it runs.</summary>
    public static readonly FlawKind LostDeadline = new(nameof(LostDeadline), "lost-deadline");

    /// <summary>The status recalls the one that was left, but it is a start, and then there is none.</summary>
    public static readonly FlawKind NothingToRecall = new(nameof(NothingToRecall), "nothing-to-recall");

    /// <summary>The criteria of a row throw for some of the facts, so that there is no answer.</summary>
    public static readonly FlawKind NoAnswer = new(nameof(NoAnswer), "no-answer");

    private FlawKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<FlawKind> All { get; } =
    [
        Unreachable,
        NoExit,
        DeadEnd,
        FinalIsLeft,
        SeveralRows,
        UnansweredEvent,
        LostDeadline,
        NothingToRecall,
        NoAnswer,
    ];

    /// <summary>Returns the kind with a published code, such as <c>dead-end</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static FlawKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out FlawKind? kind) =>
        (kind = CodedEnum.Find(code, All)) is not null;
}
