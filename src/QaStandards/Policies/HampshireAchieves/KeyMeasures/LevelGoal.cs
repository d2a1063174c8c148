namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// The level that one learner is challenged to reach in one subject. What is null is not known; an empty text says that there is
/// none.
/// </summary>
public sealed record LevelGoal
{
    /// <summary>Gets the learner's id.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the subject: English, maths or ESOL.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the level at the start.</summary>
    public Credentials.QualificationLevel? Start { get; init; }

    /// <summary>Gets the level to be reached.</summary>
    public Credentials.QualificationLevel? Goal { get; init; }

    /// <summary>Gets why another goal than level 2 was set for a young person.</summary>
    public string? Reason { get; init; }
}
