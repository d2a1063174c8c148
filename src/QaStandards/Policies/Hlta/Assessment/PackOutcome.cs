using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What becomes of the forms and evidence that a preparation provider sends for a candidate.</summary>
public sealed class PackOutcome : SmartEnum<PackOutcome, string>
{
    /// <summary>Nothing has been sent.</summary>
    public static readonly PackOutcome Awaited = new(nameof(Awaited), "awaited");

    /// <summary>Everything has been sent.</summary>
    public static readonly PackOutcome Complete = new(nameof(Complete), "complete");

    /// <summary>The F17 is incomplete and goes back to the preparation provider.</summary>
    public static readonly PackOutcome F17Returned = new(nameof(F17Returned), "f17-returned");

    /// <summary>The F17 is complete and something else is asked for.</summary>
    public static readonly PackOutcome PartsRequested = new(nameof(PartsRequested), "parts-requested");

    /// <summary>It is not known whether what was sent is complete.</summary>
    public static readonly PackOutcome Undetermined = new(nameof(Undetermined), "undetermined");

    private PackOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome.</summary>
    public static ValueList<PackOutcome> All { get; } = [Awaited, Complete, F17Returned, PartsRequested, Undetermined];

    /// <summary>Returns the outcome with a published code.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static PackOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PackOutcome? outcome) => (outcome = CodedEnum.Find(code, All)) is not null;
}
