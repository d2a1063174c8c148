using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>How an observation compares with the minimum expectations.</summary>
public sealed class ObservationOutcome : SmartEnum<ObservationOutcome, string>
{
    /// <summary>They were not met.</summary>
    public static readonly ObservationOutcome Below = new(nameof(Below), "below");

    /// <summary>They were met.</summary>
    public static readonly ObservationOutcome Meets = new(nameof(Meets), "meets");

    /// <summary>They were exceeded.</summary>
    public static readonly ObservationOutcome Exceeds = new(nameof(Exceeds), "exceeds");

    private ObservationOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome, from the lowest to the highest.</summary>
    public static ValueList<ObservationOutcome> All { get; } = [Below, Meets, Exceeds];

    /// <summary>Returns the outcome with a published code, such as <c>exceeds</c>.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static ObservationOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ObservationOutcome? outcome) =>
        (outcome = CodedEnum.Find(code, All)) is not null;
}
