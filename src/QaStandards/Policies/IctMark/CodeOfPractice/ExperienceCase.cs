namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>An assessor's strategic experience beside a school. What is null is not known.</summary>
public sealed record ExperienceCase
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the phases in which the assessor has worked with leaders.</summary>
    public ValueList<string>? Phases { get; init; }

    /// <summary>Gets the types of institution in which the assessor has.</summary>
    public ValueList<string>? Types { get; init; }

    /// <summary>Gets the phases of the school, all of which count.</summary>
    public ValueList<string>? SchoolPhases { get; init; }

    /// <summary>Gets the types that the school is of.</summary>
    public ValueList<string>? SchoolTypes { get; init; }
}
