using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What scrutiny before moderation leads to.</summary>
public sealed class ScrutinyOutcome : SmartEnum<ScrutinyOutcome, string>
{
    /// <summary>Nobody has scrutinised the file.</summary>
    public static readonly ScrutinyOutcome NotScrutinised = new(nameof(NotScrutinised), "not-scrutinised");

    /// <summary>Records and process are good enough for moderation.</summary>
    public static readonly ScrutinyOutcome Suitable = new(nameof(Suitable), "suitable");

    /// <summary>The records are insufficient and go back to the assessor; what is submitted again is a resubmission.</summary>
    public static readonly ScrutinyOutcome Returned = new(nameof(Returned), "returned");

    /// <summary>
    /// The process was insufficient, whatever the records are like; another assessor assesses anew and this file is superseded.
    /// </summary>
    public static readonly ScrutinyOutcome FullReassessmentRequired = new(nameof(FullReassessmentRequired), "full-reassessment-required");

    /// <summary>A result is missing on which the outcome turns.</summary>
    public static readonly ScrutinyOutcome Undetermined = new(nameof(Undetermined), "undetermined");

    private ScrutinyOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome.</summary>
    public static ValueList<ScrutinyOutcome> All { get; } = [NotScrutinised, Suitable, Returned, FullReassessmentRequired, Undetermined];

    /// <summary>Returns the outcome with a published code.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static ScrutinyOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ScrutinyOutcome? outcome) =>
        (outcome = CodedEnum.Find(code, All)) is not null;
}
