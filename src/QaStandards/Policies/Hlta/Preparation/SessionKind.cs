using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>What a session of a programme is called to its candidates.</summary>
public sealed class SessionKind : SmartEnum<SessionKind, string>
{
    /// <summary>Preparation for assessment: process-related guidance.</summary>
    public static readonly SessionKind Preparation = new(nameof(Preparation), "preparation");

    /// <summary>Training or development.</summary>
    public static readonly SessionKind Training = new(nameof(Training), "training");

    /// <summary>Anything else that is told apart from preparation.</summary>
    public static readonly SessionKind Other = new(nameof(Other), "other");

    private SessionKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<SessionKind> All { get; } = [Preparation, Training, Other];

    /// <summary>Returns the kind with a published code.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static SessionKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SessionKind? kind) =>
        (kind = CodedEnum.Find(code, All)) is not null;
}
