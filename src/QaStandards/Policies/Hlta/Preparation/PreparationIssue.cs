using NodaTime;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>A problem that would harm a candidate's assessment. What is null is not known.</summary>
public sealed record PreparationIssue
{
    /// <summary>Gets the id of the problem.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets when it was first seen.</summary>
    public required DetectionStage Stage { get; init; }

    /// <summary>Gets the day on which it was found.</summary>
    public required LocalDate FoundOn { get; init; }

    /// <summary>Gets whether it will harm the assessment, as the regional provider finds.</summary>
    public bool? IsHarmful { get; init; } = true;

    /// <summary>Gets when the candidate was told.</summary>
    public Milestone? CandidateInformed { get; init; }

    /// <summary>Gets when it was put right. Of no account for what is first seen at the visit.</summary>
    public Milestone? PutRight { get; init; }

    /// <summary>Gets when it was reported to the preparation provider. Of no account for what is seen in the documents.</summary>
    public Milestone? Reported { get; init; }
}
