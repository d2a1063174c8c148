using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What comes of an investigation of a trainee's fitness (section 3.4).</summary>
public sealed class FitnessOutcome : SmartEnum<FitnessOutcome, string>
{
    /// <summary>Nothing further.</summary>
    public static readonly FitnessOutcome NoAction = new(nameof(NoAction), "no-action");

    /// <summary>Measures of support; the placement goes on.</summary>
    public static readonly FitnessOutcome SupportMeasures = new(nameof(SupportMeasures), "support-measures");

    /// <summary>A fitness-to-practise panel.</summary>
    public static readonly FitnessOutcome Panel = new(nameof(Panel), "panel");

    private FitnessOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome, the mildest first.</summary>
    public static ValueList<FitnessOutcome> All { get; } = [NoAction, SupportMeasures, Panel];

    /// <summary>Returns the outcome with a published code.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static FitnessOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out FitnessOutcome? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
