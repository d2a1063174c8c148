using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>When a problem in a candidate's assessment was first seen.</summary>
public sealed class DetectionStage : SmartEnum<DetectionStage, string>
{
    /// <summary>When the candidate submitted the documents.</summary>
    public static readonly DetectionStage Documents = new(nameof(Documents), "documents");

    /// <summary>At the school visit.</summary>
    public static readonly DetectionStage SchoolVisit = new(nameof(SchoolVisit), "school-visit");

    private DetectionStage(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every stage.</summary>
    public static ValueList<DetectionStage> All { get; } = [Documents, SchoolVisit];

    /// <summary>Returns the stage with a published code.</summary>
    /// <exception cref="System.ArgumentException">No stage has the code.</exception>
    public static DetectionStage Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the stage with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out DetectionStage? stage) =>
        (stage = CodedEnum.Find(code, All)) is not null;
}
