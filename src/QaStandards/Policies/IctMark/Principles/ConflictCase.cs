using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What bears on whether an assessor is impartial towards a school. What is null is not known.</summary>
public sealed record ConflictCase
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the school's id.</summary>
    public required string School { get; init; }

    /// <summary>Gets the assessor's organisation; null when it is not known or there is none.</summary>
    public string? Organisation { get; init; }

    /// <summary>Gets the assessor's ties to the school; empty when there is none.</summary>
    public ValueList<SchoolTie>? Ties { get; init; }

    /// <summary>Gets the help that is on record. What others gave, or what other schools had, bars nobody.</summary>
    public ValueList<SupportRecord>? Support { get; init; }

    /// <summary>Gets the assessor's declaration for this school; null while there is none.</summary>
    public ImpartialityDeclaration? Declaration { get; init; }

    /// <summary>Gets the day for which the question is asked.</summary>
    public required LocalDate AsOf { get; init; }
}
