using NodaTime;
using QaStandards.Standards;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A candidate's assessment file in a month's list, as the sampling paragraphs need it.</summary>
public sealed record CandidateFile
{
    /// <summary>Gets the file's own id. A candidate may have several files.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets the assessor.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the preparation provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets what the assessor recommends.</summary>
    public required RecommendedOutcome Outcome { get; init; }

    /// <summary>Gets the standards judged not met: none exactly when the outcome is Met.</summary>
    public StandardSet NotMet { get; init; } = HltaStandards.None;

    /// <summary>Gets which assessment the file comes from.</summary>
    public Attempt Attempt { get; init; } = Attempt.Initial;

    /// <summary>Gets how often the file has been submitted, from 1.</summary>
    public int Submission { get; init; } = 1;

    /// <summary>Gets whether the case is deemed hard to resolve.</summary>
    public bool IsDifficult { get; init; }

    /// <summary>Gets whether scrutiny found a point of principle.</summary>
    public bool RaisesPrinciple { get; init; }

    /// <summary>Gets whether this is the assessor's first solo assessment after a quality concern.</summary>
    public bool IsFirstSolo { get; init; }

    /// <summary>Gets the day of the visit; null when there was none or it is not known.</summary>
    public LocalDate? Visit { get; init; }
}
