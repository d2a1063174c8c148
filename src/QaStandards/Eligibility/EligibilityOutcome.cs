using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Eligibility;

/// <summary>Whether a person or item meets all criteria: yes, no, or it cannot be told yet.</summary>
public sealed class EligibilityOutcome : SmartEnum<EligibilityOutcome, string>
{
    /// <summary>Every criterion that blocks is met.</summary>
    public static readonly EligibilityOutcome Eligible = new(nameof(Eligible), "eligible");

    /// <summary>A fact is missing on which the answer turns; no criterion that blocks is breached.</summary>
    public static readonly EligibilityOutcome Undetermined = new(nameof(Undetermined), "undetermined");

    /// <summary>At least one criterion that blocks is breached, whatever else is missing.</summary>
    public static readonly EligibilityOutcome NotEligible = new(nameof(NotEligible), "not-eligible");

    private EligibilityOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome, from the best to the worst.</summary>
    public static ValueList<EligibilityOutcome> All { get; } = [Eligible, Undetermined, NotEligible];

    /// <summary>Returns the outcome with a published code, such as <c>not-eligible</c>.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static EligibilityOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EligibilityOutcome? outcome) =>
        (outcome = CodedEnum.Find(code, All)) is not null;
}
