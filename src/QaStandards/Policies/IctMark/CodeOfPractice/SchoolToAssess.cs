namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>A school that needs an assessor. What is null is not known.</summary>
public sealed record SchoolToAssess
{
    /// <summary>Gets the school's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the phases of the school.</summary>
    public ValueList<string>? Phases { get; init; }

    /// <summary>Gets the types of the school.</summary>
    public ValueList<string>? Types { get; init; }

    /// <summary>Gets the assessor whom the school would like; null when it has no preference.</summary>
    public string? Prefers { get; init; }

    /// <summary>Gets the assessors who have declined the school, for whatever reason.</summary>
    public ValueList<string> DeclinedBy { get; init; } = [];
}
