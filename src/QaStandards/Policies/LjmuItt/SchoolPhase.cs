using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt;

/// <summary>A phase of schooling for which teachers are trained.</summary>
public sealed class SchoolPhase : SmartEnum<SchoolPhase, string>
{
    /// <summary>Primary, early years included.</summary>
    public static readonly SchoolPhase Primary = new(nameof(Primary), "primary");

    /// <summary>Secondary.</summary>
    public static readonly SchoolPhase Secondary = new(nameof(Secondary), "secondary");

    private SchoolPhase(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every phase, the younger first.</summary>
    public static ValueList<SchoolPhase> All { get; } = [Primary, Secondary];

    /// <summary>Returns the phase with a published code.</summary>
    /// <exception cref="System.ArgumentException">No phase has the code.</exception>
    public static SchoolPhase Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the phase with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SchoolPhase? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
