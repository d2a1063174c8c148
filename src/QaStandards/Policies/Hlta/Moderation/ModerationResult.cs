using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What moderators make of a file.</summary>
public sealed class ModerationResult : SmartEnum<ModerationResult, string>
{
    /// <summary>They agree with the judgements, or a disagreement was not upheld; the recommended outcome stands.</summary>
    public static readonly ModerationResult Endorsed = new(nameof(Endorsed), "endorsed", isDecided: true);

    /// <summary>They disagree, a second moderator or a senior one upholds it, and the result is reclassified.</summary>
    public static readonly ModerationResult Overturned = new(nameof(Overturned), "overturned", isDecided: true);

    /// <summary>The records are lacking and go back to the assessor; at this event nothing is decided.</summary>
    public static readonly ModerationResult Returned = new(nameof(Returned), "returned");

    /// <summary>The process is lacking, whatever the records are like; another assessor assesses anew.</summary>
    public static readonly ModerationResult FullReassessmentRequired =
        new(nameof(FullReassessmentRequired), "full-reassessment-required");

    /// <summary>They disagree, and no second moderator has reviewed it yet.</summary>
    public static readonly ModerationResult SecondReviewDue = new(nameof(SecondReviewDue), "second-review-due");

    /// <summary>The second moderator does not concur, and no senior moderator has decided yet.</summary>
    public static readonly ModerationResult SeniorDecisionDue = new(nameof(SeniorDecisionDue), "senior-decision-due");

    /// <summary>A fact is missing on which the result turns.</summary>
    public static readonly ModerationResult Undetermined = new(nameof(Undetermined), "undetermined");

    private ModerationResult(string name, string code, bool isDecided = false)
        : base(name, code)
    {
        IsDecided = isDecided;
    }

    /// <summary>Gets every result.</summary>
    public static ValueList<ModerationResult> All { get; } =
    [
        Endorsed, Overturned, Returned, FullReassessmentRequired,
        SecondReviewDue, SeniorDecisionDue, Undetermined,
    ];

    /// <summary>Gets whether the event has decided on the recommended outcome.</summary>
    public bool IsDecided { get; }

    /// <summary>Returns the result with a published code.</summary>
    /// <exception cref="System.ArgumentException">No result has the code.</exception>
    public static ModerationResult Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the result with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ModerationResult? result) =>
        (result = CodedEnum.Find(code, All)) is not null;
}
