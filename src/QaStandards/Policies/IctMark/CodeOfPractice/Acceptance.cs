using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What an assessor looks at before accepting a school. What is null is not known.</summary>
public sealed record Acceptance
{
    /// <summary>Gets what bears on impartiality, the declaration among it.</summary>
    public ConflictCase? Conflict { get; init; }

    /// <summary>Gets the assessor's experience beside the school.</summary>
    public ExperienceCase? Experience { get; init; }

    /// <summary>Gets the visit that is to be made.</summary>
    public SchoolVisit? Visit { get; init; }
}
