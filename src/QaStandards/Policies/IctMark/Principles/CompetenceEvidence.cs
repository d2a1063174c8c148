namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What somebody who would like to assess has shown. What is null is not known.</summary>
public sealed record CompetenceEvidence
{
    /// <summary>Gets the candidate's id.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets the phases of education that are to be assessed.</summary>
    public ValueList<string>? IntendedPhases { get; init; }

    /// <summary>Gets the types of institution that are to be assessed.</summary>
    public ValueList<string>? IntendedTypes { get; init; }

    /// <summary>Gets the phases in which strategic work with leaders was shown.</summary>
    public ValueList<string>? Phases { get; init; }

    /// <summary>Gets the types of institution in which it was shown.</summary>
    public ValueList<string>? Types { get; init; }

    /// <summary>Gets whether a broad experience of technology in education was shown.</summary>
    public bool? HasBroadExperience { get; init; }

    /// <summary>Gets whether an understanding of tools for self-evaluation was shown.</summary>
    public bool? UnderstandsSelfEvaluation { get; init; }

    /// <summary>Gets whether a detailed knowledge of the Self-review Framework was shown.</summary>
    public bool? KnowsFramework { get; init; }
}
