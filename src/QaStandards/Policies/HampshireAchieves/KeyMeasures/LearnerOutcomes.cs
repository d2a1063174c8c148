namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>How the learners of a provision or a provider ended. What is null is not known.</summary>
public sealed record LearnerOutcomes
{
    /// <summary>Gets how many achieved.</summary>
    public long? Achieved { get; init; }

    /// <summary>Gets how many finished and did not achieve.</summary>
    public long? NotAchieved { get; init; }

    /// <summary>Gets how many withdrew.</summary>
    public long? Withdrawn { get; init; }

    /// <summary>Gets how many are still on the programme.</summary>
    public long? Continuing { get; init; }
}
