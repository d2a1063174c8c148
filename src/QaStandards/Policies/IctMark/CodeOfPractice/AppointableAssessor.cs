using QaStandards.Policies.IctMark.Accreditation;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>An assessor who can be appointed to schools. What is null is not known.</summary>
public sealed record AppointableAssessor
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets how many more schools the assessor takes on.</summary>
    public required int Schools { get; init; }

    /// <summary>Gets where the assessor stands on the register on the day of the allocation.</summary>
    public AssessorStatus? Status { get; init; }

    /// <summary>Gets the assessor's organisation; null when there is none or it is not known.</summary>
    public string? Organisation { get; init; }

    /// <summary>Gets the phases with experience.</summary>
    public ValueList<string>? Phases { get; init; }

    /// <summary>Gets the types of school with experience.</summary>
    public ValueList<string>? Types { get; init; }

    /// <summary>Gets the ties to schools, of whatever kind; empty when there is none.</summary>
    public ValueList<TieToSchool>? Ties { get; init; }

    /// <summary>Gets the schools for which the assessor declares a conflict of interest.</summary>
    public ValueList<string> DeclaredConflicts { get; init; } = [];
}
