using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>Whether a candidate is eligible for HLTA assessment.</summary>
public sealed class CandidateEligibility : SmartEnum<CandidateEligibility, string>
{
    /// <summary>Every criterion is met.</summary>
    public static readonly CandidateEligibility Eligible = new(nameof(Eligible), "eligible");

    /// <summary>The definition was not yet in force.</summary>
    public static readonly CandidateEligibility NotApplicable = new(nameof(NotApplicable), "not-applicable");

    /// <summary>A fact is missing on which the answer turns; no criterion is breached.</summary>
    public static readonly CandidateEligibility Undetermined = new(nameof(Undetermined), "undetermined");

    /// <summary>At least one criterion is breached, whatever else is missing.</summary>
    public static readonly CandidateEligibility NotEligible = new(nameof(NotEligible), "not-eligible");

    private CandidateEligibility(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every answer.</summary>
    public static ValueList<CandidateEligibility> All { get; } = [Eligible, NotApplicable, Undetermined, NotEligible];

    /// <summary>Returns the answer with a published code.</summary>
    /// <exception cref="System.ArgumentException">No answer has the code.</exception>
    public static CandidateEligibility Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the answer with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CandidateEligibility? answer) =>
        (answer = CodedEnum.Find(code, All)) is not null;
}
