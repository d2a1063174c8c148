using NodaTime;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>The check of a candidate's level 2 in English and mathematics. What is null is not known.</summary>
public sealed record Standard11Check
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets day one of preparation, or the equivalent day of a programme that is part of training.</summary>
    public LocalDate? DayOne { get; init; }

    /// <summary>Gets when the evidence was checked.</summary>
    public Milestone? Checked { get; init; }

    /// <summary>Gets whether the evidence was the original.</summary>
    public bool? IsOriginal { get; init; }

    /// <summary>Gets whether level 2 in English or literacy is evidenced.</summary>
    public bool? HasEnglish { get; init; }

    /// <summary>Gets whether level 2 in mathematics or numeracy is evidenced.</summary>
    public bool? HasMathematics { get; init; }

    /// <summary>Gets whether a copy has been kept.</summary>
    public bool? IsCopyKept { get; init; }

    /// <summary>Gets whether form F17 confirms that the copy is an exact replica.</summary>
    public bool? IsExactReplicaConfirmed { get; init; }

    /// <summary>Gets whether form F17 is signed.</summary>
    public bool? IsF17Signed { get; init; }

    /// <summary>Gets whether a candidate who does not meet the requirements has been told; of no account for one who does.</summary>
    public bool? IsCandidateInformed { get; init; }

    /// <summary>Gets whether the candidate goes on with preparation.</summary>
    public bool? GoesOn { get; init; }
}
