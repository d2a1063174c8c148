using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>What an action of the improvement plan came from.</summary>
public sealed class ActionOrigin : SmartEnum<ActionOrigin, string>
{
    /// <summary>The yearly self-assessment.</summary>
    public static readonly ActionOrigin SelfAssessment = new(nameof(SelfAssessment), "self-assessment");

    /// <summary>A thematic review.</summary>
    public static readonly ActionOrigin ThematicReview = new(nameof(ThematicReview), "thematic-review");

    /// <summary>An observation.</summary>
    public static readonly ActionOrigin Observation = new(nameof(Observation), "observation");

    /// <summary>An enquiry.</summary>
    public static readonly ActionOrigin Enquiry = new(nameof(Enquiry), "enquiry");

    /// <summary>A risk that was identified.</summary>
    public static readonly ActionOrigin Risk = new(nameof(Risk), "risk");

    private ActionOrigin(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every origin, in the order of the framework.</summary>
    public static ValueList<ActionOrigin> All { get; } = [SelfAssessment, ThematicReview, Observation, Enquiry, Risk];

    /// <summary>Returns the origin with a published code, such as <c>risk</c>.</summary>
    /// <exception cref="System.ArgumentException">No origin has the code.</exception>
    public static ActionOrigin Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the origin with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ActionOrigin? origin) =>
        (origin = CodedEnum.Find(code, All)) is not null;
}
