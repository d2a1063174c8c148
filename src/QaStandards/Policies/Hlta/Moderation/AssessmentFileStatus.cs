using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How far an assessment file has come.</summary>
public sealed class AssessmentFileStatus : SmartEnum<AssessmentFileStatus, string>
{
    /// <summary>The candidate is not registered yet.</summary>
    public static readonly AssessmentFileStatus NotOpened = new(nameof(NotOpened), "not-opened");

    /// <summary>The assessor writes it.</summary>
    public static readonly AssessmentFileStatus Drafting = new(nameof(Drafting), "drafting");

    /// <summary>It is in a month's cohort and awaits scrutiny or the draw.</summary>
    public static readonly AssessmentFileStatus Submitted = new(nameof(Submitted), "submitted");

    /// <summary>Its records go back to the assessor.</summary>
    public static readonly AssessmentFileStatus ReturnedForRevision = new(nameof(ReturnedForRevision), "returned-for-revision");

    /// <summary>It has passed scrutiny.</summary>
    public static readonly AssessmentFileStatus Suitable = new(nameof(Suitable), "suitable");

    /// <summary>It is not in the month's sample.</summary>
    public static readonly AssessmentFileStatus Unsampled = new(nameof(Unsampled), "unsampled");

    /// <summary>It is in the sample and moderated.</summary>
    public static readonly AssessmentFileStatus InModeration = new(nameof(InModeration), "in-moderation");

    /// <summary>A moderator disagrees, and a second one looks at it.</summary>
    public static readonly AssessmentFileStatus SecondReview = new(nameof(SecondReview), "second-review");

    /// <summary>The second moderator does not concur, and a senior moderator decides.</summary>
    public static readonly AssessmentFileStatus SeniorDecision = new(nameof(SeniorDecision), "senior-decision");

    /// <summary>Moderators agree with the judgements.</summary>
    public static readonly AssessmentFileStatus Endorsed = new(nameof(Endorsed), "endorsed");

    /// <summary>Moderators have reclassified the result.</summary>
    public static readonly AssessmentFileStatus Overturned = new(nameof(Overturned), "overturned");

    /// <summary>It waits for a separate review, because another file of its assessor became a full reassessment.</summary>
    public static readonly AssessmentFileStatus ReviewPending = new(nameof(ReviewPending), "review-pending");

    /// <summary>The process was lacking, and another assessment takes its place.</summary>
    public static readonly AssessmentFileStatus ReassessmentRequired =
        new(nameof(ReassessmentRequired), "reassessment-required", isFinal: true);

    /// <summary>Its outcome is confirmed.</summary>
    public static readonly AssessmentFileStatus Confirmed = new(nameof(Confirmed), "confirmed", isFinal: true);

    private AssessmentFileStatus(string name, string code, bool isFinal = false)
        : base(name, code)
    {
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of a file's life.</summary>
    public static ValueList<AssessmentFileStatus> All { get; } =
    [
        NotOpened, Drafting, Submitted, ReturnedForRevision, Suitable, Unsampled, InModeration, SecondReview,
        SeniorDecision, Endorsed, Overturned, ReviewPending, ReassessmentRequired, Confirmed,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static AssessmentFileStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AssessmentFileStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
