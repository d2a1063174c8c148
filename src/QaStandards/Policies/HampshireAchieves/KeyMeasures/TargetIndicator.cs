using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>What the performance management group sets a yearly target for.</summary>
public sealed class TargetIndicator : SmartEnum<TargetIndicator, string>
{
    /// <summary>Attendance.</summary>
    public static readonly TargetIndicator Attendance = new(nameof(Attendance), "attendance");

    /// <summary>Punctuality; a second rate, without a target by default.</summary>
    public static readonly TargetIndicator Punctuality = new(nameof(Punctuality), "punctuality");

    /// <summary>Retention.</summary>
    public static readonly TargetIndicator Retention = new(nameof(Retention), "retention");

    /// <summary>Achievement.</summary>
    public static readonly TargetIndicator Achievement = new(nameof(Achievement), "achievement");

    private TargetIndicator(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every indicator, in the order of the framework.</summary>
    public static ValueList<TargetIndicator> All { get; } = [Attendance, Punctuality, Retention, Achievement];

    /// <summary>Returns the indicator with a published code, such as <c>achievement</c>.</summary>
    /// <exception cref="System.ArgumentException">No indicator has the code.</exception>
    public static TargetIndicator Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the indicator with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TargetIndicator? indicator) =>
        (indicator = CodedEnum.Find(code, All)) is not null;
}
