using NodaTime;
using QaStandards.Policies.Hlta.Assessment;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What is known when something happens to an assessment file. What is null is not known.</summary>
public sealed record AssessmentFileCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the candidate's registration.</summary>
    public LocalRegistration? Registration { get; init; }

    /// <summary>Gets the file, with its judgements and the recommended outcome.</summary>
    public CandidateFile? File { get; init; }

    /// <summary>Gets whether the senior assessor chose the file for scrutiny, or it came into the sample.</summary>
    public bool? IsChosenForScrutiny { get; init; }

    /// <summary>Gets whether the records are adequate.</summary>
    public bool? AreRecordsAdequate { get; init; }

    /// <summary>Gets whether the process has produced enough evidence.</summary>
    public bool? IsProcessSufficient { get; init; }

    /// <summary>Gets the assessor of the full reassessment.</summary>
    public string? NewAssessor { get; init; }

    /// <summary>Gets whether moderators returned the file; false when scrutiny did.</summary>
    public bool? IsReturnedByModerators { get; init; }

    /// <summary>Gets whether candidate or school were asked for more evidence.</summary>
    public bool? IsFreshEvidenceSought { get; init; }

    /// <summary>Gets whether the month's sample holds the file.</summary>
    public bool? IsInSample { get; init; }

    /// <summary>Gets whether the file holds every form.</summary>
    public bool? HasEveryForm { get; init; }

    /// <summary>Gets whether every moderated judgement was checked from the summaries of evidence.</summary>
    public bool? AreSummariesChecked { get; init; }

    /// <summary>Gets the moderator of the file.</summary>
    public string? FirstModerator { get; init; }

    /// <summary>Gets the moderator who reviewed a disagreement.</summary>
    public string? SecondModerator { get; init; }

    /// <summary>Gets the senior moderator who decided between the two.</summary>
    public string? SeniorModerator { get; init; }

    /// <summary>Gets whether another file of the same assessor became a full reassessment by reclassification.</summary>
    public bool? IsAnotherReclassifiedAsFull { get; init; }

    /// <summary>Gets whether the review was separate, and covers every flag of the file.</summary>
    public bool? IsSeparatelyReviewed { get; init; }

    /// <summary>Gets whether the feedback gives the reasons for a changed outcome.</summary>
    public bool? HasReasons { get; init; }

    /// <summary>Gets whether the moderation event of the file's cohort has closed.</summary>
    public bool? IsEventClosed { get; init; }
}
