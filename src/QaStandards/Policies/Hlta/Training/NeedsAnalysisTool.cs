using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Training;

/// <summary>What is known about a tool that finds training needs. What is null is not known.</summary>
public sealed record NeedsAnalysisTool
{
    /// <summary>Gets whether it is easy to use, as somebody attests (19(1)).</summary>
    public bool? IsEasyToUse { get; init; }

    /// <summary>Gets the standards that it covers (19(2)).</summary>
    public StandardSet? Covers { get; init; }

    /// <summary>Gets whether its feedback is positive (19(3)).</summary>
    public bool? GivesPositiveFeedback { get; init; }

    /// <summary>Gets whether it shows where experience or opportunities are lacking (19(4)).</summary>
    public bool? FindsGaps { get; init; }

    /// <summary>Gets whether it shows which training is needed (19(5)).</summary>
    public bool? FindsNeeds { get; init; }

    /// <summary>Gets whether it comes with guidance (19(6)).</summary>
    public bool? GuidesItsUse { get; init; }
}
