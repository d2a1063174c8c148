using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>How far a learner has come, measured by the learning plan.</summary>
public sealed class ProgressCategory : SmartEnum<ProgressCategory, string>
{
    /// <summary>Less far than expected.</summary>
    public static readonly ProgressCategory BelowExpected = new(nameof(BelowExpected), "below-expected");

    /// <summary>As far as expected.</summary>
    public static readonly ProgressCategory Expected = new(nameof(Expected), "expected");

    /// <summary>Farther than expected.</summary>
    public static readonly ProgressCategory AboveExpected = new(nameof(AboveExpected), "above-expected");

    private ProgressCategory(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every category, from the lowest to the highest.</summary>
    public static ValueList<ProgressCategory> All { get; } = [BelowExpected, Expected, AboveExpected];

    /// <summary>Returns the category with a published code, such as <c>above-expected</c>.</summary>
    /// <exception cref="System.ArgumentException">No category has the code.</exception>
    public static ProgressCategory Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the category with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ProgressCategory? category) =>
        (category = CodedEnum.Find(code, All)) is not null;
}
